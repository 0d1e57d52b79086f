"""Points in the notations of charts, notices to airmen and forms, put as degrees and signs.

In: a text. Out: the same point with degree, minute and second signs and its letters: "361207N
0370803E" (as in ISO 6709 and ICAO annex 15), "36 12 07 N 37 08 03 E", "36d12m07sN", "36.2 degrees
north", and with "lat" and "lon" before the numbers, in either order.
"""

from __future__ import annotations

import re
from typing import Final

_PACKED: Final = re.compile(
    r"(\d\d)(\d\d)(\d\d(?:\.\d+)?)?\s?([NS])[\s,]*(\d{3})(\d\d)(\d\d(?:\.\d+)?)?\s?([EW])",
    re.IGNORECASE,
)
_SPACED: Final = re.compile(
    r"(\d{1,3})[ ](\d{1,2}(?:\.\d+)?)(?:[ ](\d{1,2}(?:\.\d+)?))?[ ]?([NSEW])\b", re.IGNORECASE
)
_LETTERS: Final = re.compile(
    r"(\d{1,3})d[ ]?(\d{1,2}(?:\.\d+)?)m(?:[ ]?(\d{1,2}(?:\.\d+)?)s)?[ ]?([NSEW])\b", re.IGNORECASE
)
_WORDS: Final = (
    (re.compile(r"\s*\b(?:degrees?|deg)\b\.?", re.IGNORECASE), "\u00b0"),
    (re.compile(r"\s*\b(?:minutes?|min)\b\.?", re.IGNORECASE), "'"),
    (re.compile(r"\s*\b(?:seconds?|sec)\b\.?", re.IGNORECASE), '"'),
    (
        re.compile(r"\b(?:north|south|east|west)\b", re.IGNORECASE),
        lambda found: found[0][0].upper(),
    ),
)
_NUMBER: Final = r"[:=\s]*([^,;&a-z]*[^,;&a-z\s])"
_LATITUDE: Final = rf"lat(?:itude|\.)?{_NUMBER}"
_LONGITUDE: Final = rf"(?:longitude|long?\.?|lng){_NUMBER}"
_LABELLED: Final = re.compile(rf"{_LATITUDE}[,;&\s]+{_LONGITUDE}", re.IGNORECASE)
_LABELLED_BACK: Final = re.compile(rf"{_LONGITUDE}[,;&\s]+{_LATITUDE}", re.IGNORECASE)


def with_signs(text: str) -> str:
    """Return a text with white space made single, its point written with signs and letters."""
    for pattern, sign in _WORDS:
        text = pattern.sub(sign, text)
    packed = _PACKED.fullmatch(text)
    if packed is not None:
        return ", ".join(map(_angle, (packed.groups()[:4], packed.groups()[4:])))
    for pattern in (_SPACED, _LETTERS):
        text = pattern.sub(lambda found: _angle(found.groups()), text)
    return _without_labels(text)


def _angle(parts: tuple[str | None, ...]) -> str:
    degrees, minutes, seconds, letter = parts
    return f"{degrees}\u00b0{minutes}'" + (f'{seconds}"' if seconds else "") + str(letter)


def _without_labels(text: str) -> str:
    """Return the two numbers behind "lat" and "lon", the latitude first."""
    found = _LABELLED.fullmatch(text)
    if found is not None:
        return f"{found[1]}, {found[2]}"
    found = _LABELLED_BACK.fullmatch(text)
    return text if found is None else f"{found[2]}, {found[1]}"
