"""A difference between coders as a person sees it who settles it: numbered readings, and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.agreement.coders import TWO
from reconcile.report.agreement_text import asked, reading_cells, reason_text
from reconcile.report.rich_text import columns, line, safe, sentence, stacked, unbroken
from reconcile.report.styles import FAINT, STRONG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.console import RenderableType

    from reconcile.agreement.differences import Difference
    from reconcile.model.position import Place

ALL, NONE, WRITE, SKIP, UNDO, QUIT = "b", "n", "w", "k", "u", "q"
_ALWAYS = {WRITE: "write another", SKIP: "skip", UNDO: "undo", QUIT: "quit"}
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
    keys = drawn_keys(answers(difference))
    return stacked([Text(), sentence(title), columns(rows, by=2), *why, keys])


def answers(difference: Difference) -> dict[str, str]:
    """Return what may be answered to a difference, and what each answer means."""
    notes, silent = len(difference.item.notes), len(difference.silent)
    numbers = ", ".join(map(str, range(1, notes + silent + 1)))
    several = {ALL: "both", NONE: "neither"} if notes == TWO else {ALL: "all", NONE: "none of them"}
    return {numbers: "is right", **(several if notes > 1 else {}), **_ALWAYS}


def chosen(difference: Difference, answer: str) -> frozenset[str] | None:
    """Return the coders whose readings an answer chooses; None for what chooses nothing.

    Readings are numbered as they are shown, those of coders who noted nothing last.
    """
    noted = [note.coder for note in difference.item.notes]
    if answer == ALL:
        return frozenset(noted)
    if answer == NONE:
        return frozenset()
    shown = [*noted, *difference.silent]
    numbers = answer.replace(",", " ").split()
    if not numbers or not all(n.isdecimal() and 0 < int(n) <= len(shown) for n in numbers):
        return None
    picked = {shown[int(number) - 1] for number in numbers}
    silent = picked & set(difference.silent)
    return None if silent and picked - silent else frozenset(picked - silent)


def none_left(said: str, keys: RenderableType) -> RenderableType:
    """Return that nothing is left to be decided, and the keys that still mean something."""
    return stacked([Text(), sentence(Text(said)), keys])


def last_keys() -> RenderableType:
    """Return the keys that are left where no difference is."""
    return drawn_keys({key: _ALWAYS[key] for key in (UNDO, QUIT)})


def drawn_keys(keys: Mapping[str, str]) -> RenderableType:
    """Return answers with what they do, on one line where it is wide enough."""
    said = [line(Text(f"[{key}]", STRONG), f" {what}") for key, what in keys.items()]
    return unbroken(said, by=2)
