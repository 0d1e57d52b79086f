"""Lines in which a text says that it is an agency's, in whole or in part.

In: a text. Out: `Credit`s in the order of its lines. Only what credits the text itself counts: a
dateline ("LONDON (Reuters) -"), a line that is nothing but a credit ("AFP", "Source: Reuters",
"With agencies"), brackets behind the last words ("... (avec AFP)"), a reporting line, a copyright
line, a note of syndication. Who is quoted in the text ("told Reuters", "AFP reported") and who took
its pictures ("Photo: AFP") says nothing of it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from reconcile.evidence.origins.agencies import agencies_in, agency, pattern

LONGEST_SHOWN = 12
"""Words of a line that are shown as evidence."""
_LONGEST_CREDIT = 160
"""Characters of a line beyond which it isn't a credit, but text."""
_AT_START, _AT_END = 12, 15
"""Lines at the start and at the end of a text among which a bare name is a credit."""
_LAST = 2
"""Lines at the end of a text whose last words may be an agency's name in brackets."""
_LOWER = r"[a-z\u00df-\u00ff\u0430-\u044f]"


class Credit(NamedTuple):
    """A credit: the agencies named (none for "agencies"), its line (from 1) and how it begins.

    `whole` says that the text is the agency's, and not only written with its help.
    """

    agencies: tuple[str, ...]
    line: int
    wording: str
    whole: bool


_Read = tuple[tuple[str, ...] | None, bool]
"""The agencies that a line credits its text to, None for no credit, and whether as a whole."""
_NONE: _Read = None, False


def credits_in(text: str) -> list[Credit]:
    """Return the credits of a text, in the order of its lines."""
    numbered = enumerate(map(str.strip, text.split("\n")), start=1)
    lines = [(at, line) for at, line in numbered if line]
    found = []
    for place, (at, line) in enumerate(lines):
        at_start, at_end = place < _AT_START, place >= len(lines) - _AT_END
        names, whole = _of_dateline(line) if at_start else (None, False)
        if names is None:
            names, whole = _of_credit_line(line, edge=at_start or at_end)
        if names is None and place >= len(lines) - _LAST:
            names, whole = _behind_last_words(line), False
        if names is not None:
            found.append(Credit(names, at, " ".join(line.split()[:LONGEST_SHOWN]), whole))
    return found


def _of_dateline(line: str) -> _Read:
    """Return what the dateline of a paragraph credits it to: "LONDON, Jan 5 (Reuters) - ..."."""
    found = _dateline().match(line)
    if found is None or agencies_in(found["place"] or ""):  # The Associated Press (AP) is no place
        return _NONE
    return (agency(found["agency"]),), True


def _behind_last_words(line: str) -> tuple[str, ...] | None:
    """Return the agencies in brackets behind the last words of a text: "... of it. (avec AFP)"."""
    found = None if _PICTURES.search(line) else _at_last().search(line)
    return agencies_in(found[0]) if found else None


def _of_credit_line(line: str, *, edge: bool) -> _Read:
    """Return what a line of its own credits the text to.

    A line is at the edge where it is among the first or the last of its text.
    """
    if len(line) > _LONGEST_CREDIT or _PICTURES.search(line):
        return _NONE
    if owned := _copyright().search(line):
        return (agency(owned["agency"]),), True
    if _SYNDICATED.search(line):
        return agencies_in(line), True
    if edge and _reporting().search(line):
        return agencies_in(line), False
    bare = _bare().fullmatch(line) if edge else None
    if bare is None:
        return _NONE
    names = agencies_in(line)
    return names, len(names) == 1 and not bare["helped"]


_PICTURES = re.compile(r"(?i)\b(?:photo|image|picture|video|graphic|illustration|foto|map)s?\b")
_SYNDICATED = re.compile(
    r"(?i)\b(?:syndicated (?:news )?feed|(?:wire|agency)(?: service)? feed"
    r"|this (?:story|article|report) (?:was|has been) (?:originally |first )?"
    r"(?:syndicated|written|produced|distributed) by)\b"
)


@cache
def _dateline() -> re.Pattern[str]:
    """Return what a dateline reads like: a place, perhaps a day, and the agency in brackets."""
    words = r"[A-Z\u00c0-\u00de0-9][\w.'/\u2019-]*"
    place = rf"{words}(?:,? {words}){{0,7}}"
    day = rf"(?:,? \d{{1,2}}\.?(?: de)? {_LOWER}{{3,11}}\.?)?"  # 4 mai, 4 de mayo, 4 января
    dash = r"[-\u2010-\u2015:]"
    names = pattern(behind_a_place=True)
    return re.compile(
        rf"(?:(?P<place>{place}{day})[,.]? ?)?[(/](?P<agency>{names})[)/]\.?\s*"
        rf"(?:{dash}|(?=[A-Z])|$)"
    )


@cache
def _reporting() -> re.Pattern[str]:
    """Return what a line reads like that names an agency among those who reported.

    It begins with that and ends with the names: "a report by Reuters said ..." is no such line.
    """
    help_of = (
        r"(?i:(?:with|additional|this (?:report|story|article) (?:includes|contains)|includes) )*"
        r"(?i:reporting|contributions?|material|files|inputs?|information)"
    )
    end = r"(?:[)\].* ]*$|[;,/]| (?i:was used|were used|and|staff))"
    return re.compile(
        rf"^[(\[*\s]*{help_of} (?i:by|from) (?:[^.;]*[\s(/,])?(?:{pattern()}){end}"
        rf"|(?:{pattern()}) contributed to this (?:report|story|article)"
    )


@cache
def _bare() -> re.Pattern[str]:
    """Return how a line that is only a credit reads."""
    one = rf"(?:{pattern()}|[Aa]gencies|[Nn]ews [Aa]gencies|[Ww]ire services)"
    mark = r"(?:[-\u2010-\u2015(\[*]\s*)*"
    said = r"(?:(?i:sources?:|from|by|via|quelle:|fuente:) ?)?"
    own = "material von |información de |files from "
    helped = rf"(?P<helped>(?i:with|avec|mit|con|com|met) (?i:{own})?)?"
    joint = r"(?:, and |, | and | und | et | y | ?/ ?)"
    return re.compile(rf"{mark}{said}{helped}{one}(?:{joint}{one})*[)\].*]*")


@cache
def _at_last() -> re.Pattern[str]:
    """Return how brackets that hold only agencies, at the end of a line, read."""
    helped = r"(?:(?i:with|avec|mit|con|com|met) )?"
    return re.compile(rf"[(\[]{helped}(?:{pattern()})(?:(?:, | ?/ ?| )(?:{pattern()}))*[)\]]\.?$")


@cache
def _copyright() -> re.Pattern[str]:
    """Return what a copyright line of an agency reads like."""
    return re.compile(
        r"(?:\u00a9|(?i:\(c\)|copyright))[\s\u00a9\d,.-]*(?:(?i:by|the) )*"
        rf"(?P<agency>{pattern()})(?!\w)"
    )
