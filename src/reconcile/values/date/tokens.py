"""The words, runs of digits and signs of a text, in lower case, with where each one is.

In: a text. Out: `Tokens`. This is the first of four steps: tokens, then the parts that they name
(`parts`), then the expression that the parts form (`grammar`), then its dates (`meaning`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|\S")
# Each stands for one character, so that places in the text stay true.
_SAME_LENGTH = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u2019\u2018", "------''")
_AHEAD = ("",) * 8


class Tokens(NamedTuple):
    """A text's tokens: `words` in lower case, `spans` with their start and end in the text.

    `words` goes on with empty words, so that a reader may look a few words ahead of `end`.
    """

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @property
    def end(self) -> int:
        """The index after the last token."""
        return len(self.spans)

    def glued(self, at: int) -> bool:
        """Say whether a token follows the one before it without a blank."""
        return 0 < at < len(self.spans) and self.spans[at][0] == self.spans[at - 1][1]

    def written(self, first: int, after: int) -> str:
        """Return the text from one token to the one before `after`."""
        return self.text[self.spans[first][0] : self.spans[after - 1][1]]


def tokens_of(text: str) -> Tokens:
    """Return the tokens of a text; its dashes, apostrophes and digits are those of a keyboard."""
    found = list(_TOKEN.finditer(_plain_signs(text)))
    words = (*(each.group().lower() for each in found), *_AHEAD)
    return Tokens(text, words, tuple(each.span() for each in found))


def _plain_signs(text: str) -> str:
    if text.isascii():
        return text
    plain = text.translate(_SAME_LENGTH)
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in plain)


def is_number(word: str) -> bool:
    """Say whether a token is a run of the digits 0 to 9; tokens never mix those with others."""
    return "0" <= word[:1] <= "9"
