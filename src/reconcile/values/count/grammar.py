"""The grammar of counts, written over the letters of pieces: what may stand before, in and behind.

In: `Pieces`. Out: an `Expression`, or None where no figure is led up to. Each row of the tables is
named for a text that it reads. Raises `GrammarError` for what reads as no one count.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from reconcile.values.count import second_figures
from reconcile.values.count.expression import Expression, Second
from reconcile.values.digits import settle
from reconcile.values.hedges import Cue
from reconcile.values.number_words import MAGNITUDES, SMALL
from reconcile.values.numerals import PARTS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.values.count.amounts import Amount
    from reconcile.values.count.pieces import Pieces

_BECAME = r"(?P<lead>[LKF]*c[LKF]*fN[wKF]{0,2}t)"  # "rose from 13 dead to"
_LEAD = r"(?P<lead>(?:[LKcIFtD,]|(?<=c)H(?=t))*?)"  # "as of 13 April, the death toll rose to"
_FROM = r"[HBFCf]{0,8}"
_BOUNDS = r"[HBFC]{0,8}"  # more hedges in a row are no count, and keep reading linear
_HEADS: Final = tuple(
    (example, re.compile(pattern.replace(" ", "")))
    for example, pattern in (
        (
            "between 5 people and 7 people",
            (
                rf"(?P<before>{_BOUNDS}b{_BOUNDS}) (?P<low>N) (?P<unit>[wK]{{0,2}}) (?P<to>[&t-])"
                rf"(?P<then>{_BOUNDS}) (?P<high>N)"
            ),
        ),
        (
            "from 5 to 7",
            (
                rf"(?P<before>{_FROM}) (?P<low>N) (?P<unit>[wK]{{0,2}}) (?P<to>[-tj|])"
                rf"(?P<then>{_BOUNDS}) (?P<high>N)"
            ),
        ),
        ("at least 13", r"(?P<before>[HBFCbf]{0,8}) (?P<low>N)"),
    )
)
_LED: Final = (
    ("rose from 13 dead to at least 20", re.compile(_BECAME + _HEADS[-1][1].pattern)),
    *((example, re.compile(_LEAD + row.pattern)) for example, row in _HEADS),
)
_TAIL: Final = re.compile(
    "|".join(
        pattern.replace(" ", "")
        for pattern in (
            r"(?P<bound>[&|,;]+ (?P<hedges>[HBFC]{1,8}) (?P<other>N) (?P<after>[AB]*))",
            r"(?P<late>[AB]+)",  # "or more"
            r"(?P<day>D)",  # "as of 13 April"
            r"(?P<range>\([^()]{3,16}\))",  # "(95% CI 900-1,500)"
            r"(?P<figure>N)",
            r"(?P<word>.)",
        )
    )
)


class GrammarError(ValueError):
    """Words that are no one count; the message says why, `at` is the token where it shows."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.at = at


def read_all(pieces: Pieces) -> Expression | None:
    """Return the expression that the whole text is, its unit and its as-of day with it."""
    found = _head(pieces, 0, _LED)
    return None if found is None else _Tail(pieces, *found).whole()


def read_at(pieces: Pieces, at: int) -> Expression | None:
    """Return the expression whose first hedge or figure is this piece, its unit left aside."""
    found = _head(pieces, at, _HEADS)
    return None if found is None else _Tail(pieces, *found).bare()


def _head(
    pieces: Pieces, at: int, rows: Iterable[tuple[str, re.Pattern[str]]]
) -> tuple[Expression, int] | None:
    """Return the figure or range here with what leads up to it, and the piece behind it."""
    for _, row in rows:
        match = row.match(pieces.letters, at)
        if match is None:
            continue
        expression = _matched(pieces, match)
        if expression is not None:
            return expression, match.end()
    return None


def _matched(pieces: Pieces, match: re.Match[str]) -> Expression | None:
    """Return the expression that a row matches; None where its two figures are no one range."""
    named = match.groupdict()
    low = _amount(pieces, match.start("low"))
    cues = _cues(pieces, *match.span("before"))
    lead: tuple[str, ...] = ()
    day = ""
    if "lead" in named:
        span = range(*match.span("lead"))
        lead = tuple(pieces.text(at, at + 1) for at in span if pieces.letters[at] == "K")
        day = next((pieces.each[at].name for at in span if pieces.letters[at] == "D"), "")
    start = pieces.each[match.end("low") - 1].start
    currency = _currency(pieces, match.start("before"), match.end())
    found = Expression(
        cues, low, lead=lead, day=day, currency=currency, plain=not (lead or day), start=start,
        defined=_defined(pieces, *match.span("before")),
    )  # fmt: skip
    return found if "high" not in named else _ranged(pieces, match, found)


def _ranged(pieces: Pieces, match: re.Match[str], found: Expression) -> Expression | None:
    """Return the range, or the two bounds, of a row with two figures; None where they aren't."""
    high = _amount(pieces, match.start("high"))
    then = _cues(pieces, *match.span("then"))
    if pieces.words(*match.span("to"))[-1] == "as":  # "and as many as"
        then = (*then, Cue.MOST)
    if _BOUND.intersection(then) - {Cue.MOST}:
        return None
    if _BOUND.intersection(found.cues) and Cue.MOST in then:
        return found._replace(second=Second(then, high))
    low = aligned(found.low, high, percent=pieces.tokens.words[high.end - 1] in _PERCENT)
    if not _one_range(pieces, match) or high.share is not low.share:
        return None
    if high.value < low.value:
        raise GrammarError("the range runs backwards; write its lower end first", found.start)
    near = tuple(cue for cue in then if cue in {Cue.ABOUT, Cue.NEARLY})
    return found._replace(cues=found.cues + near, low=low, high=high)


def _one_range(pieces: Pieces, match: re.Match[str]) -> bool:
    """Say whether two figures are of one unit and written alike, with no third behind a dash.

    "5 people to 7 people" is a range; "update 1-Three dead" and "2016-12-30" are none.
    """
    unit, end = pieces.words(*match.span("unit")), pieces.each[match.end() - 1].end
    if unit and pieces.tokens.words[end : end + len(unit)] != unit:
        return False
    alike = (pieces.words(*match.span(name))[0][:1].isdecimal() for name in ("low", "high"))
    mixed = match["to"] == "-" and len(set(alike)) > 1
    return not mixed and not pieces.letters[match.end() :].startswith("-N")


_BOUND: Final = frozenset({Cue.MORE, Cue.LEAST, Cue.FEWER, Cue.MOST})
_PERCENT: Final = frozenset({"%", "percent", "pct", "pc", "cent"})


def aligned(low: Amount, high: Amount, *, percent: bool) -> Amount:
    """Return the lower end with the magnitude or percent sign that only the upper end has."""
    if percent and not low.share and not low.words:
        value = settle(round(low.value * 10**6), 10**8)
        return low._replace(value=value, share=True, last=low.last / 100)
    if high.scale > 1 and low.scale == 1 and low.value * high.scale <= high.value:
        value = settle(round(low.value * 10**6) * high.scale, 10**6)
        return low._replace(value=value, scale=high.scale, last=low.last * high.scale)
    return low


def _amount(pieces: Pieces, at: int) -> Amount:
    amount = pieces.each[at].amount
    if amount is None:
        raise TypeError(at)  # the letter N is given to figures alone
    return amount


def _cues(pieces: Pieces, start: int, end: int) -> tuple[Cue, ...]:
    """Return what the hedges before a figure do, in reading order."""
    return tuple(piece.before for piece in pieces.each[start:end] if piece.before)


def _defined(pieces: Pieces, start: int, end: int) -> tuple[str, ...]:
    """Return how hedges define a figure: "estimated", "documented" or "confirmed"."""
    found = []
    for at in range(start, end):
        if Cue.ESTIMATED in (pieces.each[at].before, pieces.each[at].after):
            found.append("estimated")
        elif pieces.each[at].before is Cue.DOCUMENTED:
            confirmed = "confirmed" in pieces.words(at, at + 1)
            found.append("confirmed" if confirmed else "documented")
    return tuple(found)


def _currency(pieces: Pieces, start: int, end: int) -> str:
    return next((each.name for each in pieces.each[start:end] if each.letter == "C"), "")


class _Tail:
    """What stands behind a figure, read from left to right into the expression."""

    def __init__(self, pieces: Pieces, found: Expression, at: int) -> None:
        self._pieces = pieces
        self._found = found
        self._start = self._at = self._kept = at
        self._parts: list[str] = []
        self._plain = found.plain

    def whole(self) -> Expression:
        """Return the expression with all that follows; raise where a second figure does."""
        end, total = self._direct(), len(self._pieces.each)
        while self._at < total:
            self._step()
        self._keep(total)
        units = dict.fromkeys(part.strip(_ENDS) for part in self._parts)  # a unit said twice
        unit = " ".join(filter(None, units))
        first = self._pieces.tokens.words[end]
        sure = not first or (first.isalpha() and first not in _DOUBTFUL)
        return self._found._replace(unit=unit, plain=self._plain and sure, end=end)

    def bare(self) -> Expression:
        """Return the expression with the hedges and the second bound right behind it."""
        end = self._direct()
        return self._found._replace(end=end)

    def _direct(self) -> int:
        """Take the hedges and the second bound right behind the figure; return the token behind."""
        while match := _TAIL.match(self._pieces.letters, self._at):
            if not (match["late"] or self._bound(match)):
                break
            self._take(match)
        return self._token(self._at)

    def _step(self) -> None:
        match = _TAIL.match(self._pieces.letters, self._at)
        if match is None:
            raise GrammarError("the words can't be read", self._token(self._at))
        here = match.start()
        if self._bound(match) or match["late"] or match["day"] or self._range(match):
            self._keep(here)
            self._take(match)
            return
        figure = here if match["figure"] else match.start("other") if match["other"] else -1
        if figure >= 0:
            self._refuse(figure)
        self._at = here + 1

    def _take(self, match: re.Match[str]) -> None:
        """Let hedges, a second bound, an as-of day or a range in brackets do what they do."""
        self._at = self._kept = match.end()
        self._plain = False
        found, pieces = self._found, self._pieces
        if match["other"]:
            cues = _cues(pieces, *match.span("hedges")) + _late(pieces, *match.span("after"))
            second = Second(cues, _amount(pieces, match.start("other")))
            self._found = found._replace(second=second)
        elif match["late"]:
            span = match.span("late")
            defined = found.defined + _defined(pieces, *span)
            self._found = found._replace(cues=found.cues + _late(pieces, *span), defined=defined)
        elif match["day"]:
            self._found = found._replace(day=pieces.each[match.start()].name)
        elif match["range"]:
            self._spread(match)

    def _spread(self, match: re.Match[str]) -> None:
        ends = second_figures.spread(self._pieces, match.span(), self._found)
        if ends is None or not ends[0].value <= self._found.low.value <= ends[1].value:
            message = "the range in brackets doesn't include the figure before it"
            raise GrammarError(message, self._token(match.start()))
        self._found = self._found._replace(spread=ends)

    def _bound(self, match: re.Match[str]) -> bool:
        """Say whether a second bound stands here, and there is a first for it."""
        found = self._found
        first = _BOUND.intersection(found.cues)
        return bool(match["other"] and first and found.second is None and found.high is None)

    def _range(self, match: re.Match[str]) -> bool:
        """Say whether this is a range in brackets behind a best estimate."""
        found = self._found
        if not match["range"] or found.high or found.second or found.low.words:
            return False
        return second_figures.spread(self._pieces, match.span(), found) is not None

    def _refuse(self, at: int) -> None:
        message = second_figures.objection(self._pieces, self._start, at)
        if message:
            raise GrammarError(message, self._token(at))

    def _keep(self, end: int) -> None:
        self._parts.append(self._pieces.text(self._kept, end))

    def _token(self, at: int) -> int:
        each = self._pieces.each
        return each[at].start if at < len(each) else each[-1].end


_ENDS: Final = " ,.;:-"
_DOUBTFUL: Final = frozenset(
    {*SMALL, *MAGNITUDES, *PARTS, "percent", "per", "pct", "in", "out", "and"}
)
"""What may belong to the figure when its words are put in their usual order."""


def _late(pieces: Pieces, start: int, end: int) -> tuple[Cue, ...]:
    """Return what the hedges behind a figure do, in reading order."""
    return tuple(piece.after for piece in pieces.each[start:end] if piece.after)
