"""A table and its mapping to entries: claims and source records, each key at the cell it is from.

A claim whose value is silent isn't made. A range that runs backward is reported and left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.faults import BACKWARD_RANGE, BAD_MAPPING, Faults
from reconcile.files.tables.cell_texts import CellTexts
from reconcile.files.tables.mapped_columns import Plan, place_in
from reconcile.files.tables.mapping_faults import is_sound
from reconcile.files.tables.ranges import range_text, runs_backward
from reconcile.files.tables.source_ids import source_ids
from reconcile.files.tables.table import MadeRow
from reconcile.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Container
    from collections.abc import Mapping as ByKey

    from reconcile.files.tables.cell_texts import ByColumn
    from reconcile.files.tables.table import Row, Table
    from reconcile.files.yaml_tree import Map
    from reconcile.model.mapping import Cell, Mapping
    from reconcile.model.position import Position

    Places = ByKey[str, Position]


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
    reader.texts.note_codes(written)
    return found


class _Reader:
    """Reads the rows of one table; one use each."""

    def __init__(self, table: Table, mapping: Mapping, written: Map, faults: Faults) -> None:
        self.table = table
        self.mapping = mapping
        self.faults = faults
        self.columns = table.numbered
        self.texts = CellTexts(table, mapping, faults)
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
        made = [
            each
            for cells in self.table.rows
            for each in self._row(self.texts.of_row(cells), cells.line)
        ]
        records, ids = self.records, source_ids(self.records, known)
        for row, named in made:
            row["source"] = ids[named]
        return Mapped(
            [row for row, _ in made], {ids[named]: record for named, record in records.items()}
        )

    def _row(self, texts: ByColumn, line: int) -> list[tuple[Row, tuple[str, ...]]]:
        """Return the claims of a row, each with what names its source; note a row without any."""
        made: list[tuple[Row, tuple[str, ...]]] = []
        unnamed = []
        for plan in self.plans:
            row = self._claim(plan, texts, line)
            if row is None:
                continue
            sources = self._sources(plan.source.id, texts)
            if not sources or not ({"subject", "subject_id"} & row.keys()):
                unnamed.append((row, "subject" if sources else "source"))
                continue
            for named in sources:
                self._record(named, plan, texts, line)
                made.append((row.again() if len(sources) > 1 else row, named))
        for row, what in () if made else unnamed:
            self._leave_out(row, what)
        return made

    def _sources(self, cell: Cell, texts: ByColumn) -> list[tuple[str, ...]]:
        """Return what names each source of a row: several where a separator is given for them."""
        if cell.template is not None:
            said = self.texts.said(cell, texts, 0)
            return [(said,)] if said else []
        parts = self.texts.parts(cell, texts)
        if not cell.split:
            return [tuple(parts)] if parts else []
        names = (name.strip() for part in parts for name in part.split(cell.split))
        return [(name,) for name in dict.fromkeys(names) if name]

    def _leave_out(self, row: Row, what: str) -> None:
        """Note a row that doesn't say what its claims are about, or whose they are."""
        message = f"the row names no {what}, so it makes no claim"
        self.faults.add(BAD_MAPPING, message, row.at(what), severity=Severity.WARNING)

    def _claim(self, plan: Plan, texts: ByColumn, line: int) -> Row | None:
        for column, wanted in plan.claim.when.items():
            if texts[column] not in wanted:
                return None
        value = self._value(plan, texts, line)
        if not value:
            return None
        row = MadeRow(self.table.file, line, plan.places, plan.constants)
        row["field"] = self.texts.said(plan.claim.field, texts, line)
        row["value"] = value
        for key, cell in plan.keys.items():
            said = self.texts.said(cell, texts, line)
            if said:
                row[key] = said
                if cell.codes:
                    row.written = self._with_code(plan, row.written, key, cell, texts)
        return row

    def _with_code(
        self, plan: Plan, before: Places, key: str, cell: Cell, texts: ByColumn
    ) -> Places:
        """Return the places in the mapping, with that of what a code in this row means."""
        code = " ".join(self.texts.parts(cell, texts))
        known = (id(before), key, code)
        if known not in self.coded:
            place = place_in(plan.written, key, "codes", code)
            self.coded[known] = before, {**before, **({key: place} if place else {})}
        return self.coded[known][1]

    def _value(self, plan: Plan, texts: ByColumn, line: int) -> str:
        best, low, high = (
            self.texts.said(cell, texts, line) if cell else ""
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

    def _record(self, named: tuple[str, ...], plan: Plan, texts: ByColumn, line: int) -> None:
        """Note what a row says of a source; of what rows say differently the first is kept."""
        if (named, line) in self.recorded:
            return
        self.recorded.add((named, line))
        empty = MadeRow(self.table.file, line, plan.source_places, plan.source_constants)
        record = self.records.setdefault(named, empty)
        for key, cell in plan.source_keys.items():
            said = self.texts.said(cell, texts, line)
            if said and record.setdefault(key, said) != said:
                message = f"`{key}` of a source is `{said}` here and `{record[key]}` before"
                expected = "one for each source, or its column in the `id` of the source, too"
                place = self.table.at(line, plan.source_places[key].name)
                self.faults.add(
                    BAD_MAPPING, message, place, expected=expected, severity=Severity.WARNING
                )
