"""Counts of people and things: "more than 310,000 dead", "between 5 and 7", "dozens".

In: the text a person wrote. Out: a `Count`, which knows the numbers that its words allow and those
they convey. How it is read is in `read`, how two are compared in `compare`, and all that puts a
count into words in `say`.
"""

from __future__ import annotations

from functools import lru_cache, partial, reduce
from math import inf
from typing import TYPE_CHECKING, ClassVar

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.model.reading import Reading
from reconcile.model.relation import Comparison
from reconcile.values.count import compare as count_compare
from reconcile.values.count import read as count_read
from reconcile.values.count import say as count_show
from reconcile.values.count.base_units import in_base_unit
from reconcile.values.count.counted import counted
from reconcile.values.count.different_things import with_field
from reconcile.values.count.running_totals import ORDER_SAID, weigh_count
from reconcile.values.count.value import Count, FoundCount, Thing, name_of
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.number_bounds import Bounds, meet
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import NO_OPTIONS, ValueType

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from fractions import Fraction

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.settings import Settings
    from reconcile.values.value_type import Options

_REMEMBERED = 10_000
"""Texts whose counts are kept, since tables repeat them under sources of other days."""


class CountType(ValueType[Count]):
    """How many: exact, bounded, approximate, a range, a share or a vague quantity."""

    name: ClassVar[str] = "count"
    reads: ClassVar[str] = (
        "13; thirteen; 301,781; 2.5 million; more than 300,000; at least 15; 13 or more; up to 700;"
        " about 400; an estimated 400,000; nearly 1,000; between 5 and 7; 5-7; dozens;"
        " tens of thousands; two thirds of the population; one in three; 60 percent; none;"
        " 348 deaths as of 13 April 2020"
    )
    reasons: ClassVar[Mapping[str, str]] = count_compare.REASONS

    def __init__(self, options: Options = NO_OPTIONS, settings: Settings = DEFAULTS) -> None:
        super().__init__(options, settings)
        self._thing = counted(options.counts).thing if options.counts else None
        self._parsed = lru_cache(maxsize=_REMEMBERED)(partial(count_read.read, settings=settings))

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Count:
        """Return the count that the text states; raise `ValueSyntaxError` where it states none."""
        del frame
        return count_read.read(text, self.settings)

    def read(self, text: str, frame: Frame = NO_FRAME) -> Reading[Count]:
        """Return the count, with the measure and the as-of day that its own words state first."""
        count = self._parsed(text)
        as_of = frame.as_of
        if count.as_of and count.as_of not in ORDER_SAID:
            from reconcile.values.as_of import read_as_of  # noqa: PLC0415 (few counts name their day)

            as_of = read_as_of(count.as_of, frame)
        undated = self.options.cumulative and as_of is None
        published = frame.published if undated else None
        return Reading(count, frame.stage, as_of, count.measure or frame.measure, published)

    def find(self, text: str) -> tuple[FoundCount, ...]:
        """Return the counts in a sentence, in order, to verify a value against its quote."""
        from reconcile.values.count.find import find  # noqa: PLC0415 (cold start)

        return find(text, self.settings)

    def compare(self, a: Count, b: Count, names: Naming = SPELLED) -> Comparison:
        """Return how two counts relate, circumstances apart."""
        del names
        return count_compare.compare(self._counted(a), self._counted(b), self.settings)

    def _counted(self, count: Count) -> Count:
        """Return the count; a bare figure with what the field says that its figures count."""
        if self._thing is None:
            return count
        thing = with_field(count.thing, self._thing)
        return count if thing == count.thing else count.counting(thing)

    def weigh(self, bare: Comparison, a: Reading[Count], b: Reading[Count]) -> Comparison:
        """Return how two claims relate; a later running total may be higher, but never lower."""
        return weigh_count(bare, a, b, cumulative=self.options.cumulative)

    def show(self, value: Count) -> str:
        """Return the count in words that `parse` reads back as the same count."""
        return count_show.show(value)

    def explain(
        self, a: Count, b: Count, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return the comparison in words, with its figures."""
        del names
        from reconcile.values.count.say_pair import explain  # noqa: PLC0415 (cold start)

        return explain(self._counted(a), self._counted(b), comparison)

    def unlike(self, value: Count) -> tuple[Fraction, ...]:
        """Return the units of the last digits: 5 km and 5.0 km are equal, and rounded otherwise."""
        return value.last

    def extent(self, value: Count) -> Extent:
        """Return where the count lies on the line of numbers, or of shares; in base units."""
        value = in_base_unit(value)
        axis = Axis.SHARE if value.share else Axis.NUMBER
        allowed, conveyed = _stretch(value.literal), _stretch(value.conveyed)
        named = name_of(value.thing)
        return Extent(axis, allowed, conveyed, value.figures, counted=named)

    def spread(self, values: Sequence[Count]) -> str | None:
        """Return the range of the figures as stated: "300,000 to 310,000"."""
        return count_show.spread(values)

    def common(self, values: Sequence[Count], names: Naming = SPELLED) -> str | None:
        """Return what satisfies all counts literally: "more than 310,000"; None for nothing."""
        del names
        if not values or not _one_thing(values):
            return None
        both = reduce(meet, (value.literal for value in values), Bounds(-inf, inf))
        whole = not (values[0].share or any(value.thing.dimension for value in values))
        return (
            None
            if both.empty or (whole and both.between_neighbours)
            else count_show.bounds(both, share=values[0].share)
        )


def _stretch(bounds: Bounds) -> Stretch:
    low, high = bounds.low, bounds.high
    return Stretch(None if low == -inf else low, None if high == inf else high)


def _one_thing(counts: Sequence[Count]) -> bool:
    """Say whether no two of the counts count things that are surely different."""
    if len({count.share for count in counts}) > 1:
        return False
    return all(
        len({name for count in counts if (name := count.thing[place])}) <= 1
        for place in range(len(Thing._fields))
    )
