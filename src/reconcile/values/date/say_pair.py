"""The comparison of two dates in words: a sentence, what each allows, what would change it.

In: two dates and what `compare` made of them. Out: an `Explanation`, without markup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Explanation, Overlap
from reconcile.values.date import reasons as code
from reconcile.values.date.say import in_days, words
from reconcile.values.date.value import Date, Precision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.reading import Days


_SENTENCES = {
    code.SAME_DATE: "Both give the same date, {a}.",
    code.PRECISION: "{inner} lies within {outer}, so one is just more precise.",
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
    code.CALENDAR: (
        "{a} and {b} may be one date in two calendars, Julian and Gregorian: one names neither."
    ),
    code.CENTURY_BORDER: "Some count the year behind {a} in it, some in the next.",
    code.APPROXIMATE_FITS: "{a} and {b} agree, but one of them is approximate.",
    code.UNCERTAIN_FITS: "{a} and {b} agree, but one source is uncertain of its date.",
    code.FOLLOWING: "One of {a} and {b} ends when the other begins, so both can be true.",
    code.ACTIVE_DIFFERS: "{a} and {b} share no day, but nobody is active at one time only.",
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
    code.CALENDAR: "If both named the same calendar, they would contradict each other.",
    code.CENTURY_BORDER: "If its years were written out, they would contradict each other.",
    code.APPROXIMATE_FITS: "If both were approximate, or neither, they would be the same.",
    code.UNCERTAIN_FITS: "If both were uncertain, or neither, they would be the same.",
    code.ACTIVE_DIFFERS: "If both were dates of one event, they would contradict each other.",
    code.MILESTONES: "If both were of the same moment, their dates would be compared.",
}


def explain_dates(a: Date, b: Date, comparison: Comparison) -> Explanation:
    """Return the comparison of two dates in words for a person."""
    said_a, said_b = _named(a), _named(b)
    a_is_inner = comparison.literal is not Overlap.B_INSIDE_A and not (
        comparison.literal is Overlap.EQUAL and comparison.conveyed is Overlap.B_INSIDE_A
    )
    inner, outer = (said_a, said_b) if a_is_inner else (said_b, said_a)
    sentence = _SENTENCES[comparison.reason].format(a=said_a, b=said_b, inner=inner, outer=outer)
    return Explanation(
        sentence[0].upper() + sentence[1:], _steps(a, b), _FLIPS.get(comparison.reason, "")
    )


def _named(date: Date) -> str:
    """Return a date for a sentence, in quotation marks where it is more than one plain date."""
    text = words(date)
    return f'"{text}"' if date.ends or date.bound or date.milestone else text


def _steps(a: Date, b: Date) -> tuple[str, ...]:
    steps = [*_allowed("A", a), *_allowed("B", b)]
    gap = _gap(a.days, b.days)
    if gap:
        steps.append(f"{gap} {'day' if gap == 1 else 'days'} from the one to the other")
    return tuple(steps)


def _allowed(side: str, date: Date) -> Iterable[str]:
    text, days = words(date), in_days(date.days)
    if "X" in date.edtf:
        yield f"{side}: {text} allows every date that fits the pattern"
    else:
        yield f"{side}: {text}" if text == days else f"{side}: {text} allows {days}"
    if date.conveyed is not None and date.conveyed != date.days:
        yield f"{side}: readers understand it as {in_days(date.conveyed)}"
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
