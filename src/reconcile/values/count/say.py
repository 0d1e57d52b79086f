"""Counts in words: figures, bounds and whole values, as `parse` reads them back.

In: counts and bounds. Out: text.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

from reconcile.values.count.counted import counted
from reconcile.values.count.value import Count, Hedge
from reconcile.values.number_bounds import meet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.number_bounds import Bounds

_DEFINED = {
    "estimated": "an estimated",
    "documented": "a documented",
    "confirmed": "a confirmed",
}


def figure(number: float, *, share: bool = False) -> str:
    """Return a figure with thousands separators; a share in percent or, where odd, as a ratio."""
    if share:
        return _share(number)
    if isinstance(number, int):
        return f"{number:,}"
    text = repr(number)
    if "e" not in text:
        return _dotted(text)
    from decimal import Decimal  # noqa: PLC0415 (only very small and very large numbers need it)

    return _dotted(format(Decimal(text), "f"))


def _dotted(text: str) -> str:
    """Return decimals that nobody reads as thousands: 1.234 gets a fourth."""
    whole, _, decimals = text.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    whole = f"{int(whole):,}"
    if not decimals:
        return sign + whole
    return f"{sign}{whole}.{decimals}0" if len(decimals) == 3 else f"{sign}{whole}.{decimals}"


def _share(number: float) -> str:
    hundredths = round(number * 10_000)
    percent = repr(hundredths / 100)
    if hundredths / 10_000 == number and "e" not in percent:
        return f"{_dotted(percent.removesuffix('.0'))} percent"
    return _ratio(number) or _long_percent(number)


def _ratio(number: float) -> str:
    """Return the simplest ratio of whole numbers that is read back as this share: "2/3"."""
    if 0 < number < 1:
        for whole in range(2, 1001):
            part = round(number * whole)
            if part / whole == number:
                return f"{part}/{whole}"
    return ""


def _long_percent(number: float) -> str:
    from decimal import Decimal  # noqa: PLC0415 (few shares have so many decimals)

    percent = format((Decimal(repr(number)) * 100).normalize(), "f")
    return f"{_dotted(percent)} percent"


def figures(count: Count) -> str:
    """Return what is printed without its hedge: "310,000", "5 to 7", "dozens"."""
    if count.vague:
        return count.vague
    if count.hedge is Hedge.BEST:
        best, low, high = (figure(number, share=count.share) for number in count.figures)
        return f"{best} ({low} to {high})"
    if count.step and len(count.figures) == 1:
        return _stepped(count.figures[0] / count.step, _STEPS[count.step])
    words = " to ".join(figure(number, share=count.share) for number in count.figures)
    return words.replace(" percent to ", " to ") if words.endswith(" percent") else words


_STEPS = {12: "dozen", 20: "score", 144: "gross"}


def _stepped(times: float, step: str) -> str:
    if times == int(times):
        return f"a {step}" if times == 1 else f"{int(times)} {step}"
    return f"half a {step}" if times == 1 / 2 else f"{figure(times)} {step}"


def bounds(these: Bounds, *, share: bool = False) -> str:
    """Return an interval in plain words: "more than 310,000", "13", "5 to 7"."""
    if these.low == these.high:
        return figure(these.low, share=share)
    over, under = _over(these, share=share), _under(these, share=share)
    if not (over and under):
        return under or over or "any number"
    if not (these.low_open or these.high_open):
        return f"{figure(these.low, share=share)} to {figure(these.high, share=share)}"
    return f"{over} and {under}"


def _over(these: Bounds, *, share: bool) -> str:
    if these.low == -inf:
        return ""
    return f"{'more than' if these.low_open else 'at least'} {figure(these.low, share=share)}"


def _under(these: Bounds, *, share: bool) -> str:
    if these.high == inf:
        return ""
    fewer = "less than" if share else "fewer than"
    return f"{fewer if these.high_open else 'at most'} {figure(these.high, share=share)}"


def show(count: Count) -> str:
    """Return the whole count in words: hedge, figure, unit and as-of."""
    said = counted(count.unit, share=count.share)
    unsaid = (name for name in count.defined if name not in said.defined)
    measured = " ".join(_DEFINED.get(name, "") for name in unsaid)
    as_of = "" if not count.as_of or count.as_of == said.time else f"as of {count.as_of}"
    return _joined(_hedged(count, measured), count.unit, as_of)


def _hedged(count: Count, measured: str) -> str:
    left_out = count.literal.low_open or count.literal.high_open
    if count.hedge is Hedge.RANGE and len(count.figures) == 2 and left_out:
        return _joined(measured, bounds(count.literal, share=count.share))
    near = "about" if count.near and _DEFINED["estimated"] not in measured else ""
    return _joined(_hedge(count, measured), near, measured, figures(count))


def _hedge(count: Count, measured: str) -> str:
    """Return the hedge in words; "" where the figures or the measure say it."""
    estimated = count.hedge is Hedge.ABOUT and _DEFINED["estimated"] in measured
    if estimated or count.hedge in {Hedge.RANGE, Hedge.BEST}:
        return ""
    if count.hedge is Hedge.FEWER and (count.share or count.thing.dimension):
        return "less than"
    return str(count.hedge)


def _joined(*parts: str) -> str:
    return " ".join(filter(None, parts))


def spread(counts: Sequence[Count]) -> str | None:
    """Return the range of the stated figures: "300,000 to 310,000".

    None where units or directions differ.

    Vague words are placed by what they convey.
    """
    units = {count.thing.per for count in counts} - {""}
    kinds = {(count.share, count.thing.direction) for count in counts}
    if len(kinds) != 1 or len(units) > 1:
        return None
    ends = sorted(end for count in counts for end in _ends(count))
    low, high = ends[0][1], ends[-1][1]
    return low if low == high else f"{low} to {high}"


def _ends(count: Count) -> list[tuple[float, str]]:
    if count.vague:
        return [(count.conveyed.low, count.vague)]
    return [(number, figure(number, share=count.share)) for number in count.figures]


def said(count: Count) -> str:
    """Return the count's figure with its hedge; its unit where it measures or has a direction."""
    unit = count.unit if count.thing.dimension or count.thing.direction else ""
    return show(replace(count, unit=unit, as_of=""))


def span(these: Bounds, count: Count) -> str:
    """Return an interval in words, in percent where the count is a share."""
    return bounds(these, share=count.share)


def wider(a: Count, b: Count) -> bool:
    """Say whether A allows all that B does, and where both allow the same, conveys all of it."""
    if a.literal == b.literal:
        return meet(a.conveyed, b.conveyed) == b.conveyed
    return meet(a.literal, b.literal) == b.literal
