"""Read a duration, whichever way it is written: in words, by ISO 8601, or between two dates.

In: a text and the frame it stands in. Out: a `Duration`, or `ValueSyntaxError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.base import ValueSyntaxError
from reconcile.values.duration.expression import parse_words

if TYPE_CHECKING:
    from reconcile.values.duration.value import Duration
    from reconcile.values.frame import Frame
    from reconcile.values.settings import Settings

LONGEST = 200


def read(text: str, frame: Frame, settings: Settings, expected: str) -> Duration:
    """Return the duration that a text states; raise `ValueSyntaxError` where it states none."""
    stripped = text.strip()
    if len(stripped) > LONGEST:
        message = f"a duration of {len(stripped)} characters is too long"
        raise ValueSyntaxError(message, expected)
    if stripped.endswith(")") and " (" in stripped:  # a note behind the value
        stripped = stripped[: stripped.rindex(" (")].rstrip()
    found = parse_words(stripped, settings)
    if found is None and stripped.startswith("P"):
        from reconcile.values.duration.iso import parse_iso  # noqa: PLC0415 (cold start)

        found = parse_iso(stripped, settings)
    if found is None:
        from reconcile.values.duration.between_dates import parse_span  # noqa: PLC0415 (cold start)

        found = parse_span(stripped, frame, settings)
    if found is None:
        raise ValueSyntaxError(f'"{stripped}" isn\'t a duration', expected)
    return found
