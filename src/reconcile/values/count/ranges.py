"""Two figures as the ends of a range: "5 to 7", and "(95% CI 900-1,500)" behind an estimate.

In: `Pieces`, and the match of a rule over their letters. Out: an `Expression`, or None where two
figures aren't a range; raises `ValueError` for one that can't be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count.expression import Second
from reconcile.values.count.function_words import word_set
from reconcile.values.count.productions import BOUNDS, amount, cues_of, figure
from reconcile.values.hedges import Cue
from reconcile.values.number_bounds import settle

if TYPE_CHECKING:
    import re

    from reconcile.values.count.amounts import Amount
    from reconcile.values.count.expression import Expression
    from reconcile.values.count.pieces import Pieces

_PERCENT: Final = frozenset({"%", "percent", "pct", "pc", "cent"})
_RANGE_WORDS: Final = word_set(
    "low lower lowest high higher highest min minimum max maximum range ranging ci cri ui "
    "confidence credible uncertainty plausible interval intervals estimate estimates limit "
    "limits bound bounds at of best from between to and or - ~ : = , ; . ( ) [ ]"
)
_LEVELS: Final = word_set("ci cri ui confidence credible uncertainty interval")


def two_ends(pieces: Pieces, match: re.Match[str]) -> Expression | None:
    """Return the range of "from 5 to 7", or the two bounds of "at least 5, if not 7"."""
    found, high = figure(pieces, match), amount(pieces, match, "high")
    then = cues_of(pieces.each[match.start("to") : match.end("then")])
    if BOUNDS.intersection(then) - {Cue.MOST}:
        return None
    if BOUNDS.intersection(found.cues) and Cue.MOST in then:
        return found._replace(second=Second(then, high))
    low = aligned(found.low, high, percent=pieces.tokens.words[high.end - 1] in _PERCENT)
    if not _one_range(pieces, match) or high.share is not low.share:
        return None
    if _thousands_unsaid(pieces, match, low, high):
        raise ValueError("the lower end may be in thousands as well; write both ends out")
    if high.value < low.value:
        raise ValueError("the range runs backwards; write its lower end first")
    if found.led.direction and match["to"] == "t" and _by_and_to(low, high):
        raise ValueError("it may have changed by the first figure to the second; write one")
    near = tuple(cue for cue in then if cue in {Cue.ABOUT, Cue.NEARLY})
    return found._replace(cues=found.cues + near, low=low, high=high)


_NEAR_ENDS: Final = 5
"""How many times the lower end, read in thousands, the upper may be: "10-15,000" (stipulated)."""


def _by_and_to(low: Amount, high: Amount) -> bool:
    """Say whether "rose 20 to 300" is a change and its result rather than a range."""
    return not low.share and high.value > 3 * low.value


def _thousands_unsaid(pieces: Pieces, match: re.Match[str], low: Amount, high: Amount) -> bool:
    """Say whether a lower end before a dash may share the upper's thousands: "10-15,000"."""
    words = pieces.tokens.words
    written = words[pieces.each[match.start("high")].start]
    whole = low.last >= 1 and 0 < low.value < 1000 and "," in written and high.value % 1000 == 0
    near = whole and low.value * 1000 < high.value <= low.value * 1000 * _NEAR_ENDS
    return bool(near) and match["to"] == "-" and not (low.share or low.scale > 1)


def _one_range(pieces: Pieces, match: re.Match[str]) -> bool:
    """Say whether two figures are of one unit and written alike, with no third behind a dash.

    "5 people to 7 people" is a range; "update 1-Three dead" and "2016-12-30" are none.
    """
    if pieces.letters[match.end() :].startswith("-N"):
        return False
    words, each = pieces.tokens.words, pieces.each
    if match["unit"]:
        unit, end = pieces.words(*match.span("unit")), each[match.end() - 1].end
        if words[end : end + len(unit)] != unit:
            return False
    low, high = (words[each[match.start(name)].start][:1] for name in ("low", "high"))
    return match["to"] != "-" or low.isdecimal() is high.isdecimal()


def aligned(low: Amount, high: Amount, *, percent: bool) -> Amount:
    """Return the lower end with the magnitude or percent sign that only the upper end has."""
    if percent and not low.share and not low.words:
        value = settle(round(low.value * 10**6), 10**8)
        return low._replace(value=value, share=True, last=low.last / 100)
    if high.scale > 1 and low.scale == 1 and low.value * high.scale <= high.value:
        value = settle(round(low.value * 10**6) * high.scale, 10**6)
        return low._replace(value=value, scale=high.scale, last=low.last * high.scale)
    return low


def in_brackets(pieces: Pieces, match: re.Match[str], found: Expression) -> Expression | None:
    """Return a best estimate with the range behind it, its ends as written; None where it's none.

    "(392,979 to 942,636)", "(low 3, high 9)", "(95% CI 900-1,500)".
    """
    if found.high or found.second or found.low.words:
        return None
    figures = _ends_in(pieces, range(match.start() + 1, match.end() - 1))
    ends = tuple(_scaled(pieces.each[at].amount, found.low) for at in figures)
    if len(ends) != 2 or any(end.words or end.share is not found.low.share for end in ends):
        return None
    if not ends[0].value <= found.low.value <= ends[1].value:
        raise ValueError("the range in brackets doesn't include the figure before it")
    return found._replace(spread=ends)


def within_a_margin(pieces: Pieces, match: re.Match[str], found: Expression) -> Expression | None:
    """Return a best estimate with the range that a margin makes: "500 ± 20", "500 (±20)"."""
    margin = _scaled(pieces.each[match.start("other")].amount, found.low)
    if found.high or found.second or found.low.words or margin.words:
        return None
    if margin.share is not found.low.share:
        return None
    ends = (found.low.value - margin.value, found.low.value + margin.value)
    low, high = (found.low._replace(value=settle(round(end * 10**6), 10**6)) for end in ends)
    return found._replace(spread=(low, high))


def _scaled(end: Amount | None, best: Amount) -> Amount:
    """Return the end with the percent sign or the magnitude that only the best estimate has."""
    if end is None:
        return best
    if best.share and not end.share:
        return end._replace(value=settle(round(end.value * 10**6), 10**8), share=True)
    if best.scale > 1 and end.scale == 1 and end.value < best.scale / 100:
        return end._replace(value=settle(round(end.value * 10**6) * best.scale, 10**6))
    return end


def _ends_in(pieces: Pieces, inside: range) -> list[int]:
    """Return the figures in brackets; empty where words are there that don't speak of a range."""
    figures = [at for at in inside if pieces.letters[at] == "N"]
    others = {word for at in inside if at not in figures for word in pieces.words(at, at + 1)}
    if not others <= _RANGE_WORDS:
        return []
    level = int(len(figures) == 3 and not _LEVELS.isdisjoint(others))  # that of "95% CI"
    return figures[level:]
