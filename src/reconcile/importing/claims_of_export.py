"""Annotations to claims of a project: mapped, their quotes looked up, what can't be one left out.

In: what is in a file, its mapping and the project. Out: claims that can be written, with notes on
them. Nothing is written here.
"""

from __future__ import annotations

from collections import Counter
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.annotations.annotation_table import OWN
from reconcile.files.annotations.ledger import key_of
from reconcile.files.claims_files import read_claims
from reconcile.files.faults import BAD_MAPPING, Faults, near_miss
from reconcile.files.read_values import Reader, read_published
from reconcile.files.source_files import SourceRecords
from reconcile.files.tables.long import entries_of
from reconcile.files.tables.mapped_columns import columns_named
from reconcile.files.tables.table import Column, Row
from reconcile.files.tables.wide import Mapped, mapped
from reconcile.importing.document_sources import Places, places, texts_by_source
from reconcile.importing.import_result import NotImportableError
from reconcile.importing.left_out import Accounts
from reconcile.importing.look_up_quotes import Quotes, clean
from reconcile.importing.write_claims import Made
from reconcile.model.claim import Claim
from reconcile.model.finding import Severity, in_order
from reconcile.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.annotations.annotation import Annotation
    from reconcile.files.tables.table import Table
    from reconcile.files.yaml_tree import Map
    from reconcile.importing.exported_file import ReadFile
    from reconcile.model.finding import Finding
    from reconcile.model.mapping import Mapping
    from reconcile.model.position import Position
    from reconcile.model.project import Project


class UsedMapping(NamedTuple):
    """A mapping with its own file."""

    mapping: Mapping
    written: Map


class Making:
    """One import: from what is in a file to claims that can be written; one use."""

    def __init__(self, read: ReadFile, mapping: UsedMapping | None, project: Project) -> None:
        self.read = read
        self.mapping = mapping
        self.project = project
        self.faults = Faults()
        self.published = dict(project.published)
        self.accounts = Accounts(read.found, mapping.mapping if mapping else None)

    def run(self) -> Made:
        """Return the claims with all that is to be said of them."""
        made = self._rows()
        findings = self._mapping_findings()
        annotations = self.read.found.annotations
        pairs = [(row, annotations[row.line - 1]) for row in made.claims]
        table = self.read.table
        rows = [dict(zip(table.columns, each.values, strict=True)) for each in table.rows]
        self.accounts.made((row.line for row in made.claims), rows)
        keys = self._keys(made.claims)
        numbers = {id(row): row.line for row in made.claims}
        found = self._places(made, pairs)
        quotes = Quotes(found.by_id, {k: d.text for k, d in self.read.found.documents.items()})
        sound = self._look_up(pairs, quotes, found)
        claims = [
            (key, row) for key, row in zip(keys, made.claims, strict=True) if id(row) in sound
        ]
        entries = {numbers[id(row)] for _, row in claims}
        return Made(claims, found, quotes, self.accounts, findings, len(entries))

    def _look_up(
        self, pairs: Sequence[tuple[Row, Annotation]], quotes: Quotes, found: Places
    ) -> set[int]:
        """Look up every quote, count those of sound claims, and return which rows these are."""
        looked_up = []
        for row, annotation in pairs:
            looked_up.append(quotes.look_up(row, annotation))
            _put_at(row, annotation.at)
        sound = self._sound([row for row, _ in pairs], found)
        for (row, _), each in zip(pairs, looked_up, strict=True):
            if each is not None and id(row) in sound:
                quotes.count(each)
        return sound

    def _rows(self) -> Mapped:
        """Return the claims as the mapping makes them, or as they are."""
        table = self.read.table
        if self.mapping is None:
            rows = entries_of(table, Claim, self.faults)
            return Mapped(rows, {})
        mapping, written = self.mapping
        if self.read.found.documents.keys() != {""}:
            mapping = _with_own_columns(mapping)
        table, mapping = self._with_absent(table, mapping, written)
        return mapped(table, mapping, written, self.faults, self.project.sources)

    def _with_absent(self, table: Table, mapping: Mapping, written: Map) -> tuple[Table, Mapping]:
        """Return a table that has all columns of its mapping: not every export says all there is.

        One that none of its entries says is warned about, unless it is nearly called like another:
        that is a mistake in the mapping, and reported as one.
        """
        absent = sorted(columns_named(mapping) - set(table.columns))
        added = [name for name in absent if not near_miss(name, table.columns)]
        for name in added:
            message = f"no entry of {table.file} says anything of `{name}`"
            expected = ", ".join(table.columns[:40])
            at = written.at()
            self.faults.add(BAD_MAPPING, message, at, expected=expected, severity=Severity.WARNING)
        rows = tuple(row._replace(values=(*row.values, *("" for _ in added))) for row in table.rows)
        table = table._replace(columns=(*table.columns, *added), rows=rows)
        found = [
            each for each in mapping.ignore if any(fnmatchcase(c, each) for c in table.columns)
        ]
        return table, mapping.model_copy(update={"ignore": tuple(found)})

    def _keys(self, rows: Sequence[Row]) -> list[str]:
        """Return what recognises each claim in another import: what was noted, and its number."""
        numbers: Counter[int] = Counter()
        keys = []
        for row in rows:
            annotation = self.read.found.annotations[row.line - 1]
            cells = self.read.table.rows[row.line - 1].values
            keys.append(key_of(annotation.span, cells, numbers[row.line]))
            numbers[row.line] += 1
        return keys

    def _places(self, made: Mapped, pairs: Sequence[tuple[Row, Annotation]]) -> Places:
        """Return where the quotes of each source are looked up; a record at fault makes none."""
        if self.mapping is None:
            named = {str(row.get("source")) for row, _ in pairs} & self.project.sources.keys()
            return places(sorted(named), {}, self.project, {})
        sources = {id_: self._source(id_, record) for id_, record in made.sources.items()}
        rows = ((str(row["source"]), each) for row, each in pairs)
        return places(made.sources, texts_by_source(rows, self.read.found), self.project, sources)

    def _source(self, id_: str, record: Row) -> Source:
        """Return a record that the mapping made; a date that can't be read is left out."""
        _put_at(record, self.read.found.annotations[record.line - 1].at)
        record.update({key: clean(said) for key, said in record.items()})
        faults = Faults()
        source = Source.model_validate({**record, "id": id_})
        dated = SourceRecords({id_: source}, {id_: record}, frozenset((id_,)))
        self.published = {**read_published(dated, faults), **self.published}
        self.accounts.at_fault(faults.found)
        return source if not faults.found else source.model_copy(update={"published": "unknown"})

    def _sound(self, rows: Sequence[Row], found: Places) -> set[int]:
        """Return which rows are claims of this project; what is wrong with the others is noted."""
        faults = Faults()
        sources = {**self.project.sources, **found.new}
        records = SourceRecords(sources, {}, frozenset(sources))
        read = read_claims(rows, faults)
        project = self.project
        reader = Reader(project.fields, records, self.published, project.settings, faults)
        readings = reader.readings(read.sound)
        reader.readings(read.faulty)
        self.accounts.at_fault(faults.found)
        return {id(entry) for claim, entry in read.sound if claim.id in readings}

    def _mapping_findings(self) -> Sequence[Finding]:
        """Return the warnings about the mapping, and note the faults of rows with what is left out.

        Raises `NotImportableError` where the mapping is at fault.
        """
        annotations, file = self.read.found.annotations, self.read.table.file
        of_rows, of_mapping = [], []
        for each in self.faults.found:
            at = each.primary
            if at.file == file and 0 < at.line <= len(annotations):
                of_rows.append(each._replace(primary=annotations[at.line - 1].at))
            else:
                of_mapping.append(each)
        if any(each.severity is Severity.ERROR for each in of_mapping):
            raise NotImportableError("the mapping can't be used", in_order(of_mapping))
        self.accounts.at_fault(of_rows)
        return in_order(of_mapping)


def _put_at(row: Row, at: Position) -> None:
    """Let a row and all its keys, those that it lacks too, be at a place of the file."""
    row.line, row.columns = at.line, _OneColumn(at.name)


class _OneColumn(dict[str, Column]):
    """Columns by key that are one for every key: where an entry of a file is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.column = Column(1, name)

    def get(self, key: str, default: object = None) -> Column:  # noqa: ARG002 (as that of a dict)
        """Return the column."""
        return self.column


def _with_own_columns(mapping: Mapping) -> Mapping:
    """Return a mapping that leaves out the columns of every annotation: they may serve no claim."""
    return mapping.model_copy(update={"ignore": (*mapping.ignore, *OWN)})
