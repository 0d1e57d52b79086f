"""A count as worded, before its hedges are made into bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.count.directions import UNDIRECTED, Led

if TYPE_CHECKING:
    from reconcile.values.count.amounts import Amount
    from reconcile.values.hedges import Cue


class Second(NamedTuple):
    """A second bound: "and fewer than 20"."""

    cues: tuple[Cue, ...]
    amount: Amount


class Expression(NamedTuple):
    """A count as worded: the hedges in reading order, its figure or both ends of a range.

    `spread` are the ends of a range in brackets behind a best estimate; `unit` the words that are
    no hedge and no figure; `lead` the counted things named before the figure, `led` the direction
    said there, `defined` what the hedges say of how the figure is defined. `plain` says that
    every word is where `show` puts it. `end` is the token behind the figure and what bounds it.
    """

    cues: tuple[Cue, ...]
    low: Amount
    high: Amount | None = None
    second: Second | None = None
    spread: tuple[Amount, Amount] | None = None
    unit: str = ""
    lead: tuple[str, ...] = ()
    currency: str = ""
    defined: tuple[str, ...] = ()
    led: Led = UNDIRECTED
    day: str = ""
    plain: bool = True
    end: int = 0
