"""Roles beside a person's name that say nothing of who it is, and occupations, which do.

In: words from behind a comma or from brackets. Out: whether they are a role and nothing else. A
role passes: in one book or in one meeting. An occupation lasts, and encyclopedias tell bearers of
one name apart by it: *Peter Orme (politician)* isn't *Peter Orme (painter)*. The roles in books are
those by which libraries head their entries (MARC relator terms).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.words import word_set
from reconcile.names.words.titles import POST_WORDS, POSTS

if TYPE_CHECKING:
    from collections.abc import Iterable

_IN_BOOKS = word_set(
    """
    author coauthor editor translator illustrator producer director publisher printer engraver
    narrator performer compiler contributor interviewer interviewee correspondent reporter
    librettist lyricist
    """
)
_ARTISTS = word_set(
    """
    composer actor actress photographer artist painter sculptor architect singer conductor
    cartographer designer cinematographer screenwriter
    """
)
"""Roles in one work that are occupations as well."""
_IN_MEETINGS = word_set(
    """
    member observer participant attendee guest host moderator rapporteur facilitator mediator
    negotiator delegate witness signatory convener organiser organizer candidate chair cochair
    """
)
_OCCUPATIONS = _ARTISTS | word_set("lawyer attorney")
ROLES = _IN_BOOKS | _ARTISTS
"""What a person was in a book or another work, behind the last comma of a library's heading."""
SHORT_ROLES = ROLES | word_set("ed eds trans tr ill comp")
"""Behind a second comma these are roles; elsewhere *Ed* is a name."""
_PASSING = SHORT_ROLES - _ARTISTS | _IN_MEETINGS | (POSTS - _OCCUPATIONS)
_IN_A_POST = _PASSING | POST_WORDS | {"deputy"}
_SMALL = frozenset({"."})


def pass_by(words: Iterable[str]) -> bool:
    """Say whether words in brackets behind a name are a role or a post, which anybody may have."""
    said = set(words) - _SMALL
    return not said.isdisjoint(_PASSING) and _IN_A_POST.issuperset(said)
