"""A sentence cut into the words, figures and signs that counts are made of, in linear time."""

from __future__ import annotations

import re
from typing import NamedTuple

from reconcile.values.magnitudes_elsewhere import SIGNS

# Signs that mean one thing but are typed many ways; one for one, so that offsets stay true.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\xad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d", "-"),
        **dict.fromkeys("\u2018\u2019\u02bc\u2032`\xb4\uff07", "'"),
        **dict.fromkeys("\u223c\uff5e\u02dc", "~"),
        **dict.fromkeys("\u2266\u2a7d", "\u2264"),
        **dict.fromkeys("\u2267\u2a7e", "\u2265"),
        **dict.fromkeys("\u2243\u2245", "\u2248"),
        **dict.fromkeys("\uff05\ufe6a\u066a", "%"),
        "\u066c": ",",  # Arabic thousands separator
        "\u066b": ".",  # Arabic decimal separator
        "\uff1e": ">",
        "\uff1c": "<",
        "\uff0b": "+",
        "\u2044": "/",
    }
)

_LETTER = r"(?:[^\W\d_]|[\u0900-\u0963\u0980-\u09e3])"
"""A letter, or a vowel sign of Devanagari or Bengali, which Python calls none."""
# Possessive throughout: nothing here is ever tried twice, whatever the text.
_PIECE = re.compile(
    r"\s*+(?:"
    r"\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})++(?!\d)"  # 300 000
    r"|\d++(?:[.,']\d++)*+"  # 300,000  1.5  1'000
    rf"|(?:(?<=\d)|(?<=\d\s))[{SIGNS}]++"  # 12万, 5천만
    rf"|{_LETTER}++(?:'{_LETTER}++)*+"  # words, envoy's
    r"|<=|>=|=<|=>|==|\+/-|\.\.+"
    r"|\S)"
    r"|\s+"
)


class Tokens(NamedTuple):
    """A text in pieces: together they are the text; `words` are they trimmed and in lower case.

    Two empty words follow at the end, so that a reader may look one or two ahead.
    """

    words: list[str]
    pieces: list[str]

    def glued(self, at: int) -> bool:
        """Say whether no white space comes before this piece."""
        return at < len(self.pieces) and not self.pieces[at][0].isspace()

    def between(self, start: int, end: int) -> str:
        """Return the text of these pieces with single spaces."""
        return " ".join("".join(self.pieces[start:end]).split())

    def offset(self, at: int) -> int:
        """Return where in the text this word starts."""
        before = sum(map(len, self.pieces[:at]))
        if at >= len(self.pieces):
            return before
        piece = self.pieces[at]
        return before + len(piece) - len(piece.lstrip())


def cut(text: str) -> Tokens:
    """Return the text's pieces, every character kept."""
    if not text.isascii():
        text = text.translate(_PLAIN)
    pieces = _PIECE.findall(text)
    words = [piece.strip().lower() for piece in pieces]
    words += ("", "")
    return Tokens(words, pieces)
