"""The number that a word of a name is: digits, an ordinal, a word, a roman numeral.

In: a word in lower case. Out: its digits, so that *3rd*, *third* and *iii* are one number; or "".

Roman numerals are read up to 39, which no king, pope or war exceeds: with more letters than i, v
and x, too many words would be read as numerals (*Li*, *Dix*, *Mc*, *Liv*).
"""

from __future__ import annotations

import re

from reconcile.names.words import rows

_WORDS = """
1 one first; 2 two second; 3 three third; 4 four fourth; 5 five fifth; 6 six sixth;
7 seven seventh; 8 eight eighth; 9 nine ninth; 10 ten tenth; 11 eleven eleventh;
12 twelve twelfth; 13 thirteen thirteenth; 14 fourteen fourteenth; 15 fifteen fifteenth;
16 sixteen sixteenth; 17 seventeen seventeenth; 18 eighteen eighteenth; 19 nineteen nineteenth;
20 twenty twentieth; 30 thirty thirtieth; 40 forty fortieth; 50 fifty fiftieth;
60 sixty sixtieth; 70 seventy seventieth; 80 eighty eightieth; 90 ninety ninetieth;
"""
_SPELLED = {word: row[0] for row in rows(_WORDS) for word in row}
_TENS = frozenset(word for row in rows(_WORDS) for word in row[1:2] if row[0][-1:] == "0")
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_ROMAN = re.compile(r"x{0,3}(ix|iv|v?i{0,3})")
_VALUES = {"i": 1, "v": 5, "x": 10}


def number(word: str) -> str:
    """Return the digits of a number, ordinal, number word or roman numeral, "" for other words."""
    if word[0].isdigit():
        digits = word[:-2] if word[-2:] in _ORDINALS else word
        return digits.lstrip("0") or "0" if digits.isdigit() else ""
    if word in _SPELLED:
        return _SPELLED[word]
    return roman(word) if word[0] in _VALUES else ""


def roman(word: str) -> str:
    """Return the digits of a roman numeral up to xxxix, "" for other words."""
    if not _ROMAN.fullmatch(word):
        return ""
    values = [_VALUES[letter] for letter in word]
    following = [*values[1:], 0]
    return str(sum(-v if v < after else v for v, after in zip(values, following, strict=True)))


def with_tens_joined(words: list[str]) -> list[str]:
    """Return the words with *twenty first* made one number, as *21st* is."""
    if _TENS.isdisjoint(words):
        return words
    made: list[str] = []
    for word in words:
        small = _SPELLED.get(word, "")
        if made and made[-1] in _TENS and len(small) == 1:
            made[-1] = str(int(_SPELLED[made[-1]]) + int(small))
        else:
            made.append(word)
    return made
