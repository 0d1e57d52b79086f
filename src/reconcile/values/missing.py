"""Words that say that a value is missing, as tables and people write them: unknown, n/a, TBD."""

from __future__ import annotations

from reconcile.values.value_type import ValueSyntaxError

_WORDS = frozenset(
    {
        *("unknown", "not known", "n/a", "n.a.", "none", "null", "nil", "tbd", "tba", "tbc"),
        *("not available", "not applicable", "not stated", "not specified", "not given"),
        *("unspecified", "undisclosed", "unclear", "no data", "missing", "unnamed"),
    }
)
_AS_WRITTEN = frozenset({"NA", "NaN"})
"""In other letters these are names: the surname Na, the province Nan."""


def is_missing(text: str) -> bool:
    """Say whether a text only says that there is no value."""
    bare = text.strip(" ()[]<>.")
    return bare in _AS_WRITTEN or bare.casefold() in _WORDS or text.strip().casefold() in _WORDS


def demand_value(text: str, what: str, expected: str) -> None:
    """Raise `ValueSyntaxError` for a text that says that the value is missing."""
    if is_missing(text):
        message = f"{text.strip()[:60]!r} says that {what} is missing; leave the claim out"
        raise ValueSyntaxError(message, expected)
