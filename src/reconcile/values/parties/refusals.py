"""What no list of parties can say: a choice, a denial, nobody, two numbers. Each with its message.

In: names, or a list as read. Out: the same, or `ValueSyntaxError`.
"""

from __future__ import annotations

from reconcile.values.parties.value import Form, Parties
from reconcile.values.value_type import ValueSyntaxError

MOST_NAMES = 200
"""Names that a list may have: lists of claims have ten."""
EXPECTED = 'names (Russia, Turkey and Iran; including Russia; only Russia; "A and B")'

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
        "minus",
    )
)
_EXCEPTIONS = (" exception of ", " apart from ", " other than ", " aside from ", " rather than ")
_EVERYBODY = frozenset(("all", "any", "each", "every", "everybody", "everyone"))
_UNNAMED = frozenset(
    ("unknown", "unclear", "missing", "n/a", "na", "n.a.", "nan", "nil", "null", "tba", "tbd")
)
"""What tables have where nothing is known: silence, and no list."""
_NOBODY = frozenset(("nobody", "no one", "none"))


def asserted(names: tuple[str, ...], form: Form) -> tuple[tuple[str, ...], Form]:
    """Return the names that are asserted; a list with doubtful ones besides is open.

    Raises `ValueSyntaxError` for alternatives and negations, which a list can't express.
    """
    for name in names:
        _refuse_none(name)
    sure = tuple(name for name in names if name.split()[0] not in _DOUBTS)
    if len(sure) == len(names) or form is not Form.PLAIN:
        return sure, form
    return sure, Form.OPEN


def _refuse_none(name: str) -> None:
    """Raise `ValueSyntaxError` for what is nobody's name: "nobody", "A or B", "all", "n/a"."""
    words = name.split()
    plain = f" {' '.join(word.strip('()[]') for word in words)} "
    denied = name.casefold() in _NOBODY or (words[0] == "no" and name.islower())
    denied = denied or any(phrase in plain for phrase in _EXCEPTIONS)
    if denied or not _REFUSED.isdisjoint(plain.split()):
        message = (
            f"{name[:60]!r} denies a name or leaves a choice, which a list can't express; who was"
            " not there is a claim of its own"
        )
        raise ValueSyntaxError(message, EXPECTED)
    everybody = words[0] in _EVERYBODY and name.islower()
    code = name.startswith("-") and name[1:].isdigit()
    if everybody or code or name.casefold() in _UNNAMED:
        raise ValueSyntaxError(f"{name[:60]!r} gives neither a name nor a number", EXPECTED)


def sound(parties: Parties, *, complete: bool) -> Parties:
    """Return the parties; raise `ValueSyntaxError` where they are none or gainsay themselves.

    A complete list gives its own number, and a bare number isn't a list, open or complete.
    """
    message = _objection(parties, complete=complete) or _against_number(parties)
    if message:
        raise ValueSyntaxError(message, EXPECTED)
    if not parties.names:
        return parties._replace(form=Form.PLAIN)
    return parties._replace(number=None) if parties.form is Form.CLOSED else parties


def _objection(parties: Parties, *, complete: bool) -> str:
    """Return what is wrong with the names alone; "" for nothing."""
    found = len(parties.names)
    if not found and not parties.number:
        return "the list names nobody"
    if found > MOST_NAMES:
        return f"the list has {found} names, more than {MOST_NAMES}"
    if complete and parties.form is Form.OPEN:
        return "the list is marked complete, yet its words leave it open"
    return ""


def _against_number(parties: Parties) -> str:
    """Return how the names contradict the number that is given; "" where they don't."""
    found, number = len(parties.names), parties.number
    if number is None:
        return ""
    if number.most is not None and found > number.most:
        return f"the list has {found} names, but says that they are {number.most}"
    if parties.form is Form.CLOSED and 0 < found < number.least:
        return f"the complete list has {found} names, but says that they are {number.least}"
    return ""
