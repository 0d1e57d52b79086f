"""Powers of ten behind a figure, as spreadsheets and papers write them: "5e6", "1.5 x 10^6", "10⁶".

In: tokens, and the index behind a figure in digits. Out: the power and the index of the word after
it. Signs are those of ISO 80000-1 and IEEE 754.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reconcile.values.tokens import Tokens

LARGEST: Final = 24
"""The largest power that is read; more is a slip or no count."""
SUPERSCRIPTS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN: Final = str.maketrans(SUPERSCRIPTS, "0123456789")
_MULTIPLY: Final = frozenset({"\u00d7", "x", "*", "\u00b7", "\u22c5"})

STARTS: Final = frozenset({"e", "^", *_MULTIPLY, *SUPERSCRIPTS})
"""What a power of ten may begin with."""


def power_of_ten(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the power that starts at this word and the index after it, None where none does."""
    words = tokens.words
    if words[at] == "e" and tokens.glued(at) and tokens.glued(at + 1):
        return _signed(tokens, at + 1)
    if words[at] in _MULTIPLY and words[at + 1] == "10":
        return _raised(tokens, at + 2)
    return _raised(tokens, at) if words[at - 1] == "10" else None


def _raised(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Read what raises a ten: "^6" or "⁶"."""
    words, end = tokens.words, at
    if words[at] == "^":
        return _signed(tokens, at + 1)
    while words[end] and words[end] in SUPERSCRIPTS and tokens.glued(end):
        end += 1
    power = "".join(words[at:end]).translate(_PLAIN)
    return _checked(power, 1, end)


def _signed(tokens: Tokens, at: int) -> tuple[int, int] | None:
    words, sign = tokens.words, -1 if tokens.words[at] == "-" else 1
    at += words[at] in {"-", "+"}
    return _checked(words[at], sign, at + 1)


def _checked(power: str, sign: int, end: int) -> tuple[int, int] | None:
    if not power.isdecimal() or len(power) > 2 or int(power) > LARGEST:
        return None
    return sign * int(power), end
