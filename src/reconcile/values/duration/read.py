"""Read a duration, whichever way it is written: in words, by ISO 8601, or between two dates.

In: a text and what surrounds it. Out: a `Duration`, or `ValueSyntaxError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Relation
from reconcile.values.duration.compare import compare_durations
from reconcile.values.duration.sentence import duration_in
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from reconcile.values.duration.value import Duration
    from reconcile.values.frame import Frame
    from reconcile.values.settings import Settings

LONGEST = 200
_AGREEING = frozenset({Relation.SAME, Relation.REFINES, Relation.COMPATIBLE})


def read(text: str, frame: Frame, settings: Settings, expected: str) -> Duration:
    """Return the duration that a text states; raise `ValueSyntaxError` where it states none.

    Brackets behind it may say it once more in other words, and nothing else.
    """
    stripped = text.strip()
    if len(stripped) > LONGEST:
        message = f"a duration of {len(stripped)} characters is too long"
        raise ValueSyntaxError(message, expected)
    again = None
    found = _either_way(stripped, frame, settings)
    if found is None and stripped.endswith(")") and " (" in stripped:
        stripped, _, again = stripped[:-1].rpartition(" (")
        found = _either_way(stripped.rstrip(), frame, settings)
    if found is None:
        raise ValueSyntaxError(f'"{stripped}" isn\'t a duration', expected)
    if again is not None and not _says_again(found, _either_way(again, frame, settings)):
        message = f'"{again}" in brackets isn\'t the same length as "{stripped}"'
        raise ValueSyntaxError(message, "the length alone, with the rest in `note`")
    return found


def _either_way(text: str, frame: Frame, settings: Settings) -> Duration | None:
    found = duration_in(text, settings)
    if found is None and text.startswith("P"):
        from reconcile.values.duration.iso import parse_iso  # noqa: PLC0415 (cold start)

        found = parse_iso(text, settings)
    if found is None:
        from reconcile.values.duration.between_dates import parse_span  # noqa: PLC0415 (cold start)
        from reconcile.values.duration.between_times import (  # noqa: PLC0415 (cold start)
            between_times,
        )

        found = between_times(text, settings) or parse_span(text, frame, settings)
    return found


def _says_again(found: Duration, again: Duration | None) -> bool:
    return again is not None and compare_durations(found, again).relation in _AGREEING
