"""A difference between coders as a person sees it who settles it: numbered readings, and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.agreement_text import asked, reading_cells, reason_text
from reconcile.report.rich_text import columns, line, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import RenderableType

    from reconcile.agreement.differences import Difference
    from reconcile.model.position import Place

ALL, NONE, WRITE, SKIP, UNDO, QUIT = "b", "n", "w", "k", "u", "q"
KEYS = {
    "1, 2": "this reading is right",
    ALL: "both are",
    NONE: "none is",
    WRITE: "write another",
    SKIP: "skip",
    UNDO: "undo",
    QUIT: "quit",
}
"""What each answer does, as it is shown below every difference."""
AGAIN = "Answer with the number of a reading, or with one of the letters shown."


def difference_screen(
    difference: Difference, places: Mapping[str, Place], at: int, whole: int
) -> RenderableType:
    """Return one difference: how far the sitting is, the readings by number, why, and the keys."""
    notes = difference.item.notes
    readings = [reading_cells(note, places) for note in notes]
    readings += [[safe(coder, FAINT), Text("-")] for coder in difference.silent]
    rows = [[Text(str(number)), *cells] for number, cells in enumerate(readings, 1)]
    why = [sentence(safe(reason_text(reason), FAINT), by=2) for reason in difference.reasons]
    title = line(Text(f"{at:,} of {whole:,}  ", FAINT), safe(asked(difference.item), STRONG))
    offered = [key for key in KEYS if key != ALL or len(notes) > 1]
    return stacked([Text(), sentence(title), columns(rows, by=2), *why, keys(*offered)])


def keys(*only: str) -> RenderableType:
    """Return the answers with what they do, on one line where it is wide enough."""
    said = [line(Text(f"[{key}]", STRONG), f" {what}") for key, what in KEYS.items() if key in only]
    return sentence(Text("   ").join(said), by=2)
