"""A list of parties as a person wrote it, read: names, how far the list goes, and a number.

In: "Russia, Turkey and Iran", "including Russia", "only Russia", "Russia alone", "at least 13
groups", "seven delegations, namely A and B", "Russia, with the participation of Iran". Out: a
`Parties`, or `ValueSyntaxError`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reconcile.values.parties.brackets_and_roles import (
    ROLES,
    UnreadNoteError,
    is_role,
    smoothed,
    split_aside,
)
from reconcile.values.parties.inner_commas import pairs, plain_marks
from reconcile.values.parties.open_or_complete import MARKS, mark, unmark
from reconcile.values.parties.split_names import Protected, has_marks, names_in
from reconcile.values.parties.stated_number import stated
from reconcile.values.parties.value import Form, Parties, Stated
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError

LONGEST = 5000
"""Characters that a list of parties may have."""
MOST_NAMES = 200
"""Names that a list may have: lists of claims have ten."""

EXPECTED = 'names (Russia, Turkey and Iran; including Russia; only Russia; "A and B")'

_STATES = ("Great Britain and Northern Ireland", "Serbia and Montenegro")
"""Names of states that hold an "and", beside the settings' own."""
_BULLET = re.compile(r"^[ \t]*(?:[-–•*]+(?!\d)[ \t]*)*")  # noqa: RUF001
_DOUBTS = frozenset(("possibly", "perhaps", "maybe", "probably", "potentially"))
_REFUSED = frozenset(
    (
        "neither",
        "nor",
        "not",
        "or",
        "and/or",
        "either",
        "but",
        "except",
        "excluding",
        "without",
        "absent",
    )
)
_EVERYBODY = frozenset(("all", "any", "each", "every", "everybody", "everyone"))
_UNNAMED = frozenset(
    ("unknown", "unclear", "missing", "n/a", "na", "n.a.", "nan", "nil", "null", "tba", "tbd")
)
"""What tables have where nothing is known: silence, and no list."""
_NOBODY = frozenset(("nobody", "no one", "none"))
_ENVOYS = frozenset(
    """
    delegates delegations diplomats envoys ministers negotiators officials representatives
    """.split()  # noqa: SIM905 (as elsewhere)
)
"""Those whom a party sends, so that they stand for it."""
_MOST_TITLE_WORDS = 4
_SPONSORSHIP = frozenset(
    ("initiative", "sponsorship", "auspices", "mediation", "leadership", "troika")
)


@lru_cache(maxsize=4096)
def read_parties(text: str, joined: tuple[str, ...], *, complete: bool = False) -> Parties:
    """Return the parties that the text names; `joined` are names never to be split.

    `complete` says that the list is marked complete beside the text. Raises `ValueSyntaxError`.
    """
    lines = (_BULLET.sub("", line) for line in text[: LONGEST + 1].splitlines())
    trimmed = checked("; ".join(filter(None, lines)), "the list", EXPECTED, LONGEST)
    if has_marks(trimmed):
        raise ValueSyntaxError("the list has letters of the Private Use Area", EXPECTED)
    plain = plain_marks(trimmed)
    inverted = pairs(plain)
    if inverted and "." not in plain:
        message = f"{plain[:60]!r} may be {len(inverted)} names or {2 * len(inverted)}"
        raise ValueSyntaxError(
            message, "semicolons between inverted names (Smith, John; Doe, Jane)"
        )
    protected = Protected(plain, (*joined, *_STATES, *inverted))
    try:
        body, aside = split_aside(smoothed(protected.text))
    except UnreadNoteError as error:
        message = f"{str(error)[:60]!r} in brackets is neither a name nor a role"
        raise ValueSyntaxError(message, EXPECTED, max(text.find(str(error)), 0)) from None
    parties = _read(body)
    return _sound(
        Parties(
            _distinct(parties.names, protected),
            Form.CLOSED if complete and parties.form is Form.PLAIN else parties.form,
            parties.number and parties.number._replace(noun=protected.restore(parties.number.noun)),
            _distinct(tuple(names_in(aside)), protected),
        ),
        complete=complete,
    )


def _distinct(names: tuple[str, ...], protected: Protected) -> tuple[str, ...]:
    """Return the names restored, each once, as first written."""
    kept: dict[str, str] = {}
    for name in names:
        restored = protected.restore(name).strip()
        if restored:
            kept.setdefault(restored.casefold(), restored)
    return tuple(kept.values())


def _read(body: str) -> Parties:
    """Return the list without its marks, which become its form and number."""
    body, number = _number_behind(body)
    body, form, more = unmark(body)
    words = _senders(body.replace(": ", " : ").split())
    cut, lead_form, lead_number = _lead(words)
    form = form if form is not Form.PLAIN else lead_form
    names, form = _sure(tuple(names_in(" ".join(words[cut:]))), form)
    if more is not None and names:
        most = None if more.most is None else len(names) + more.most
        number = Stated(len(names) + more.least, most)
    return Parties(names, form, number or lead_number)


def _senders(words: list[str]) -> list[str]:
    """Return the words behind "the foreign ministers of" or "delegations from"."""
    for place, word in enumerate(words[:_MOST_TITLE_WORDS]):
        if not word.islower() or word in MARKS:
            break
        if word in _ENVOYS and words[place + 1 : place + 2] in (["of"], ["from"]):
            return words[place + 2 :]
    return words


def _sure(names: tuple[str, ...], form: Form) -> tuple[tuple[str, ...], Form]:
    """Return the names that are asserted; a list with doubtful ones besides is open.

    Raises `ValueSyntaxError` for alternatives and negations, which a list can't hold.
    """
    for name in names:
        words = name.split()
        denied = name.casefold() in _NOBODY or (words[0] == "no" and name.islower())
        if denied or not _REFUSED.isdisjoint(words):
            message = (
                f"{name[:60]!r} denies a name or leaves a choice, which a list can't hold; who was"
                " not there is a claim of its own"
            )
            raise ValueSyntaxError(message, EXPECTED)
        everybody = words[0] in _EVERYBODY and name.islower()
        code = name.startswith("-") and name[1:].isdigit()
        if everybody or code or name.casefold() in _UNNAMED:
            raise ValueSyntaxError(f"{name[:60]!r} gives neither a name nor a number", EXPECTED)
    sure = tuple(name for name in names if name.split()[0] not in _DOUBTS)
    if len(sure) == len(names) or form is not Form.PLAIN:
        return sure, form
    return sure, Form.OPEN


def _number_behind(body: str) -> tuple[str, Stated | None]:
    """Return the list without "(three countries)" at its end, and that number."""
    if body.endswith(")") and "(" in body:
        front, _, inner = body[:-1].rpartition("(")
        number = stated(inner.split())
        if number and front.strip():
            return front.strip(), number
    return body, None


def _lead(words: list[str]) -> tuple[int, Form, Stated | None]:
    """Return where the names begin, and the form and number that the words before them give."""
    place, length, form = mark(words)
    header = [word.rstrip(",") for word in words[:place]]
    number = None if _is_list(header) else stated(header)
    if length and (number or all(word[:1].islower() or is_role(word) for word in header)):
        return place + length, form, number
    if length and form is Form.OPEN:
        words[place : place + length] = [","]
        return 0, form, None
    return _lead_unmarked(words)


def _lead_unmarked(words: list[str]) -> tuple[int, Form, Stated | None]:
    """Return the same where no mark stands: "three countries Russia ...", "organised by Russia"."""
    number = stated(words)
    if number and (number.least != number.most or not _is_list(words)):
        return len(words), Form.PLAIN, number
    run = next((i for i, word in enumerate(words) if i and not word[:1].islower()), len(words))
    header = [word.rstrip(",") for word in words[:run]]
    number = None if _is_list(header) else stated(header)
    apposed = run < len(words) and (words[run - 1] == header[-1] or _counts(number, words[run:]))
    if number and number.noun and apposed:
        return run, Form.PLAIN, number
    return _header(header, words, run), Form.PLAIN, None


def _header(header: list[str], words: list[str], run: int) -> int:
    """Return where the names begin behind "organised by" or "the guarantors"; 0 for no header."""
    if not words or not words[0].islower():
        return 0
    if "by" in header:
        return header.index("by") + 1
    named = run < len(words) and header[-1] in ROLES
    led = header[-1] == "of" and not _SPONSORSHIP.isdisjoint(header)
    return run if named or led else 0


def _counts(number: Stated | None, words: list[str]) -> bool:
    """Say whether the number is exactly that of the names, so that they stand in apposition."""
    found = len(list(names_in(" ".join(words))))
    return number is not None and number.least == number.most == found


def _is_list(words: list[str]) -> bool:
    return any(word in {"and", "&", ";"} or word.endswith((",", ";")) for word in words)


def _sound(parties: Parties, *, complete: bool) -> Parties:
    """Return the parties; raise `ValueSyntaxError` where they are none or gainsay themselves.

    A complete list tells its own number, and a bare number is no list, open or complete.
    """
    found, number = len(parties.names), parties.number
    if not found and not number:
        raise ValueSyntaxError("the list names nobody", EXPECTED)
    if found > MOST_NAMES:
        raise ValueSyntaxError(f"the list has {found} names, more than {MOST_NAMES}", EXPECTED)
    if complete and parties.form is Form.OPEN:
        raise ValueSyntaxError("the list is marked complete, yet its words leave it open", EXPECTED)
    if number and number.most is not None and found > number.most:
        message = f"the list has {found} names, but says that they are {number.most}"
        raise ValueSyntaxError(message, EXPECTED)
    if number and parties.form is Form.CLOSED and found and found < number.least:
        message = f"the complete list has {found} names, but says that they are {number.least}"
        raise ValueSyntaxError(message, EXPECTED)
    if not found:
        return parties._replace(form=Form.PLAIN)
    return parties._replace(number=None) if parties.form is Form.CLOSED else parties
