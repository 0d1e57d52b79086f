"""What is beside a person's name and makes another person: generation, kin, birth name, dates.

Where both say something else, they are two; where only one says something, a full name may be
another's (the elder Bruegel is often just Bruegel), but a man is never his own wife.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.comparison.answer import Answer
from reconcile.names.comparison.distinctions.two_names import full
from reconcile.names.words.parts_of_states import where

if TYPE_CHECKING:
    from reconcile.names.comparison.distinctions.two_names import TwoNames
    from reconcile.names.words.noble_titles import Title


def kin_differs(both: TwoNames) -> Answer | None:
    """Say `different` where one is a relative of the other, or of another.

    Beside a name of one's own (*Otto Orme, son of Peter Orme*) it says more of the same person, so
    that it is a close call where the other name says none, or what else the person is to somebody.
    """
    one, other = both.a.aside.kin, both.b.aside.kin
    if one.removesuffix(_OPEN) == other.removesuffix(_OPEN):
        return None
    beside = [kin for kin in (one, other) if " of " in kin]
    if len(beside) == _BOTH:
        return Answer.CLOSE if one.split()[0] != other.split()[0] else Answer.DIFFERENT
    return Answer.CLOSE if beside and "" in {one, other} else Answer.DIFFERENT


_BOTH = 2
_OPEN = " of somebody"
"""Behind what a person may be to another or not (`words.offices`)."""


def generation_differs(both: TwoNames) -> Answer | None:
    """Say `different` for the elder and the younger, `close` where one name says neither."""
    return _said(both, both.a.aside.generation, both.b.aside.generation)


def birth_name_differs(both: TwoNames) -> Answer | None:
    """Say `different` for two names before marriage, `close` where only one is given."""
    return _said(both, both.a.aside.born_as, both.b.aside.born_as)


def bynames_differ(both: TwoNames) -> Answer | None:
    """Say `different` for two bynames of rulers, `close` where one name has none (Ivan IV)."""
    one, other = both.a.aside.byname, both.b.aside.byname
    if one == other:
        return None
    return Answer.DIFFERENT if one and other else Answer.CLOSE


def life_dates_differ(both: TwoNames) -> Answer | None:
    """Say `different` where the years of birth or of death exclude each other."""
    one, other = both.a.aside, both.b.aside
    born = one.born and other.born and one.born != other.born
    died = one.died and other.died and one.died != other.died
    crossed = _before(one.died, other.born) or _before(other.died, one.born)
    return Answer.DIFFERENT if born or died or crossed else None


def titles_differ(both: TwoNames) -> Answer | None:
    """Say `different` for the 1st and the 2nd earl, `close` for two titles or a number said once.

    A title that only one has says no more than a role does, unless the other has no surname:
    *William* is not surely *William, Duke of Normandy*. Of those, two of one rank are two.
    """
    one, other = both.a.aside.title, both.b.aside.title
    if one == other:
        return None
    whole = full(both.a) and full(both.b)
    if not one.rank or not other.rank:
        return Answer.CLOSE if _says_who(one if one.rank else other, whole=whole) else None
    return Answer.DIFFERENT if _are_two(one, other, whole=whole) else Answer.CLOSE


def _are_two(one: Title, other: Title, *, whole: bool) -> bool:
    """Say whether titles make two: of one place by their numbers, or of one rank but two places."""
    if one[1:] == other[1:]:
        return bool(one.number and other.number)
    return one.rank == other.rank and not whole


def _says_who(title: Title, *, whole: bool) -> bool:
    """Say whether a title is needed to know who is meant: one with a number, or of no full name."""
    return bool(title.number or (title.of and not whole))


def places_differ(both: TwoNames) -> Answer | None:
    """Say `close` where both have words in brackets behind them, and not the same.

    So it does where only one ruler's realm is said: *William I* may not be *William I of Germany*.
    """
    one, other = both.a.aside.beside, both.b.aside.beside
    told = (one and other) or one.startswith("of ") or other.startswith("of ")
    return Answer.CLOSE if told and one != other else None


def place_within(both: TwoNames) -> Answer | None:
    """Say `different` where places of one name lie in two states, or in two parts of one.

    It is a close call where nobody knows (Somerset and Avon), where only one says where it lies, or
    where what they lie in may be one (Ireland and Northern Ireland). A state and a part of it are
    the same place described twice: London in England and in the United Kingdom.
    """
    one, other = both.a.aside.beside.split(), both.b.aside.beside.split()
    if set(one) == set(other):
        return None
    a, b = where(one), where(other)
    nested = bool(one and other) and (set(one) <= set(other) or set(other) <= set(one))
    if a.state and b.state and (a.state != b.state or (a.part and b.part and a.part != b.part)):
        return Answer.CLOSE if nested else Answer.DIFFERENT
    described_twice = a.state and a.state == b.state and a.whole and b.whole
    return None if nested or described_twice else Answer.CLOSE


def _before(died: int, born: int) -> bool:
    return bool(died and born and died < born)


def _said(both: TwoNames, one: str, other: str) -> Answer | None:
    if one == other:
        return None
    if one and other:
        return Answer.DIFFERENT
    return Answer.CLOSE if full(both.a) and full(both.b) else None
