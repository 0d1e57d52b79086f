"""The grammar of counts: what may lead up to a figure, be one, and follow it.

In: `Pieces`. Out: an `Expression`, or None where no figure is led up to; raises `GrammarError` for
what reads as no one count. A rule has a phrase that it reads and a pattern of named items, which
are kinds of pieces; its production makes the expression of them, or None where they don't fit
together, and the next rule is tried.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.values.count import productions, ranges
from reconcile.values.count.directions import without_aside
from reconcile.values.count.second_figures import objection
from reconcile.values.number_words import MAGNITUDES, SMALL
from reconcile.values.numerals import PARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reconcile.values.count.expression import Expression
    from reconcile.values.count.pieces import Pieces

KINDS: Final = {
    "figure": "N",
    "hedges": "[HBFC]{0,8}",  # more in a row aren't a count, and keep reading linear
    "a-hedge": "[HBFC]{1,8}",
    "hedges-from": "[HBFCf]{0,8}",
    "hedges-between": "[HBFC]{0,8}b[HBFC]{0,8}",
    "any-hedges": "[HBFCbf]{0,8}",
    "two-words": "[wK]{0,2}",
    "and-to": "[&t-]",
    "to-or": "[-tj|]",
    "and-or": "[&|,;]+",
    "behind": "[AB]*",
    "a-behind": "[AB]+",
    "day": "D",
    "margin": r"\(?p",
    "end-of-brackets": r"\)?",
    "brackets": r"\([^()]{3,16}\)",
    "lead-words": "(?:[LKcIFtD,]|(?<=c)H(?=t))*?",  # "rose slightly to"
    "became": "[LKF]*c[LKFc]*fN[wKF]{0,2}t",
}
"""What an item of a rule may be, over the letters of pieces."""


class Rule(NamedTuple):
    """A phrase that the rule reads, its pattern, and what makes the expression of it."""

    example: str
    pattern: re.Pattern[str]
    make: Callable[..., Expression | None]


def rule(example: str, items: str, make: Callable[..., Expression | None]) -> Rule:
    """Return the rule whose items are written `name=kind`, with blanks between them."""
    named = (item.split("=") for item in items.split())
    pattern = "".join(f"(?P<{name}>{KINDS[kind]})" for name, kind in named)
    return Rule(example, re.compile(pattern), make)


_BETWEEN: Final = (
    "before=hedges-between low=figure unit=two-words to=and-to then=hedges high=figure"
)
_FROM: Final = "before=hedges-from low=figure unit=two-words to=to-or then=hedges high=figure"
_ONE: Final = "before=any-hedges low=figure"
ALONE: Final = (
    rule("between 5 people and 7 people", _BETWEEN, ranges.two_ends),
    rule("from 5 to 7", _FROM, ranges.two_ends),
    rule("at least 13", _ONE, productions.figure),
)
"""The first figure or range, to be found in a sentence."""
LED_UP_TO: Final = (
    rule("rose from 13 dead to at least 20", f"lead=became {_ONE}", productions.figure),
    rule("the toll: between 5 and 7", f"lead=lead-words {_BETWEEN}", ranges.two_ends),
    rule("killed 5 to 7", f"lead=lead-words {_FROM}", ranges.two_ends),
    rule("as of 13 April, the toll rose to 13", f"lead=lead-words {_ONE}", productions.figure),
)
"""The same with the words that may introduce it, where a text is one count."""
BOUNDING: Final = (
    rule(
        "at least 13 and at most 20",
        "joint=and-or hedges=a-hedge other=figure after=behind",
        productions.second_bound,
    ),
    rule("13 or more", "after=a-behind", productions.hedge_behind),
)
"""What bounds the figure before it."""
BEHIND: Final = (
    *BOUNDING,
    rule("348 deaths as of 13 April", "day=day", productions.day),
    rule("1,200 (95% CI 900-1,500)", "range=brackets", ranges.in_brackets),
    rule("500 ± 20", "sign=margin other=figure end=end-of-brackets", ranges.within_a_margin),
)
"""What else may be said of it, anywhere behind it."""


class GrammarError(ValueError):
    """Words that aren't one count; the message says why, `at` is the token where it shows."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


def read_all(pieces: Pieces) -> Expression | None:
    """Return the expression that the whole text is, its unit and its as-of day with it."""
    led_up = _read(pieces, 0, LED_UP_TO)
    if led_up is None:
        return None
    found, start = led_up
    bounded, at = _bounded(pieces, found, start)
    whole = _with_rest(pieces, bounded, start, at)
    end = _token(pieces, at)
    first = pieces.tokens.words[end]
    sure = not first or (first.isalpha() and first not in _DOUBTFUL)
    return whole._replace(end=end, plain=whole.plain and at == start and sure)


def read_at(pieces: Pieces, at: int) -> Expression | None:
    """Return the expression whose first hedge or figure is this piece, its unit left aside."""
    led_up = _read(pieces, at, ALONE)
    if led_up is None:
        return None
    found, end = _bounded(pieces, *led_up)
    return found._replace(end=_token(pieces, end))


def _read(
    pieces: Pieces, at: int, rules: Iterable[Rule], *found: Expression
) -> tuple[Expression, int] | None:
    """Return what the first rule that applies here makes, and the piece behind it.

    `found` is the expression that it is behind of.
    """
    for _, pattern, make in rules:
        match = pattern.match(pieces.letters, at)
        if match is None:
            continue
        try:
            made = make(pieces, match, *found)
        except ValueError as error:
            shows = at if found else match.start("low")
            raise GrammarError(str(error), _token(pieces, shows)) from None
        if made is not None:
            return made, match.end()
    return None


def _bounded(pieces: Pieces, found: Expression, at: int) -> tuple[Expression, int]:
    """Return the expression with the hedges and the second bound right behind it."""
    while more := _read(pieces, at, BOUNDING, found):
        found, at = more
    return found, at


def _with_rest(pieces: Pieces, found: Expression, start: int, at: int) -> Expression:
    """Return the expression with all that follows, words of no rule as its unit.

    Raises where a second figure follows that may not.
    """
    parts, kept = [], at
    while at < len(pieces.each):
        more = _read(pieces, at, BEHIND, found)
        if more is None:
            _may_follow(pieces, start, at)
            at += 1
        else:
            parts.append(pieces.text(kept, at))
            found, kept = more
            at = kept
    units = (without_aside(part).strip(_ENDS) for part in (*parts, pieces.text(kept, at)))
    unit = " ".join(filter(None, dict.fromkeys(units)))  # a unit said twice
    day_last = len(parts) == 1 and found.day != "" and kept == at
    return found._replace(unit=unit, plain=found.plain and (not parts or day_last))


def _may_follow(pieces: Pieces, start: int, at: int) -> None:
    """Raise where this piece is a figure that makes the text more than one count."""
    message = objection(pieces, start, at) if pieces.letters[at] == "N" else ""
    if message:
        raise GrammarError(message, _token(pieces, at))


def _token(pieces: Pieces, at: int) -> int:
    each = pieces.each
    return each[at].start if at < len(each) else each[-1].end


_ENDS: Final = " ,.;:-"
_DOUBTFUL: Final = frozenset(
    {*SMALL, *MAGNITUDES, *PARTS, "percent", "per", "pct", "in", "out", "and"}
)
"""What may belong to the figure when its words are put in their usual order."""
