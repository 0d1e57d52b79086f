"""Who goes by an office alone: *mayor of Derna* is neither Derna nor its governor.

In: the words of a person's name. Out: the words of what the office is of, and the office as what
the person is to it. Where a name follows the place, the name alone: *mayor of Derna Peter Orme*.
"""

from __future__ import annotations

from reconcile.names.words import word_set
from reconcile.names.words.arabic_given_names import is_given
from reconcile.names.words.bodies import ARTICLES, BODIES, THINGS
from reconcile.names.words.countries import COUNTRIES
from reconcile.names.words.given_names import GIVEN_NAMES
from reconcile.names.words.noble_titles import RANKS
from reconcile.names.words.titles import HONORIFICS, POST_WORDS, POSTS

HEADS = HONORIFICS - RANKS
"""Ranks of nobility and of the church are titles, which say who is meant (`noble_titles`)."""
_OF_PLACES = word_set("mayor governor president premier ambassador imam mufti emir sultan judge")
"""Offices of places, behind which a whole name follows; others are of bodies with long names."""
_BEFORE_NAMES = word_set("new old north south east west upper lower san santa saint st el los las")
"""First words of places of two: governor of New Mexico."""
_BEHIND = POSTS - {"head", "chief"}
"""Offices that are few people's surnames."""
_OF_BODIES = (BODIES | THINGS) - POST_WORDS
_SAYS_NOTHING = ARTICLES | word_set("a an late then current new and of s")
_NAMED = 2


def without_office(words: list[str]) -> tuple[list[str], str]:
    """Return the words of what an office is of, and the office; all words and "" for other names.

    Countries are said by their people too: *Syrian president*. Where a name may be among what
    follows (mayor of Derna Orme) or the office may be a name (Derna Mayor), "of somebody" is added
    to the office: that leaves it open whether the person is another.
    """
    if "," in words or "of" in words[:1]:
        return words, ""
    at = words.index("of") if "of" in words else len(words)
    office, of = words[:at], words[at + 1 :]
    if not office or office[-1] not in HEADS:
        return words, ""
    if not all(map(_may_be_office, office)):
        return _behind_its_place(office) if not of else (words, "")
    return _before_its_place(words, office, of)


def _before_its_place(words: list[str], office: list[str], of: list[str]) -> tuple[list[str], str]:
    if name := _given_and_surname(of):
        return name, ""
    of_body = not _OF_BODIES.isdisjoint(of)
    eaten, named = _place_apart(of)
    if len(named) >= _NAMED and not of_body and (office[-1] in _OF_PLACES or eaten):
        return named, ""
    before = [word for word in office if word in COUNTRIES]
    if (named and eaten and not of_body) or not (before or of):
        return words, ""  # Secretary of State Orme, Foreign Minister
    alone = len(named) < (1 if office[-1] in _OF_PLACES else _NAMED)
    place = [COUNTRIES.get(word, word) for word in before + of]
    return place, _held(office, sure=alone or of[-1] in _OF_BODIES)


def _behind_its_place(words: list[str]) -> tuple[list[str], str]:
    """Read an office behind what it is of: Derna mayor, Derna's deputy mayor."""
    at = len(words)
    while at and _may_be_office(words[at - 1]) and words[at - 1] not in COUNTRIES:
        at -= 1
    place = words[:at]
    if not place or words[-1] not in _BEHIND or any(w in GIVEN_NAMES or is_given(w) for w in place):
        return words, ""
    return place, _held(words[at:], sure=False)


def _held(office: list[str], *, sure: bool) -> str:
    held = [word for word in office if word not in COUNTRIES and word not in _SAYS_NOTHING]
    return " ".join(held if sure else [*held, "of somebody"])


def _may_be_office(word: str) -> bool:
    return word in HONORIFICS or word in POST_WORDS or word in COUNTRIES


def _place_apart(of: list[str]) -> tuple[bool, list[str]]:
    """Return whether words of posts or a country begin what an office is of, and what follows."""
    at = 0
    while at < len(of) and (of[at] in ARTICLES or _is_post(of[at])):
        at += 1
    if any(word not in ARTICLES for word in of[:at]):
        return True, of[at:]
    while at < len(of) - 1 and of[at] in _BEFORE_NAMES:
        at += 1
    return False, of[at + 1 :]


def _is_post(word: str) -> bool:
    return (word in POST_WORDS or word in COUNTRIES) and word not in _BEFORE_NAMES


def _given_and_surname(of: list[str]) -> list[str]:
    """Return a whole name behind a body's, from its given name on; none where that may be a body's.

    Leader of Hezbollah Hassan Nasrallah, but director of the Mustafa Kamal University.
    """
    for at, word in enumerate(of[:-1]):
        if at and (word in GIVEN_NAMES or is_given(word)) and BODIES.isdisjoint(of[at:]):
            return of[at:]
    return []
