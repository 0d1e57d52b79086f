"""The value type `duration`, as the registry knows it: its files put together.

In: words ("five years", "six-year", "since March 2011"), ISO 8601 (P2D), or two dates. Out: a
`Duration`, and how two of them relate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.values.duration import compare
from reconcile.values.duration.value import DAY, Duration
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.hedges import Cue
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.value_type import ValueType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.duration.value import Seconds


class DurationType(ValueType[Duration]):
    """Lengths of time, rounded to their own unit unless they are said to be exact."""

    name: ClassVar[str] = "duration"
    reads: ClassVar[str] = (
        "five years, six-year, two days, more than a week, 2-3 weeks, P2D, from 23 to 24 January"
        " 2017, since March 2011 (against the source's `published` date)"
    )
    reasons: ClassVar[Mapping[str, str]] = compare.REASONS

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Duration:
        """Return the duration that a text states; raise `ValueSyntaxError` where it states none."""
        from reconcile.values.duration.read import read  # noqa: PLC0415 (cold start)

        return read(text, frame, self.settings, self.reads)

    def compare(self, a: Duration, b: Duration, names: Naming = SPELLED) -> Comparison:
        """Return how two durations relate, by the lengths that they allow and convey."""
        del names
        return compare.compare_durations(a, b)

    def show(self, value: Duration) -> str:
        """Return a duration in words that are read back as the same one."""
        from reconcile.values.duration.say import say  # noqa: PLC0415 (cold start)

        return say(value)

    def explain(
        self, a: Duration, b: Duration, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return what the durations allow and convey, and what would change their relation."""
        from reconcile.values.duration.say import explain  # noqa: PLC0415 (cold start)

        del names
        return explain(a, b, comparison)

    def extent(self, value: Duration) -> Extent:
        """Return the days that the words allow and convey, and those of the lengths printed."""
        lengths = tuple(part.seconds / DAY for part in value.amounts)
        figures = lengths if value.hedge is Cue.BETWEEN or not lengths else (sum(lengths),)
        return Extent(Axis.LENGTH, _stretch(value.literal), _stretch(value.conveyed), figures)

    def spread(self, values: Sequence[Duration]) -> str | None:
        """Return the shortest and the longest stated length."""
        from reconcile.values.duration.say import spread  # noqa: PLC0415 (cold start)

        return spread(values)

    def common(self, values: Sequence[Duration], names: Naming = SPELLED) -> str | None:
        """Return the lengths that all durations allow, None where there are none."""
        from reconcile.values.duration.say import common  # noqa: PLC0415 (cold start)

        del names
        return common(values)


def _stretch(span: Seconds) -> Stretch:
    return Stretch(span.low / DAY, None if span.high is None else span.high / DAY)
