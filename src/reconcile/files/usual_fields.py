"""The field that a usual word most likely means: `injured`, `deaths`, `start_date`.

In: the name of a field that isn't declared, and those that are. Out: the one that was meant, by a
table of the words that people use for the built-in ones, and only then by its letters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reconcile.files.faults import near_miss

if TYPE_CHECKING:
    from collections.abc import Collection

USUAL_WORDS = {
    "casualties.killed": "killed dead death deaths died fatality fatalities toll death_toll",
    "casualties.wounded": "wounded injured injury injuries hurt wounds",
    "casualties.displaced": "displaced displacement homeless evacuated evacuees idps refugees",
    "date.start": "start start_date begin begins began begin_date starts from from_date",
    "date.end": "end end_date ends ended until to_date",
    "date": "date day when event_date",
    "duration": "duration length how_long lasted",
    "delegation_head": "head leader delegation_leader head_of_delegation",
    "attendance": "attendance attended attendee attendees present presence participation",
    "organisers": "organiser organizer organizers organised_by organized_by host hosts",
}
"""The words that people use for the built-in fields, more special fields first."""
_ALIKE = 0.75
"""The share of letters in common that a slip leaves; *location* and *duration* have less."""
_MEANT = {word: field for field, words in USUAL_WORDS.items() for word in words.split()}


def single_words(field: str) -> frozenset[str]:
    """Return the usual words for a field that are single words, as in the names of columns."""
    return frozenset(word for word in USUAL_WORDS[field].split() if "_" not in word)


def meant_field(word: str, fields: Collection[str]) -> str:
    """Return the field that was most likely meant; "" where neither words nor letters say."""
    plain = re.sub(r"[\s-]+", "_", word.strip().casefold())
    last = plain.rpartition(".")[2]
    usual = _MEANT.get(plain) or _MEANT.get(last) or _of_number(last)
    return usual if usual in fields else near_miss(word, fields, least=_ALIKE)


def _of_number(word: str) -> str:
    """Return the field of a word with what counts it: `people_killed`, `number_of_dead`."""
    found = {_MEANT[part] for part in word.split("_") if part in _MEANT}
    counted = {field for field in found if field.startswith("casualties.")}
    return counted.pop() if len(counted) == 1 else ""
