"""What separates the names of a list besides commas and "and", and the ages behind them.

In: the text of a list in one line. Out: the same list with semicolons or commas in place of
numbering ("1. A 2. B"), bullets, bars, the commas of other scripts and "versus", and without ages
("Ana Pell, 34, and Bo Lind, 29"). A text with double quotes stays as it is.
"""

from __future__ import annotations

import re

_SIGNS = re.compile("[0-9\u2022\u25aa\u25e6|\u3001\uff0c\u060c\uff1b\u061b]| vs?\\.? | versus ")
_MARKS = str.maketrans(
    {"\u3001": ", ", "\uff0c": ", ", "\u060c": ", ", "\uff1b": "; ", "\u061b": "; "}
)
"""The commas and semicolons of Chinese, Japanese and Arabic."""
_BULLET = re.compile("\\s*[\u2022\u25aa\u25e6|]\\s*")
_AGAINST = re.compile(r" (?:vs\.?|versus) ")
_NUMBERED = re.compile(r"(?:^|[\s,;]+)\(?(\d{1,2})[.)]\s+")
_AGE = re.compile(r"(?<=[^\W\d]), (?:aged?:? )?(\d{1,3})(?=,(?! ?\d)|;|$|,? (?:and|&) (?!\d))")
_AGE_IN_BRACKETS = re.compile(r"(?<=[^\W\d]) \((?:aged?:? )?(\d{1,3})\)")
_OLDEST = 120
_SEVERAL = 2
"""One number in brackets, at the end, is that of the whole list."""


def plain_separators(text: str) -> str:
    """Return the list with the separators that `split_names.py` knows, and without ages."""
    if '"' in text or not _SIGNS.search(text):
        return text
    text = _unnumbered(text.translate(_MARKS))
    text = _AGAINST.sub(" and ", _BULLET.sub("; ", text)).strip(" ;")
    text = _AGE.sub(_without_age, text)
    if len(_AGE_IN_BRACKETS.findall(text)) < _SEVERAL:
        return text
    return _AGE_IN_BRACKETS.sub(_without_age, text)


def _unnumbered(text: str) -> str:
    """Return the list with semicolons for "1.", "2." and so on, where all of them are there."""
    found = _NUMBERED.findall(text)
    if len(found) < _SEVERAL or found != [str(number) for number in range(1, len(found) + 1)]:
        return text
    return _NUMBERED.sub("; ", text).removeprefix("; ") if _NUMBERED.match(text) else text


def _without_age(found: re.Match[str]) -> str:
    return "" if int(found[1]) <= _OLDEST else found[0]
