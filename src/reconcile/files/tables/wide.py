"""A table and its mapping to entries: claims and source records, each key at the cell it is from.

A claim whose value is silent isn't made. A range that runs backward is reported and left out.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.faults import BACKWARD_RANGE, BAD_MAPPING, UNDECLARED_CODE, Faults
from reconcile.files.invisible_characters import plain
from reconcile.files.tables.mapped_columns import BRACES, Plan, columns_named, columns_of, place_in
from reconcile.files.tables.mapping_faults import is_sound
from reconcile.files.tables.missing_codes import LIKELY_MISSING, Codes
from reconcile.files.tables.ranges import range_text, runs_backward
from reconcile.files.tables.source_ids import source_ids
from reconcile.files.tables.table import Row
from reconcile.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Container
    from collections.abc import Mapping as ByKey

    from reconcile.files.tables.table import Table
    from reconcile.files.yaml_tree import Map
    from reconcile.model.mapping import Cell, Mapping
    from reconcile.model.position import Position

    Texts = ByKey[str, str]
    Places = ByKey[str, Position]

_WHOLE = re.compile(r"-?\d+\.0+")
_ENDS = " ,;:/-"


class Mapped(NamedTuple):
    """The claims and the source records of a table, in the order of its rows."""

    claims: list[Row]
    sources: dict[str, Row]


def mapped(
    table: Table, mapping: Mapping, written: Map, faults: Faults, known: Container[str] = ()
) -> Mapped:
    """Return what a mapping makes of a table.

    `written` is the mapping's own file, for places; `known` are the ids of other sources.
    """
    if not is_sound(table, mapping, written, faults):
        return Mapped([], {})
    reader = _Reader(table, mapping, written, faults)
    found = reader.read(known)
    reader.note_codes(written)
    return found


class _Reader:
    """Reads the rows of one table; one use each."""

    def __init__(self, table: Table, mapping: Mapping, written: Map, faults: Faults) -> None:
        self.table = table
        self.mapping = mapping
        self.faults = faults
        self.columns = table.numbered
        self.read_at = {name: table.columns.index(name) for name in columns_named(mapping)}
        self.missing = Codes(mapping.missing)
        self.codes: dict[str, Counter[str]] = {}
        self.records: dict[tuple[str, ...], Row] = {}
        self.recorded: set[tuple[tuple[str, ...], int]] = set()
        self.coded: dict[tuple[int, str, str], tuple[Places, Places]] = {}
        """Places by the id of those before, which are kept so that no id is given twice."""
        self.plans = [
            Plan(mapping, claim, self.columns, (entry, written))
            for claim, entry in zip(mapping.claims, written["claims"], strict=True)
        ]

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

    def _claim(self, plan: Plan, texts: Texts, line: int) -> Row | None:
        for column, wanted in plan.claim.when.items():
            if texts[column] not in wanted:
                return None
        value = self._value(plan, texts, line)
        if not value:
            return None
        row = Row(self.table.file, line, plan.places, plan.constants)
        row["field"] = self._text(plan.claim.field, texts, line)
        row["value"] = value
        for key, cell in plan.keys.items():
            said = self._text(cell, texts, line)
            if said:
                row[key] = said
                if cell.codes:
                    row.written = self._with_code(plan, row.written, key, cell, texts)
        return row

    def _with_code(self, plan: Plan, before: Places, key: str, cell: Cell, texts: Texts) -> Places:
        """Return the places in the mapping, with that of what a code in this row means."""
        code = " ".join(self._parts(cell, texts))
        known = (id(before), key, code)
        if known not in self.coded:
            place = place_in(plan.written, key, "codes", code)
            self.coded[known] = before, {**before, **({key: place} if place else {})}
        return self.coded[known][1]

    def _value(self, plan: Plan, texts: Texts, line: int) -> str:
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

    def _record(self, named: tuple[str, ...], plan: Plan, texts: Texts, line: int) -> None:
        """Note what a row says of a source; of what rows say differently the first is kept."""
        if (named, line) in self.recorded:
            return
        self.recorded.add((named, line))
        empty = Row(self.table.file, line, plan.source_places, plan.source_constants)
        record = self.records.setdefault(named, empty)
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
            made = BRACES.sub(lambda found: self._filled(found, texts), cell.template)
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


def _plain(cell: object) -> str:
    """Return a cell as it is compared: without blanks around it or characters that don't print.

    A whole number that a statistics program wrote as 12.0 is 12.
    """
    text = plain(str(cell).strip())
    return text.partition(".")[0] if _WHOLE.fullmatch(text) else text
