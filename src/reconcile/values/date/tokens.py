"""The words, runs of digits and signs of a text, in lower case, with where each one is.

In: a text. Out: `Tokens`. This is the first of five steps: tokens, then the parts that they name
(`parts`), then how these go together (`grammar`), then the draft of a date that is made of them
(`build`), then its dates (`meaning`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\S")
# One character each, so that places in the text stay true.
_SAME_LENGTH = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u2019\u2018", "------''")
_AHEAD = ("",) * 8


class Tokens(NamedTuple):
    """A text's tokens: `words` in lower case, `spans` with their start and end in the text.

    `digits` has the number of digits of each token, 0 for a word or sign; `glued` says whether it
    follows the token before it without a blank. All but the spans go on a few tokens beyond the
    `end`, which are empty, so that a reader may look ahead.
    """

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    digits: tuple[int, ...]
    glued: tuple[bool, ...]

    @property
    def end(self) -> int:
        """The index after the last token."""
        return len(self.spans)

    def written(self, first: int, after: int) -> str:
        """Return the text from one token to the one before `after`."""
        return self.text[self.spans[first][0] : self.spans[after - 1][1]]


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a text; its dashes, apostrophes and digits are those of a keyboard."""
    found = list(_TOKEN.finditer(_plain_signs(text)))
    words = (*(each.group().lower() for each in found), *_AHEAD)
    spans = tuple(each.span() for each in found)
    digits = tuple(len(word) if "0" <= word[:1] <= "9" else 0 for word in words)
    glued = (False, *(start[0] == end[1] for start, end in zip(spans[1:], spans, strict=False)))
    return Tokens(text, words, spans, digits, (*glued, *(False for _ in _AHEAD)))


def _plain_signs(text: str) -> str:
    if text.isascii():
        return text
    plain = text.translate(_SAME_LENGTH)
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in plain)
