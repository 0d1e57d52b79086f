"""The value type `duration`: how long something lasted, or has lasted so far.

In: words ("five years", "six-year", "since March 2011"), ISO 8601 (P2D), or two dates. Out: a
`Duration`, and how two of them relate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.values.base import ValueSyntaxError, ValueType
from reconcile.values.counts.hedges import Cue
from reconcile.values.durations import compare as duration_compare
from reconcile.values.durations.compare import compare_durations
from reconcile.values.durations.value import DAY, Duration
from reconcile.values.durations.words import words
from reconcile.values.naming import SPELLED, Naming
from reconcile.values.reading import NO_FRAME, Frame

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.durations.value import Seconds

LONGEST = 200


class DurationType(ValueType[Duration]):
    """Lengths of time, rounded to their own unit unless they are said to be exact."""

    name: ClassVar[str] = "duration"
    reads: ClassVar[str] = (
        "five years, six-year, two days, more than a week, 2-3 weeks, P2D, from 23 to 24 January"
        " 2017, since March 2011 (against the source's `published` date)"
    )
    reasons: ClassVar[Mapping[str, str]] = duration_compare.REASONS

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Duration:
        """Return the duration that a text states; raise `ValueSyntaxError` where it states none."""
        from reconcile.values.durations import read as duration_read  # noqa: PLC0415 (cold start)

        stripped = text.strip()
        if len(stripped) > LONGEST:
            message = f"a duration of {len(stripped)} characters is too long"
            raise ValueSyntaxError(message, self.reads)
        if stripped.endswith(")") and " (" in stripped:  # a note behind the value
            stripped = stripped[: stripped.rindex(" (")].rstrip()
        found = duration_read.parse_words(stripped, self.settings)
        if found is None and stripped.startswith("P"):
            from reconcile.values.durations.iso import parse_iso  # noqa: PLC0415 (cold start)

            found = parse_iso(stripped, self.settings)
        if found is None:
            from reconcile.values.durations.dates import parse_span  # noqa: PLC0415 (cold start)

            found = parse_span(stripped, frame, self.settings)
        if found is None:
            raise ValueSyntaxError(f'"{stripped}" isn\'t a duration', self.reads)
        return found

    def compare(self, a: Duration, b: Duration, names: Naming = SPELLED) -> Comparison:
        """Return how two durations relate, by the lengths that they allow and convey."""
        del names
        return compare_durations(a, b)

    def show(self, value: Duration) -> str:
        """Return a duration in words that are read back as the same one."""
        return words(value)

    def explain(
        self, a: Duration, b: Duration, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return what the durations allow and convey, and what would change their relation."""
        from reconcile.values.durations.words import explain_durations  # noqa: PLC0415

        del names
        return explain_durations(a, b, comparison)

    def extent(self, value: Duration) -> Extent:
        """Return the days that the words allow and convey, and those of the lengths printed."""
        lengths = tuple(part.seconds / DAY for part in value.amounts)
        figures = lengths if value.hedge is Cue.BETWEEN or not lengths else (sum(lengths),)
        return Extent(Axis.LENGTH, _stretch(value.literal), _stretch(value.conveyed), figures)

    def spread(self, values: Sequence[Duration]) -> str | None:
        """Return the shortest and the longest stated length."""
        from reconcile.values.durations.words import spread_of  # noqa: PLC0415

        return spread_of(values)

    def common(self, values: Sequence[Duration], names: Naming = SPELLED) -> str | None:
        """Return the lengths that all durations allow, None where there are none."""
        from reconcile.values.durations.words import common_length  # noqa: PLC0415

        del names
        return common_length(values)


def _stretch(span: Seconds) -> Stretch:
    return Stretch(span.low / DAY, None if span.high is None else span.high / DAY)
