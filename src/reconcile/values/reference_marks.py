"""Marks of notes behind figures, as tables copied from an encyclopedia have them: "12[1]", "44[a]".

In: a text. Out: it without them. A mark is a number or a letter in square brackets behind what it
is a note on. An editor's brackets stay: those that supply part of a year ("194[4]"), stand before
what they belong to, or contain words.
"""

from __future__ import annotations

import re
from typing import Final

_NOTE: Final = r"\[(?:\d{1,3}|[a-z]{1,2}|(?:note|nb|n|fn) ?\d{1,3}|citation needed)\]"
_BEHIND_WORD: Final = re.compile(rf"(?<=[^\W\d]|[%+.,)\]])(?: ?{_NOTE})+", re.IGNORECASE)
_BEHIND_FIGURE: Final = re.compile(rf"(?<=\d)(?: ?{_NOTE})+", re.IGNORECASE)
_BEHIND_YEAR: Final = re.compile(rf"(?<=\b\d{{4}})(?: ?{_NOTE})+", re.IGNORECASE)


def without_marks(text: str, *, of_years: bool = False) -> str:
    """Return a text without the marks of notes in it.

    With `of_years` a figure before a mark must be a year in full: of "194[4]" the 4 is a part.
    """
    if "[" not in text:
        return text
    behind_figure = _BEHIND_YEAR if of_years else _BEHIND_FIGURE
    return behind_figure.sub("", _BEHIND_WORD.sub("", text))
