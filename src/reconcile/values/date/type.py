"""The value type `date`: when something happened, began or ended, as a source states it.

In: ISO 8601, EDTF (levels 0 and 1 whole, most of level 2) or English words. Out: a `Date`, and how
two of them relate. EDTF follows the Library of Congress's specification of 2019; how uncertain
dates compare and what relative words mean in news is said with the rules themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.values.date.compare import compare_dates
from reconcile.values.date.read import parse_date
from reconcile.values.date.reasons import REASONS
from reconcile.values.date.value import Date, Precision
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.value_type import ValueType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.date.find import FoundDate


class DateType(ValueType[Date]):
    """Dates, from a day to a century, open, doubtful or relative to their source's own date."""

    name: ClassVar[str] = "date"
    reads: ClassVar[str] = (
        '23 January 2017, 2017-01-23, December 2016, early 2017, 198X, "since March 2011",'
        ' "23-24 January 2017", "last Monday" (against the source\'s `published` date)'
    )
    reasons: ClassVar[Mapping[str, str]] = REASONS

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Date:
        """Return the date that a text states; raise `ValueSyntaxError` where it states none."""
        return parse_date(text, frame, self.settings)

    def find(self, text: str, frame: Frame = NO_FRAME) -> tuple[FoundDate, ...]:
        """Return the dates that a sentence names, in order, to verify a value by its quote."""
        from reconcile.values.date.find import find  # noqa: PLC0415 (cold start)

        return find(text, frame, self.settings)

    def compare(self, a: Date, b: Date, names: Naming = SPELLED) -> Comparison:
        """Return how two dates relate, by their bounds and what they convey."""
        del names
        return compare_dates(a, b, self.settings)

    def show(self, value: Date) -> str:
        """Return a date in words that are read back as the same date."""
        from reconcile.values.date.say import words  # noqa: PLC0415 (cold start)

        return words(value)

    def explain(
        self, a: Date, b: Date, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return what the dates allow, how they lie to each other, and what would change it."""
        from reconcile.values.date.say_pair import explain_dates  # noqa: PLC0415 (cold start)

        del names
        return explain_dates(a, b, comparison)

    def extent(self, value: Date) -> Extent:
        """Return the days that the date allows and conveys, as day numbers, inclusive."""
        conveyed = None if value.conveyed is None else Stretch(*value.conveyed)
        either = value.ends if value.precision is Precision.EITHER else ()
        alternatives = tuple(Stretch(*one.days) for one in either)
        return Extent(Axis.DAY, Stretch(*value.days), conveyed, alternatives=alternatives)

    def spread(self, values: Sequence[Date]) -> str | None:
        """Return the first and last day that the dates name, "23 January 2017 to ..."."""
        from reconcile.values.date.say_several import spread_of  # noqa: PLC0415 (cold start)

        return spread_of(values)

    def common(self, values: Sequence[Date], names: Naming = SPELLED) -> str | None:
        """Return the days that all dates allow, None where there are none."""
        from reconcile.values.date.say_several import common_days  # noqa: PLC0415 (cold start)

        del names
        return common_days(values)
