"""What people put around the names of a list, taken off: brackets, notes, roles, a verb at the end.

In: the text of a list, protected names in it as private letters. Out: the same list in the plainer
words that `read.py` knows, and those named beside it in another role.
"""

from __future__ import annotations

import re

from reconcile.values.parties.stated_number import stated

ROLES = frozenset(
    """
    allies backers brokers co-sponsors convenors countries delegations factions governments groups
    guarantors hosts initiators mediators members nations organisations organisers organizations
    organizers parties participants partners powers rebels sides signatories sponsors states
    """.split()  # noqa: SIM905 (thirty words are easier to read as a text)
)
"""What the parties of a list are called together."""

_ANY_ROLE = ROLES | {"facilitator", "guarantor", "guest", "host", "mediator", "observer"}
_OFFICES = frozenset(
    """
    adviser ambassador author chair chairman chairwoman co-author co-chair co-host compiler composer
    contributor country delegate delegation director editor facilitator founder guarantor guest
    head host illustrator initiator leader lead member mediator minister moderator nation observer
    organiser organizer participant party partner photographer president producer rapporteur
    secretary signatory speaker spokesman spokesperson spokeswoman sponsor state supporter
    translator treasurer witness writer
    """.split()  # noqa: SIM905 (as above)
)
_MOST_ROLE_WORDS = 2
_VERBS = frozenset(("is", "are", "was", "were", "has", "have", "had", "will"))
_DENYING = frozenset(("not", "absent"))
_OUTER = {"(": ")", "[": "]", "{": "}"}
_SHORTENED = frozenset(("inc.", "ltd.", "co.", "corp.", "jr.", "sr.", "al.", "etc.", "st."))
_NOTE = r" ?[(\[]([^()\[\]]*)[)\]]"
_BETWEEN_NAMES = re.compile(r" [-–—] ")  # noqa: RUF001
_APART = r" [-–] ([a-z ]{1,40}) [-–] "  # noqa: RUF001
"""A word set off by dashes, "Turkey and - later - Iran"; each try is bounded."""
_JOINING = ("and ", "with ", "plus ", "later ", "also ", "as well as ")
_ASIDE = (
    r"(?i)(?:,? (?:with (?:the )?(?!exception)\w+ (?:of|from|by)"
    r"|(?:later |then )?(?:supported|backed|assisted|joined) by"
    r"|in (?:the presence of|cooperation with|coordination with)|under the auspices of)"
    r"|, (?:headed|led|represented) by) "
)
_ASIDE_STARTS = frozenset(("with", "by", "in", "under"))
_PARTS_PLAYED = ("participating", "attending", "observing", "mediating", "hosting", "assisting")
_PART = (
    r"(?:'s)? (?:participation|support|backing|help|mediation|presence"
    r"|as (?:an? |the )?(?:observer|guest|host|mediator|participant|facilitator)s?)$"
)


class UnreadNoteError(LookupError):
    """A note in brackets, the only argument, that says neither who nor as what."""


def smoothed(text: str) -> str:
    """Return the list without a full stop, brackets around it, notes and a verb behind it."""
    text = text.rstrip(" ;,").removesuffix(" jointly").removesuffix(" together")
    if _OUTER.get(text[:1]) == text[-1:] and not re.sub(_NOTE, "", text).strip():
        text = text[1:-1].strip()
    last = text.rpartition(" ")[2]
    if text.endswith(".") and last.count(".") == 1 and last.casefold() not in _SHORTENED:
        text = text[:-1] if len(last) > 2 else text
    if "(" in text or "[" in text:
        text = re.sub(_NOTE, _note, text)
    if text.count(" - ") + text.count(" – ") > 1:  # noqa: RUF001
        text = re.sub(_APART, r", \1, ", text)
    return _without_verb(_slashes(_dashes(text)))


def _note(found: re.Match[str]) -> str:
    """Return a note in brackets as part of the list, as it is, or "" for a role.

    Raises `UnreadNoteError` for any other comment, which must not be dropped in silence.
    """
    note, before = found[1].strip(), found.string[: found.start()]
    if before.rpartition(" ")[2] in ROLES:
        return f": {note}"
    if note.startswith(_JOINING):
        return f", {note}"
    words = note.split()
    if not (note.replace(" ", "").replace("-", "").isalpha() and note.islower()) or stated(words):
        return found[0]
    if not any(map(is_role, words)) or not _DENYING.isdisjoint(words):
        raise UnreadNoteError(note)
    return ""


def is_role(word: str) -> bool:
    """Say whether the word names a role: "host", "Authors", "guarantors"."""
    low = word.casefold()
    return low in _ANY_ROLE or low.removesuffix("s") in _OFFICES


def _dashes(text: str) -> str:
    """Return the text with two or more dashes between names as commas: "Russia - Turkey - Iran".

    One may be inside a name.
    """
    names = _BETWEEN_NAMES.split(text)
    split = len(names) > 2 and "," not in text and all(name[:1].isupper() for name in names)
    return ", ".join(names) if split else text


def _slashes(text: str) -> str:
    """Return the text with a slash between whole names split: "Russia/Turkey", not "PYD/YPG"."""
    if "/" not in text:
        return text
    return " ".join(
        word.replace("/", " / ") if all(map(_whole, word.strip(",").split("/"))) else word
        for word in text.split()
    )


def _whole(word: str) -> bool:
    return len(word) > 3 and word[0].isupper() and word[1:].islower()


def _without_verb(text: str) -> str:
    """Return the names of a sentence that they are the subject of: "Russia and Turkey are ..."."""
    words = text.split()
    for place, word in enumerate(words):
        if word in _VERBS and place and not (words[0].islower() or words[0][0].isdigit()):
            return text if _DENYING.intersection(words[place:]) else " ".join(words[:place])
    return text


def split_aside(text: str) -> tuple[str, str]:
    """Return the list and, apart from it, those who are named in another role."""
    if _ASIDE_STARTS.isdisjoint(text.casefold().split()):
        return _split_role(text)
    found = re.compile(_ASIDE).search(text, 1)
    if found:
        return text[: found.start()], text[found.end() :]
    front, _, behind = text.rpartition(" with ")
    part = re.search(_PART, behind)
    if front and part:
        return front.rstrip(" ,"), behind[: part.start()]
    name, _, played = behind.rpartition(" ")
    if front and played in _PARTS_PLAYED:
        return front.rstrip(" ,"), name
    return _split_role(text)


def _split_role(text: str) -> tuple[str, str]:
    """Return the list without "as guarantors" behind it; "as host" sets the last name apart."""
    front, _, role = text.rpartition(" as ")
    words = [word for word in role.split() if word not in {"a", "an", "the", "its", "their"}]
    if not front or not words or len(words) > _MOST_ROLE_WORDS or words[-1] not in _ANY_ROLE:
        return text, ""
    head, _, name = front.rpartition(" and ")
    return (head.rstrip(" ,-–"), name) if head and words[-1] not in ROLES else (front, "")  # noqa: RUF001
