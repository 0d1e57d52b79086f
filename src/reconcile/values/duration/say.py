"""A duration in words, and what is said of two.

In: durations and their comparison. Out: text; what `say` prints is read back as the same value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Explanation, Overlap
from reconcile.values.duration import compare as code
from reconcile.values.duration.value import SECONDS, Amount, Duration, Seconds, plural
from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

_YEAR = SECONDS["year"]
_SHOWN = ("year", "day", "hour", "minute")
_HEDGES = {
    Cue.MORE: "more than ",
    Cue.WELL: "well over ",
    Cue.LEAST: "at least ",
    Cue.FEWER: "less than ",
    Cue.MOST: "at most ",
    Cue.NEARLY: "nearly ",
    Cue.JUST: "just over ",
    Cue.ABOUT: "about ",
    Cue.ESTIMATED: "estimated ",
    Cue.EXACTLY: "exactly ",
}

_SENTENCES = {
    code.SAME_DURATION: "Both give the same length of time, {a}.",
    code.PRECISION: "{inner} lies within {outer}, so one is just more precise.",
    code.BOUND_SATISFIED: "{inner} satisfies {outer}.",
    code.OVERLAPPING: "Some lengths of time fit both {a} and {b}.",
    code.ROUNDING: "{a} and {b} differ, but rounding could explain it.",
    code.FLOORS_DIFFER: "{a} and {b} are both minimums with different figures.",
    code.CEILINGS_DIFFER: "{a} and {b} are both maximums with different figures.",
    code.BEYOND: "{a} and {b} can both be true, but the words suggest otherwise.",
    code.EXCLUDE: "No length of time is both {a} and {b}.",
}
_FLIPS = {
    code.ROUNDING: "If both were said to be exact, they would contradict each other.",
    code.FLOORS_DIFFER: "If one gave an exact figure above both bounds, they would agree.",
    code.CEILINGS_DIFFER: "If one gave an exact figure below both bounds, they would agree.",
    code.BEYOND: "If the figures lay nearer to each other, they would agree.",
    code.EXCLUDE: "If one were a bound that the other satisfies, they would agree.",
}


def say(duration: Duration) -> str:
    """Return a duration in words that are read back as the same one."""
    if duration.vague:
        return duration.vague
    if duration.hedge is Cue.BETWEEN:
        low, high = duration.amounts
        years = f" (about {high.seconds / _YEAR:.1f} years)" if _long_in_days(high) else ""
        if low.unit != high.unit:
            return f"between {_amount(low)} and {_amount(high)}"
        return f"between {_figure(low)} and {_amount(high)}{years}"
    parts = " ".join(map(_amount, duration.amounts))
    return f"{_HEDGES.get(duration.hedge, '')}{parts}"


def _briefly(duration: Duration) -> str:
    """Return a duration for a sentence: many days between dates as years."""
    if duration.hedge is Cue.BETWEEN and _long_in_days(duration.amounts[1]):
        low, high = (f"{part.seconds / _YEAR:.1f}" for part in duration.amounts)
        return f"about {high} years" if low == high else f"{low} to {high} years"
    return say(duration)


def _long_in_days(part: Amount) -> bool:
    return part.unit == "day" and part.seconds > _YEAR


def _amount(part: Amount) -> str:
    one = part.top == part.bottom == 1
    return f"{_figure(part)} {part.unit if one else plural(part.unit)}"


def _figure(part: Amount) -> str:
    """Return an amount in digits; amounts are read from decimals and halves, so those are exact."""
    if part.bottom == 1:
        return str(part.top)
    places = next((p for p in range(1, 10) if 10**p % part.bottom == 0), 0)
    if not places:
        whole, rest = divmod(part.top, part.bottom)
        return f"{f'{whole} ' if whole else ''}{rest}/{part.bottom}"
    text = str(part.top * 10**places // part.bottom).zfill(places + 1)
    return f"{text[:-places]}.{text[-places:]}"


def explain(a: Duration, b: Duration, comparison: Comparison) -> Explanation:
    """Return the comparison of two durations in a sentence, with the arithmetic behind it."""
    said_a, said_b = _briefly(a), _briefly(b)
    inner, outer = said_a, said_b
    equal = comparison.literal is Overlap.EQUAL
    if Overlap.B_INSIDE_A is (comparison.conveyed if equal else comparison.literal):
        inner, outer = said_b, said_a
    sentence = _SENTENCES[comparison.reason].format(a=said_a, b=said_b, inner=inner, outer=outer)
    steps = tuple(
        f"{side}: {say(value)} allows {in_words(value.literal)} and conveys"
        f" {in_words(value.conveyed)}"
        for side, value in (("A", a), ("B", b))
    )
    return Explanation(sentence[0].upper() + sentence[1:], steps, _FLIPS.get(comparison.reason, ""))


def in_words(span: Seconds) -> str:
    """Return a span of lengths in the largest unit of `_SHOWN` that fits it, to two decimals."""
    size = span.low if span.high is None else span.high
    unit = next((unit for unit in _SHOWN if size >= SECONDS[unit]), "second")
    low = f"{span.low / SECONDS[unit]:,.2f}".rstrip("0").rstrip(".")
    if span.high is None:
        return f"{low} {unit if low == '1' else plural(unit)} or more"
    high = f"{span.high / SECONDS[unit]:,.2f}".rstrip("0").rstrip(".")
    units = unit if high == "1" else plural(unit)
    return f"{low} {units}" if low == high else f"{low} to {high} {units}"


def spread(values: Sequence[Duration]) -> str | None:
    """Return the range of the stated lengths, shortest to longest."""
    stated = sorted({length for value in values for length in _lengths(value)})
    if not stated:
        return None
    first, last = stated[0][1], stated[-1][1]
    return first if first == last else f"{first} to {last}"


def _lengths(duration: Duration) -> list[tuple[int, str]]:
    """Return each length that a duration states, in seconds and in words."""
    if duration.hedge is Cue.BETWEEN:
        return [(part.seconds, _amount(part)) for part in duration.amounts]
    if not duration.amounts:
        return []
    total = sum(part.seconds for part in duration.amounts)
    return [(total, " ".join(map(_amount, duration.amounts)))]


def common(values: Sequence[Duration]) -> str | None:
    """Return the lengths that all durations allow, in words; None where there are none."""
    if not values:
        return None
    low = max(value.literal.low for value in values)
    highs = [value.literal.high for value in values if value.literal.high is not None]
    high = min(highs, default=None)
    if high is not None and high < low:
        return None
    return in_words(Seconds(low, high))
