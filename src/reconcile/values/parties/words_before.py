"""The words before the names of a list: "delegations from", "seven delegations:", "organised by".

In: the words of a list. Out: where its names begin, how far the words before them say that it goes,
and the number that they give.
"""

from __future__ import annotations

from typing import NamedTuple

from reconcile.values.parties.brackets_and_roles import ROLES, is_role
from reconcile.values.parties.open_or_complete import MARKS, mark
from reconcile.values.parties.split_names import names_in
from reconcile.values.parties.stated_number import stated
from reconcile.values.parties.value import Form, Stated

_ENVOYS = frozenset(
    """
    delegates delegations diplomats envoys ministers negotiators officials representatives
    """.split()  # noqa: SIM905 (as elsewhere)
)
"""Those whom a party sends: naming them names the party."""
_MOST_TITLE_WORDS = 4
_SPONSORSHIP = frozenset(
    ("initiative", "sponsorship", "auspices", "mediation", "leadership", "troika")
)


class Lead(NamedTuple):
    """Where the names begin among the words, and what the words before them say of the list."""

    names_at: int
    form: Form
    number: Stated | None


def without_senders(words: list[str]) -> list[str]:
    """Return the words behind "the foreign ministers of" or "delegations from"."""
    for place, word in enumerate(words[:_MOST_TITLE_WORDS]):
        if not word.islower() or word in MARKS:
            break
        if word in _ENVOYS and words[place + 1 : place + 2] in (["of"], ["from"]):
            return words[place + 2 :]
    return words


def lead_of(words: list[str]) -> Lead:
    """Return where the names begin, and the form and number that the words before them give."""
    place, length, form = mark(words)
    header = [word.rstrip(",") for word in words[:place]]
    number = None if _is_list(header) else stated(header)
    if length and (number or all(word[:1].islower() or is_role(word) for word in header)):
        return Lead(place + length, form, number)
    if length and form is Form.OPEN:
        words[place : place + length] = [","]
        return Lead(0, form, None)
    return _lead_unmarked(words)


def _lead_unmarked(words: list[str]) -> Lead:
    """Return the same where no mark occurs: "three countries Russia ...", "organised by Russia"."""
    number = stated(words)
    if number and (number.least != number.most or not _is_list(words)):
        return Lead(len(words), Form.PLAIN, number)
    run = next((i for i, word in enumerate(words) if i and not word[:1].islower()), len(words))
    header = [word.rstrip(",") for word in words[:run]]
    number = _in_apposition(header, words, run)
    if number:
        return Lead(run, Form.PLAIN, number)
    return Lead(_header(header, words, run), Form.PLAIN, None)


def _in_apposition(header: list[str], words: list[str], run: int) -> Stated | None:
    """Return the number of the "three countries" in "three countries Russia, Turkey and Iran"."""
    number = None if _is_list(header) else stated(header)
    if number is None or not number.noun or run >= len(words):
        return None
    return number if words[run - 1] == header[-1] or _counts(number, words[run:]) else None


def _header(header: list[str], words: list[str], run: int) -> int:
    """Return where the names begin behind "organised by" or "the guarantors"; 0 for no header."""
    if not words or not words[0].islower():
        return 0
    if "by" in header:
        return header.index("by") + 1
    named = run < len(words) and header[-1] in ROLES
    led = header[-1] == "of" and not _SPONSORSHIP.isdisjoint(header)
    return run if named or led else 0


def _counts(number: Stated, words: list[str]) -> bool:
    """Say whether the number is exactly that of the names, so that the two say the same."""
    found = len(list(names_in(" ".join(words))))
    return number.least == number.most == found


def _is_list(words: list[str]) -> bool:
    return any(word in {"and", "&", ";"} or word.endswith((",", ";")) for word in words)
