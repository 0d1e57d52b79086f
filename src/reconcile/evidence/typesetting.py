"""A quote in the words of the text itself, where the two differ by how they are set alone.

In: a quote, and the passage of the text that it was found at or near. Out: the passage's words on
one line. White space, quotation marks, dashes and what can't be seen are how words are set; a
letter or a figure isn't.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from reconcile.evidence.folded_text import folded
from reconcile.evidence.whole_words import stands_whole
from reconcile.model.folding import spaced

if TYPE_CHECKING:
    from reconcile.model.evidence import Passage

_UNSEEN = re.compile("\u00ad\\s*|[\u200b-\u200f\u2060\ufeff]")
"""A soft hyphen with the line break behind it, and what prints nothing."""
_SHORTEST = 8
"""Letters and figures of a quote that is looked for so; fewer are in many places."""
_SET = re.compile(r"'|(?<!\d) | (?!\d)")
"""In a folded text: quotation marks, and blanks but for those that separate two figures."""


def on_one_line(passage: str) -> str:
    """Return the words of a passage with one blank between them, without what can't be seen."""
    return spaced(_UNSEEN.sub("", passage))


def as_set_in_text(quote: str, passage: Passage) -> str:
    """Return a quote as its text has it; "" where it is so already, or differs in more than that.

    The words are those by which the passage is found again.
    """
    own, again = on_one_line(passage.text), folded(passage.text)
    same = _bare(folded(quote)) == _bare(again)
    return own if same and own != quote and folded(own) == again else ""


def set_otherwise(text: str, quote: str) -> tuple[int, int] | None:
    """Return where a folded text has the letters and figures of a folded quote, set otherwise.

    Marks may be more or less there, and blanks but for those that separate two figures. None where
    there is no such place as whole words, or more than one.
    """
    words = _bare(quote)
    if len(words) < _SHORTEST:
        return None
    gaps = ("'* *'*" if not (a + b).isdigit() else "'*" for a, b in pairwise(words))
    pattern = "".join(re.escape(a) + gap for a, gap in zip(words, (*gaps, ""), strict=True))
    found = [each.span() for each in re.finditer(pattern, text)]
    whole = [span for span in found if stands_whole(text, *span)]
    return whole[0] if len(whole) == 1 else None


def _bare(text: str) -> str:
    return _SET.sub("", text)
