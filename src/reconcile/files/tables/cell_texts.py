"""The cells of a table as the texts that its mapping makes of them.

In: a row. Out: the text of a key: a constant, a column, several, a template, or what a code means.
What looks like a code for silence and isn't declared as one is noted.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from reconcile.files.faults import BAD_MAPPING, UNDECLARED_CODE, Faults
from reconcile.files.invisible_characters import plain
from reconcile.files.tables.day_order import as_iso
from reconcile.files.tables.mapped_columns import (
    BRACES,
    columns_named,
    columns_of,
    columns_of_days,
)
from reconcile.files.tables.missing_codes import LIKELY_MISSING, Codes
from reconcile.model.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping as ByKey

    from reconcile.files.tables.table import Cells, Table
    from reconcile.files.yaml_tree import Map
    from reconcile.model.mapping import Cell, Mapping

    ByColumn = ByKey[str, str]

_WHOLE = re.compile(r"-?\d+\.0+")
_ENDS = " ,;:/-"


class CellTexts:
    """What the cells of one table say; one use each."""

    def __init__(self, table: Table, mapping: Mapping, faults: Faults) -> None:
        self.table = table
        self.faults = faults
        self.read_at = {name: table.columns.index(name) for name in columns_named(mapping)}
        self.missing = Codes(mapping.missing)
        self.order = mapping.dates
        self.of_days = columns_of_days(mapping) if mapping.dates else set()
        self.codes: dict[str, Counter[str]] = {}

    def of_row(self, cells: Cells) -> ByColumn:
        """Return the texts of the columns that are read, as they are compared."""
        texts = {name: _plain(cells.values[at]) for name, at in self.read_at.items()}
        for name in self.of_days:
            texts[name] = as_iso(texts[name], self.order)
        return texts

    def said(self, cell: Cell, texts: ByColumn, line: int) -> str:
        """Return what a key says in a row; "" for silence."""
        if cell.constant is not None:
            return cell.constant
        if cell.template is not None:
            made = BRACES.sub(lambda found: self._filled(found, texts), cell.template)
            return " ".join(made.split()).strip(_ENDS) if self.parts(cell, texts) else ""
        said = " ".join(self.parts(cell, texts))
        return self._decoded(cell, said, line) if said and cell.codes else said

    def _filled(self, found: re.Match[str], texts: ByColumn) -> str:
        said = self._said(found[1], texts)
        return said.zfill(int(found[2])) if said and found[2] else said

    def parts(self, cell: Cell, texts: ByColumn) -> list[str]:
        """Return what each column of a key says, those that are silent left out."""
        if cell.constant is not None:
            return [cell.constant]
        return [said for name in columns_of(cell) if (said := self._said(name, texts))]

    def _said(self, name: str, texts: ByColumn) -> str:
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
                    expected=f"`missing: [{code}]` if it means silence",
                    severity=Severity.WARNING,
                )


def _plain(cell: object) -> str:
    """Return a cell as it is compared: without blanks around it or characters that don't print.

    A whole number that a statistics program wrote as 12.0 is 12.
    """
    text = plain(str(cell).strip())
    return text.partition(".")[0] if _WHOLE.fullmatch(text) else text
