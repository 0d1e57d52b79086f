"""A table and its mapping to entries: claims and source records, each key at the cell it is from.

A claim whose value is silent isn't made. A range that runs backward is reported and left out. What
the mapping names must be there, and what is there must be named: read, or ignored.
"""

from __future__ import annotations

import re
from collections import Counter
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.faults import (
    BACKWARD_RANGE,
    BAD_MAPPING,
    UNDECLARED_CODE,
    UNREAD_COLUMN,
    Faults,
    near_miss,
)
from reconcile.files.invisible_characters import plain
from reconcile.files.tables.ranges import range_text, runs_backward
from reconcile.files.tables.source_ids import source_ids
from reconcile.files.tables.table import Row
from reconcile.files.yaml_tree import Map, Seq
from reconcile.model.finding import Severity
from reconcile.model.mapping import Cell, MappedSource, Shared

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from collections.abc import Mapping as ByKey

    from reconcile.files.tables.table import Column, Table
    from reconcile.model.mapping import MappedClaim, Mapping
    from reconcile.model.position import Position

    Texts = ByKey[str, str]

LIKELY_MISSING = frozenset(
    (
        *("na", "n/a", "nan", "null", "none", "nil", "unknown", "not available", "missing"),
        *("-", "--", "—", ".", "?", "-9", "-99", "-999", "-9999", "999", "9999"),
    )
)
"""What tables write for silence; one that isn't declared is reported (DDI, Stata and R habits)."""
_BRACES = re.compile(r"\{([^{}]*?)(?::0(\d{1,2}))?\}")
"""A column in a template, and to how many digits it is filled up with zeros: `{fips:05}`."""
_WHOLE = re.compile(r"-?\d+\.0+")
_ENDS = " ,;:/-"
_RANGE = ("value", "low", "high")
_OWN = ("field", "when", *_RANGE)


class Mapped(NamedTuple):
    """The claims and the source records of a table, in the order of its rows."""

    claims: list[Row]
    sources: dict[str, Row]


def columns_of(cell: Cell) -> tuple[str, ...]:
    """Return the names of the columns that a key is read from, in order."""
    if cell.template is not None:
        return tuple(name for name, _ in _BRACES.findall(cell.template))
    return (cell.column,) if cell.column is not None else cell.columns


def columns_named(mapping: Mapping) -> set[str]:
    """Return the names of all columns that a mapping reads."""
    cells = [cell for part in (mapping, *mapping.claims) for cell in _cells(part)]
    conditions = {name for claim in mapping.claims for name in claim.when}
    return conditions | {name for cell in cells for name in columns_of(cell)}


def _cells(part: Shared | MappedSource) -> Iterator[Cell]:
    for key in type(part).model_fields:
        found = getattr(part, key)
        if isinstance(found, Cell):
            yield found
        elif isinstance(found, MappedSource):
            yield from _cells(found)


def mapped(
    table: Table, mapping: Mapping, written: Map, faults: Faults, known: Container[str] = ()
) -> Mapped:
    """Return what a mapping makes of a table.

    `written` is the mapping's own file, for places; `known` are the ids of other sources.
    """
    if not _is_sound(table, mapping, written, faults):
        return Mapped([], {})
    reader = _Reader(table, mapping, faults)
    found = reader.read(known)
    reader.note_codes(written)
    return found


def _is_sound(table: Table, mapping: Mapping, written: Map, faults: Faults) -> bool:
    """Note columns that aren't there, those that nobody reads, and claims without a value."""
    named = columns_named(mapping)
    absent = sorted(named - set(table.columns))
    for name in absent:
        faults.add(
            BAD_MAPPING,
            f"{table.file} has no column `{name}`",
            _where(written, name),
            expected=", ".join(table.columns[:40]),
            suggestion=near_miss(name, table.columns),
        )
    unread = [n for n in table.columns if n not in named and not _is_ignored(n, mapping)]
    if unread and not absent:
        listed = ", ".join(unread[:20]) + (f" and {len(unread) - 20} more" if unread[20:] else "")
        faults.add(
            UNREAD_COLUMN,
            f"nobody reads {len(unread)} of the columns of {table.file}: {listed}",
            written.at("ignore"),
            expected="a claim that reads them, or their names under `ignore`",
            severity=Severity.WARNING,
        )
    for pattern in mapping.ignore:
        if not any(fnmatchcase(name, pattern) for name in table.columns):
            message = f"`ignore` names `{pattern}`, and {table.file} has no such column"
            faults.add(BAD_MAPPING, message, written.at("ignore"))
    return not absent and _has_values(mapping, written, faults)


def _is_ignored(name: str, mapping: Mapping) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in mapping.ignore)


def _has_values(mapping: Mapping, written: Map, faults: Faults) -> bool:
    """Note claims that lack what a claim can't do without."""
    sound = True
    for number, claim in enumerate(mapping.claims):
        place = written["claims"].at(number)
        lacking = []
        if not any(getattr(claim, key) for key in _RANGE):
            lacking.append("`value`, or `low` and `high`")
        if not (claim.source or mapping.source):
            lacking.append("`source`")
        named = (claim.subject, claim.subject_id, mapping.subject, mapping.subject_id)
        if not any(named):
            lacking.append("`subject` or `subject_id`")
        if lacking:
            sound = False
            message = "a claim of the mapping lacks what every claim says"
            faults.add(BAD_MAPPING, message, place, expected=", ".join(lacking))
    return sound


def _where(written: Map, name: str) -> Position:
    """Return where a mapping names a column first; its start where it isn't found."""
    return next(_naming(written, name), written.at())


def _naming(node: object, name: str) -> Iterator[Position]:
    if isinstance(node, Map):
        for key, below in node.items():
            if key == name:
                yield node.key_at(key)
            elif below == name or f"{{{name}}}" in str(below):
                yield from _naming(below, name)
                yield node.at(key)
            else:
                yield from _naming(below, name)
    elif isinstance(node, Seq):
        for index, below in enumerate(node):
            yield from _naming(below, name)
            if below == name:
                yield node.at(index)


class _Reader:
    """Reads the rows of one table; one use each."""

    def __init__(self, table: Table, mapping: Mapping, faults: Faults) -> None:
        self.table = table
        self.mapping = mapping
        self.faults = faults
        self.columns = table.numbered
        self.read_at = {name: table.columns.index(name) for name in columns_named(mapping)}
        self.missing = _Codes(mapping.missing)
        self.codes: dict[str, Counter[str]] = {}
        self.records: dict[tuple[str, ...], Row] = {}
        self.recorded: set[tuple[tuple[str, ...], int]] = set()
        self.plans = [_Plan(mapping, claim, self.columns) for claim in mapping.claims]

    def read(self, known: Container[str]) -> Mapped:
        """Return the claims and sources of all rows."""
        made: list[tuple[Row, tuple[str, ...]]] = []
        for cells in self.table.rows:
            texts = {name: _plain(cells.values[at]) for name, at in self.read_at.items()}
            unnamed = []
            before = len(made)
            for plan in self.plans:
                row = self._claim(plan, texts, cells.line)
                if row is None:
                    continue
                sources = self._sources(plan.source.id, texts)
                if not sources or not ({"subject", "subject_id"} & row.keys()):
                    unnamed.append((row, "subject" if sources else "source"))
                    continue
                for named in sources:
                    self._record(named, plan, texts, cells.line)
                    made.append((row.again() if len(sources) > 1 else row, named))
            if len(made) == before:
                for row, what in unnamed:
                    self._leave_out(row, what)
        records, ids = self.records, source_ids(self.records, known)
        for row, named in made:
            row["source"] = ids[named]
        return Mapped(
            [row for row, _ in made], {ids[named]: record for named, record in records.items()}
        )

    def _sources(self, cell: Cell, texts: Texts) -> list[tuple[str, ...]]:
        """Return what names each source of a row: several where a separator is given for them."""
        if cell.template is not None:
            said = self._text(cell, texts, 0)
            return [(said,)] if said else []
        parts = self._parts(cell, texts)
        if not cell.split:
            return [tuple(parts)] if parts else []
        names = (name.strip() for part in parts for name in part.split(cell.split))
        return [(name,) for name in dict.fromkeys(names) if name]

    def _leave_out(self, row: Row, what: str) -> None:
        """Note a row that doesn't say what its claims are about, or whose they are."""
        message = f"the row names no {what}, so it makes no claim"
        self.faults.add(BAD_MAPPING, message, row.at(what), severity=Severity.WARNING)

    def _claim(self, plan: _Plan, texts: Texts, line: int) -> Row | None:
        for column, wanted in plan.claim.when.items():
            if texts[column] not in wanted:
                return None
        value = self._value(plan, texts, line)
        if not value:
            return None
        row = Row(self.table.file, line, plan.places)
        row["field"] = self._text(plan.claim.field, texts, line)
        row["value"] = value
        for key, cell in plan.keys.items():
            said = self._text(cell, texts, line)
            if said:
                row[key] = said
        return row

    def _value(self, plan: _Plan, texts: Texts, line: int) -> str:
        best, low, high = (
            self._text(cell, texts, line) if cell else ""
            for cell in (plan.claim.value, plan.claim.low, plan.claim.high)
        )
        if not (low or high):
            return best
        if runs_backward(best, low, high):
            message = f"the range runs backward: {range_text(best, low, high)}"
            place = plan.places["value"]
            at = self.table.at(line, place.name)
            expected = "the lowest figure, the best and the highest in this order; no claim is made"
            self.faults.add(
                BACKWARD_RANGE, message, at, expected=expected, severity=Severity.WARNING
            )
            return ""
        return range_text(best, low, high)

    def _record(self, named: tuple[str, ...], plan: _Plan, texts: Texts, line: int) -> None:
        """Note what a row says of a source; of what rows say differently the first is kept."""
        if (named, line) in self.recorded:
            return
        self.recorded.add((named, line))
        record = self.records.setdefault(named, Row(self.table.file, line, plan.source_places))
        for key, cell in plan.source_keys.items():
            said = self._text(cell, texts, line)
            if said and record.setdefault(key, said) != said:
                message = f"`{key}` of a source is `{said}` here and `{record[key]}` before"
                expected = "one for each source, or its column in the `id` of the source, too"
                place = self.table.at(line, plan.source_places[key].name)
                self.faults.add(
                    BAD_MAPPING, message, place, expected=expected, severity=Severity.WARNING
                )

    def _text(self, cell: Cell, texts: Texts, line: int) -> str:
        """Return what a key says in a row; "" for silence."""
        if cell.constant is not None:
            return cell.constant
        if cell.template is not None:
            made = _BRACES.sub(lambda found: self._filled(found, texts), cell.template)
            return " ".join(made.split()).strip(_ENDS) if self._parts(cell, texts) else ""
        said = " ".join(self._parts(cell, texts))
        return self._decoded(cell, said, line) if said and cell.codes else said

    def _filled(self, found: re.Match[str], texts: Texts) -> str:
        said = self._said(found[1], texts)
        return said.zfill(int(found[2])) if said and found[2] else said

    def _parts(self, cell: Cell, texts: Texts) -> list[str]:
        if cell.constant is not None:
            return [cell.constant]
        return [said for name in columns_of(cell) if (said := self._said(name, texts))]

    def _said(self, name: str, texts: Texts) -> str:
        text = texts[name]
        if text in self.missing:
            return ""
        if text.casefold() in LIKELY_MISSING:
            self.codes.setdefault(name, Counter())[text] += 1
        return text

    def _decoded(self, cell: Cell, code: str, line: int) -> str:
        if code not in cell.codes:
            place = self.table.at(line, columns_of(cell)[0])
            message = f"`codes` doesn't say what `{code}` means"
            self.faults.add(BAD_MAPPING, message, place, expected=", ".join(cell.codes))
        return cell.codes.get(code, "")

    def note_codes(self, written: Map) -> None:
        """Note what looks like a code for silence and isn't declared as one."""
        for column, codes in sorted(self.codes.items()):
            for code, number in sorted(codes.items()):
                times = "once" if number == 1 else f"{number:,} times"
                self.faults.add(
                    UNDECLARED_CODE,
                    f"`{code}` occurs {times} in the column `{column}` and is read as a value",
                    written.at("missing"),
                    expected=f"`missing: [{code}]` if it stands for silence",
                    severity=Severity.WARNING,
                )


class _Codes:
    """The codes of a mapping that stand for silence; one that ends in `*` is whatever so begins."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        self.whole = {"", *codes}
        self.beginnings = tuple(code[:-1] for code in codes if len(code) > 1 and code[-1] == "*")

    def __contains__(self, text: str) -> bool:
        return text in self.whole or text.startswith(self.beginnings)


class _Plan:
    """One claim of a mapping with what the mapping says for all, and where its keys are from."""

    def __init__(self, mapping: Mapping, claim: MappedClaim, columns: ByKey[str, Column]) -> None:
        self.claim = claim
        source = claim.source or mapping.source
        if source is None:  # _has_values has noted it
            raise ValueError("a claim of the mapping has no source")
        self.source = source
        self.keys: dict[str, Cell] = {}
        for key in type(claim).model_fields:
            said = getattr(claim, key) or getattr(mapping, key, None)
            if key not in _OWN and isinstance(said, Cell):
                self.keys[key] = said
        value = claim.value or claim.low or claim.high
        cells = {**self.keys, "value": value, "field": claim.field, "source": source.id}
        self.places = _places(cells, columns)
        own = {key: getattr(source, key) for key in type(source).model_fields}
        self.source_keys = {key: cell for key, cell in own.items() if cell and key != "id"}
        self.source_places = _places(own, columns)


def _places(cells: ByKey[str, Cell | None], columns: ByKey[str, Column]) -> dict[str, Column]:
    """Return the column of each key: the first of those that it is read from."""
    named = {key: columns_of(cell) for key, cell in cells.items() if cell}
    return {key: columns[names[0]] for key, names in named.items() if names}


def _plain(cell: object) -> str:
    """Return a cell as it is compared: without blanks around it or characters that don't print.

    A whole number that a statistics program wrote as 12.0 is 12.
    """
    text = plain(str(cell).strip())
    return text.partition(".")[0] if _WHOLE.fullmatch(text) else text
