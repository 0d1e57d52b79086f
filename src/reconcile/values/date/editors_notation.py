"""What editors, cataloguers and family-tree programs write, as a date is written otherwise.

In: a text. Out: the same date in words or EDTF: "[ca. 1450]" is "ca. 1450", "17--" and "199u" are
17XX and 199X, "199?" is that or the year 199, "23 January [2017]" has the year that its editor
added, and in "INT 1812 (harvest)" the words in brackets are what GEDCOM's date interprets.
"""

from __future__ import annotations

import re

_MASK = re.compile(r"([0-9]{1,3})([-uxU?]{1,3})")
_CAPITAL_YEAR = re.compile(r"y(-?[0-9]{5,12})|[Yy](-[0-9]{4})")
_DRAFT_LETTERS = re.compile(r"-?[0-9uxUX]{4}(-[0-9uxUX]{2}){0,2}")
_INTERPRETED = re.compile(r"(INT\.?\s+[^()]+?)\s*\([^()]*\)", re.IGNORECASE)
_CALENDAR = re.compile(r"@#D(JULIAN|GREGORIAN)@", re.IGNORECASE)
_EAST_ASIAN = re.compile(
    r"([0-9]{4}) ?[年년](?: ?([0-9]{1,2}) ?[月월](?: ?([0-9]{1,2}) ?[日일])?)?"
)
"""The order of the Unicode CLDR for Chinese, Japanese and Korean."""
_MAY_HAVE_ERA = re.compile(
    r"[明大昭平令民]|พ\.ศ|\bB\.?E\b|[MTSHR](?:eij|ai[sS]h|h[oō]w|eis|eiw)|Ming"
).search
_YEAR_DIGITS = 4
_LAST_DECADE = 209
"""The last decade that "199?" may mean; 814 with a question mark is the year."""


def plain_notation(text: str) -> str:
    """Return a text without the signs that only say who wrote what of it."""
    bare = _CALENDAR.sub(lambda found: found[1], _without_square_brackets(text))
    if _MAY_HAVE_ERA(bare):
        from reconcile.values.date.eras import in_common_years  # noqa: PLC0415 (few dates have one)

        bare = in_common_years(bare)
    interpreted = _INTERPRETED.fullmatch(bare)
    if interpreted is not None:
        return interpreted[1]
    signs = _EAST_ASIAN.fullmatch(bare)
    if signs is not None:
        return "-".join(part.zfill(2) for part in signs.groups() if part)
    mask = _MASK.fullmatch(bare)
    if mask is not None and len(mask[1]) + len(mask[2]) >= _YEAR_DIGITS:
        return _unmasked(mask[1], mask[2])
    named = _CAPITAL_YEAR.fullmatch(bare)
    if named is not None:
        return named[2] or f"Y{named[1]}"
    if _DRAFT_LETTERS.fullmatch(bare):
        return bare.replace("u", "X").replace("x", "X").replace("U", "X")
    return bare


def _unmasked(digits: str, signs: str) -> str:
    """Return a year whose last digits are signs; a question mark alone may also doubt the year."""
    if signs != "?":
        return digits + "X" * (_YEAR_DIGITS - len(digits)) + "?" * signs.endswith("?")
    return f"{digits}X or AD {digits}?" if int(digits) <= _LAST_DECADE else f"{digits}?"


def _without_square_brackets(text: str) -> str:
    """Return a text with [2017] as 2017; sets of EDTF, which begin with a bracket, stay."""
    if "[" not in text:
        return text
    if text[0] == "[" and text[-1] == "]" and ("," in text or ".." in text) and " " not in text:
        return text
    return text.replace("[", "").replace("]", "")
