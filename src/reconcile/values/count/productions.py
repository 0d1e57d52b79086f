"""What the rules of the grammar make of one figure and the hedges around it.

In: `Pieces`, and the match of a rule over their letters; of what follows a figure, the expression
so far too. Out: an `Expression`, or None where the rule doesn't apply.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reconcile.values.count.directions import UNDIRECTED, led_by
from reconcile.values.count.expression import Expression, Second
from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    import re

    from reconcile.values.count.amounts import Amount
    from reconcile.values.count.pieces import Piece, Pieces

BOUNDS: Final = frozenset({Cue.MORE, Cue.LEAST, Cue.FEWER, Cue.MOST})


def figure(pieces: Pieces, match: re.Match[str]) -> Expression:
    """Return the figure of "at least 13", with its hedges and what introduces it."""
    before = _of(pieces, match, "before")
    lead = _of(pieces, match, "lead") if "lead" in match.groupdict() else ()
    things = tuple(pieces.text(at, at + 1) for at in _places(match, "lead", "K")) if lead else ()
    day = next((piece.name for piece in lead if piece.letter == "D"), "")
    led = led_by(pieces.words(match.start("lead"), match.start("low"))) if lead else UNDIRECTED
    between = pieces.each[match.start("before") : match.end()]
    low = amount(pieces, match, "low")
    return Expression(
        cues_of(before),
        low,
        lead=things,
        day=day,
        currency=next((piece.name for piece in between if piece.letter == "C"), low.unit),
        plain=not (things or day or led.direction or low.unit),
        defined=_defined(pieces, *match.span("before")),
        led=led,
    )


def second_bound(pieces: Pieces, match: re.Match[str], found: Expression) -> Expression | None:
    """Return the bounds of "at least 13 and at most 20"; None without a first, or beside two."""
    if not BOUNDS.intersection(found.cues) or found.second or found.high:
        return None
    cues = cues_of(_of(pieces, match, "hedges")) + _cues_behind(_of(pieces, match, "after"))
    return found._replace(second=Second(cues, amount(pieces, match, "other")))


def hedge_behind(pieces: Pieces, match: re.Match[str], found: Expression) -> Expression:
    """Return the figure of "13 or more", with what its hedges behind it do."""
    return found._replace(
        cues=found.cues + _cues_behind(_of(pieces, match, "after")),
        defined=found.defined + _defined(pieces, *match.span("after")),
    )


def day(pieces: Pieces, match: re.Match[str], found: Expression) -> Expression:
    """Return the figure of "348 deaths as of 13 April", with its day."""
    return found._replace(day=pieces.each[match.start()].name)


def amount(pieces: Pieces, match: re.Match[str], name: str) -> Amount:
    """Return the figure that an item of the rule is."""
    found = pieces.each[match.start(name)].amount
    if found is None:
        raise TypeError(name)  # the letter N is given to figures alone
    return found


def cues_of(these: tuple[Piece, ...]) -> tuple[Cue, ...]:
    """Return what the hedges before a figure do, in reading order."""
    return tuple(piece.before for piece in these if piece.before)


def _cues_behind(these: tuple[Piece, ...]) -> tuple[Cue, ...]:
    return tuple(piece.after for piece in these if piece.after)


def _of(pieces: Pieces, match: re.Match[str], name: str) -> tuple[Piece, ...]:
    """Return the pieces that an item of the rule is."""
    return pieces.each[slice(*match.span(name))]


def _places(match: re.Match[str], name: str, letter: str) -> list[int]:
    return [at for at in range(*match.span(name)) if match.string[at] == letter]


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
