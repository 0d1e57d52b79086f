"""Text as a person typed it, cleaned and made comparable, or refused where it can't be shown."""

from __future__ import annotations

from reconcile.values.value_type import ValueSyntaxError

LONGEST = 1000
"""Characters that a value of words may have; far more than any name or phrase needs."""

_SINGLE = "\u2018\u2019\u201a\u201b`\u00b4\u02bc\u2032"
_DOUBLE = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"
_QUOTES = str.maketrans({**dict.fromkeys(_SINGLE, "'"), **dict.fromkeys(_DOUBLE, '"')})
_OUTER = "\"' \t\r\n"


def straight(text: str) -> str:
    """Return the text with straight quotes and single spaces, its ends trimmed."""
    return " ".join(text.translate(_QUOTES).split())


def folded(text: str) -> str:
    """Return the text ready to compare: without case, outer quotes or a full stop at the end."""
    return straight(text).strip(_OUTER).removesuffix(".").rstrip(_OUTER).casefold()


def checked(text: str, what: str, expected: str, longest: int = LONGEST) -> str:
    """Return the text trimmed; raise `ValueSyntaxError` where it is empty, too long or unprintable.

    Control characters are refused, since no value needs one and a terminal obeys them.
    """
    if len(text) > longest:
        message = f"{what} of {len(text):,} characters is longer than {longest:,}"
        raise ValueSyntaxError(message, expected, longest)
    trimmed = straight(text)
    if not trimmed:
        raise ValueSyntaxError(f"{what} is empty", expected)
    if trimmed.isprintable():
        return trimmed
    at = next((i for i, letter in enumerate(trimmed) if _is_control(letter)), None)
    if at is not None:
        raise ValueSyntaxError(f"{what} has a control character, {trimmed[at]!r}", expected, at)
    return trimmed


def _is_control(letter: str) -> bool:
    return letter < " " or "\x7f" <= letter <= "\x9f" or "\ud800" <= letter <= "\udfff"
