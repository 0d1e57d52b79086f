"""What is told of two dates: the sentence, the arithmetic, what would flip it; ranges of several.

In: dates, and their comparison. Out: text without markup.
"""

from __future__ import annotations

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.model.relation import Comparison, Explanation, Overlap, Relation
from reconcile.values.date import compare as code
from reconcile.values.date.compare import compare_dates
from reconcile.values.date.value import Date, Precision
from reconcile.values.date.words import in_days, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_MOST_CHOICES = 64

_SENTENCES = {
    code.SAME_DATE: "Both give the same date, {a}.",
    code.PRECISION: "{inner} lies within {outer}, so one is only the more exact.",
    code.BOUND_SATISFIED: "{inner} satisfies {outer}.",
    code.PART_OF: "{inner} is part of {outer}.",
    code.OVERLAPPING: "{a} and {b} share some days, so both can be true.",
    code.AMBIGUOUS: "{a} and {b} agree in one of the dates that the words leave possible.",
    code.TIMES_DIFFER: "{a} and {b} are the same day, but not the same time.",
    code.BOUNDS_DIFFER: (
        "{a} and {b} are both open in the same direction, but they state different dates."
    ),
    code.OUTSIDE_PART: "{a} and {b} can both be true only outside the part that is named.",
    code.BEYOND: "{a} and {b} can both be true, but the words suggest a nearer date.",
    code.UNCERTAIN: "{a} and {b} share no day, but a source is itself uncertain of its date.",
    code.APPROXIMATE: (
        "{a} and {b} share no day, but lie no farther apart than an approximate date may."
    ),
    code.ADJACENT: (
        "{a} and {b} are different days that follow each other; midnight or a time zone may be why."
    ),
    code.APART: "{a} and {b} share no day.",
    code.MILESTONES: "{a} and {b} are dates of different moments.",
}
_FLIPS = {
    code.PART_OF: "If the one-day date were said to be the whole time, they would contradict.",
    code.TIMES_DIFFER: "If one gave no time of day, they would agree.",
    code.BOUNDS_DIFFER: "If one stated no date of its own but only the open end, they would agree.",
    code.OUTSIDE_PART: "If the part of the month or year weren't named, they would agree.",
    code.BEYOND: "If the date lay nearer to the one that is named, they would agree.",
    code.UNCERTAIN: "If the source had no doubt of its date, they would contradict each other.",
    code.APPROXIMATE: "If the date weren't approximate, they would contradict each other.",
    code.ADJACENT: "If both gave the time and its offset to UTC, they might be one instant.",
    code.APART: "If either were said to be uncertain, they would only differ.",
    code.AMBIGUOUS: "If the other of the possible dates were meant, they would contradict.",
    code.MILESTONES: "If both were of the same moment, their dates would be compared.",
}


def explain_dates(a: Date, b: Date, comparison: Comparison) -> Explanation:
    """Return the comparison of two dates told to a person."""
    told_a, told_b = _named(a), _named(b)
    a_is_inner = comparison.literal is not Overlap.B_INSIDE_A and not (
        comparison.literal is Overlap.EQUAL and comparison.conveyed is Overlap.B_INSIDE_A
    )
    inner, outer = (told_a, told_b) if a_is_inner else (told_b, told_a)
    sentence = _SENTENCES[comparison.reason].format(a=told_a, b=told_b, inner=inner, outer=outer)
    return Explanation(
        sentence[0].upper() + sentence[1:], _steps(a, b), _FLIPS.get(comparison.reason, "")
    )


def _named(date: Date) -> str:
    """Return a date for a sentence, in quotation marks where it is more than one plain date."""
    told = words(date)
    return f'"{told}"' if date.ends or date.bound or date.milestone else told


def _steps(a: Date, b: Date) -> tuple[str, ...]:
    steps = [*_allowed("A", a), *_allowed("B", b)]
    gap = _gap(a.days, b.days)
    if gap:
        steps.append(f"{gap} {'day' if gap == 1 else 'days'} from the one to the other")
    return tuple(steps)


def _allowed(side: str, date: Date) -> Iterable[str]:
    told, days = words(date), in_days(date.days)
    if "X" in date.edtf:
        yield f"{side}: {told} stands for every date that fits it"
    else:
        yield f"{side}: {told}" if told == days else f"{side}: {told} allows {days}"
    if date.conveyed is not None and date.conveyed != date.days:
        yield f"{side}: a reader takes it to mean {in_days(date.conveyed)}"
    if date.precision is Precision.EITHER:
        yield f"{side}: the words leave {len(date.ends)} dates possible"


def _gap(x: Days, y: Days) -> int:
    for first, second in ((x, y), (y, x)):
        if (
            first.latest is not None
            and second.earliest is not None
            and first.latest < second.earliest
        ):
            return second.earliest - first.latest
    return 0


def spread_of(values: Sequence[Date]) -> str | None:
    """Return the range of what is stated, from the earliest date to the latest."""
    stated = [date for value in values for date in _stated(value)]
    closed = [date for date in stated if None not in date.days]
    if not closed:
        return None
    first = min(closed, key=_meant)
    last = max(closed, key=lambda date: _meant(date)[::-1])
    if _meant(first) == _meant(last):
        return words(first._replace(milestone=""))
    return f"{_plain(first)} to {_plain(last)}"


def _meant(date: Date) -> tuple[int, int]:
    first, last = date.conveyed or date.days
    return first or 0, last or 0


def _plain(date: Date) -> str:
    return words(date._replace(milestone="", uncertain=False, approximate=False))


def _stated(date: Date) -> Iterable[Date]:
    return date.ends or (date,)


def common_days(values: Sequence[Date]) -> str | None:
    """Return the days that all dates allow, in words; None where they share none.

    Of alternatives, those that fit. Dates with gaps are told only where a single one of the values
    fits all.
    """
    if not values:
        return None
    choices = prod(len(value.ends) for value in values if value.precision is Precision.EITHER)
    if 1 < choices <= _MOST_CHOICES:
        chosen = product(
            *(value.ends if value.precision is Precision.EITHER else (value,) for value in values)
        )
        told = dict.fromkeys(filter(None, map(common_days, chosen)))
        return " or ".join(told) or None
    low = max((v.days.earliest for v in values if v.days.earliest is not None), default=None)
    high = min((v.days.latest for v in values if v.days.latest is not None), default=None)
    if low is not None and high is not None and low > high:
        return None
    exact = Date(Days(low, high), Precision.RANGE)
    for value in values:
        if _fits_all(value, values):
            return words(value._replace(milestone=""))
    if any(value.precision in (Precision.EITHER, Precision.ALL) or value.edtf for value in values):
        return None
    return in_days(exact.days)


def _fits_all(value: Date, values: Sequence[Date]) -> bool:
    return all(
        other == value
        or (
            (found := compare_dates(value, other)).relation in (Relation.SAME, Relation.REFINES)
            and found.literal in (Overlap.EQUAL, Overlap.A_INSIDE_B)
        )
        for other in values
    )
