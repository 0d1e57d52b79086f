"""A point on the earth, as decimal degrees, degrees with minutes and seconds, `geo:` or WKT.

In: a text. Out: latitude and longitude as exact fractions of a degree, each with the unit of its
last digit; or None where the text is no such point.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from reconcile.values.coordinates.notations import with_signs


class Angle(NamedTuple):
    """So many degrees, north and east positive, and one unit of the last digit shown."""

    degrees: Fraction
    unit: Fraction


class Point(NamedTuple):
    """A point with the precision that is shown of it, and its text in one spelling."""

    latitude: Angle
    longitude: Angle
    text: str


_SIGNS = str.maketrans(
    {"\u2032": "'", "\u2019": "'", "\u02b9": "'", "\u2033": '"', "\u201d": '"', "\u02ba": '"'}
    | {"\u00ba": "\u00b0", "\u2212": "-", "\u2013": "-"}
)
_ANGLE = r"""
(?P<before@>[NSEW])? \s* (?P<sign@>[+-])? (?P<degrees@>\d{1,3}(?:\.\d{1,17})?) \s* \u00b0? \s*
(?: (?P<minutes@>\d{1,2}(?:\.\d{1,17})?) \s* ' \s*
    (?: (?P<seconds@>\d{1,2}(?:\.\d{1,17})?) \s* (?:"|'') \s* )? )?
(?(before@) | (?P<after@>[NSEW])? )
"""
_BETWEEN = r"(?: \s* [,;/] \s* | \s+ | (?=[+-]) )"
_POINT = re.compile(
    r"(?:geo:)? \s*" + _ANGLE.replace("@", "1") + _BETWEEN + _ANGLE.replace("@", "2") + "/?",
    re.IGNORECASE | re.VERBOSE,
)
_WKT = re.compile(r"^POINT ?\( ?(\S+) (\S+?) ?\)$", re.IGNORECASE)
"""Well-known text (OGC 06-103r4), in which the longitude comes first."""
_ORDERS = {"": "12"} | {
    letters: order
    for north in "NS"
    for east in "EW"
    for letters, order in ((north + east, "12"), (east + north, "21"))
}
"""By the letters of both angles, which is the latitude: the first where there are none."""
_NORTHMOST, _EASTMOST = 90, 180


def read_point(text: str) -> Point | None:
    """Return the point that a text states; latitude comes first where no letter says otherwise."""
    plain = _WKT.sub(r"\2, \1", " ".join(text.translate(_SIGNS).split()))
    plain = with_signs(plain) if any(map(str.isalpha, plain)) else plain
    found = _POINT.fullmatch(plain.strip("()[] "))
    order = _ORDERS.get(_letter(found, "1") + _letter(found, "2")) if found else None
    if found is None or order is None or _doubly(found):
        return None
    latitude, longitude = (_angle(found, which) for which in order)
    if latitude is None or longitude is None:
        return None
    if abs(latitude.degrees) > _NORTHMOST or abs(longitude.degrees) > _EASTMOST:
        return None
    return Point(latitude, longitude, plain)


def _letter(found: re.Match[str], which: str) -> str:
    """Return N, S, E or W; "" for an angle without."""
    return (found[f"before{which}"] or found[f"after{which}"] or "").upper()


def _doubly(found: re.Match[str]) -> bool:
    """Say whether an angle has a letter on both sides, or a letter and a sign."""
    return any(
        sum(found[f"{part}{which}"] is not None for part in ("before", "after", "sign")) > 1
        for which in "12"
    )


def _is_sexagesimal(given: list[str]) -> bool:
    """Say whether the last part alone has decimals, and minutes and seconds are below 60."""
    whole = not any("." in part for part in given[:-1])
    return whole and all(Fraction(part) < 60 for part in given[1:])


def _angle(found: re.Match[str], which: str) -> Angle | None:
    degrees, minutes, seconds = (
        found[f"{part}{which}"] for part in ("degrees", "minutes", "seconds")
    )
    given = [part for part in (degrees, minutes, seconds) if part is not None]
    if not _is_sexagesimal(given):
        return None
    size = sum(Fraction(part) / 60**place for place, part in enumerate(given))
    decimals = len(given[-1].partition(".")[2])
    unit = Fraction(1, 60 ** (len(given) - 1) * 10**decimals)
    negative = found[f"sign{which}"] == "-" or _letter(found, which) in ("S", "W")
    return Angle(Fraction(-size if negative else size), unit)
