"""Whether two names may yet be one, at a glance: by the words that each has and the other lacks.

In: the words left over on both sides. Out: whether the pair is worth a comparison. It allows for
all that a comparison could find, but for words that sound too little alike at a glance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.names.resolution.asking import Asking

_PERSONS, _BODIES = (0.675, 0.85), (0.59, 0.6)
"""What both hold, as a part of all, in a close call: a little less than where one begins. And the
most that words which aren't near are worth as pairs, over all that a name has left."""
_AGAINST, _ALONE = 2.0, 0.35
"""Words left over on both sides, and on one, count so many times their weight in that sum."""
_REST = 68.0
"""How alike words must sound at a glance (rapidfuzz ratio) if they are to pair at all."""


def hope(asking: Asking, at: int) -> Callable[[list[int], list[int]], bool]:
    """Return what says whether a name may be one with another, given the words both have left.

    Words that are near count as equal, and words left over as paired if they sound alike at all,
    so that no close call is lost; what remains is the sum that a comparison makes (`weigh`).
    """
    weight, whole = asking.weight, asking.worth[at]
    alone = asking.names[at].partial
    wanted, most = _BODIES if asking.names[at].words else _PERSONS
    paired = wanted * (_AGAINST - 1.0) + 1.0
    most *= paired

    def may_be_one(rest: list[int], others: list[int]) -> bool:
        ours = theirs = 0.0
        for word in rest:
            ours += weight[word]
        for word in others:
            theirs += weight[word]
        held = whole - ours
        if alone and not rest:  # a surname links to whoever has it (`links`)
            return True
        if ours > theirs:
            rest, others, ours, theirs = others, rest, theirs, ours
        short = wanted * (held + _AGAINST * ours + _ALONE * (theirs - ours)) - held
        if short <= 0.0 or short > most * ours:
            return short <= 0.0
        return _pair_up(asking, rest, others, short / paired)

    return may_be_one


def _pair_up(asking: Asking, rest: list[int], others: list[int], wanted: float) -> bool:
    """Say whether words of the wanted weight pair at a glance with words of the other side."""
    if not (asking.initials.isdisjoint(rest) and asking.initials.isdisjoint(others)):
        return _initials_fit(asking, rest, others)
    heard, with_i = asking.heard, asking.with_i
    for one in rest:
        said = heard[one]
        for other in others:
            alike = ratio(said, heard[other]) >= _REST
            if not alike and (one in with_i or other in with_i):
                alike = ratio(with_i.get(one, said), with_i.get(other, heard[other])) >= _REST
            if alike:
                wanted -= asking.weight[one]
                break
    return wanted <= 0.0


def _initials_fit(asking: Asking, rest: list[int], others: list[int]) -> bool:
    """Say whether an initial among words left over is the start of one on the other side."""
    first, initials = asking.first, asking.initials
    return any(
        first[one] == first[other]
        for one in rest
        for other in others
        if one in initials or other in initials
    )
