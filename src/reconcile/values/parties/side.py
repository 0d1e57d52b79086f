"""One list as a comparison sees it: its entities, and how many parties it allows and conveys.

In: a `Parties`, and who knows the names. Out: a `Side`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.parties.value import Form

if TYPE_CHECKING:
    from reconcile.values.identity import Identity, Naming
    from reconcile.values.parties.value import Parties, Stated


class Bounds(NamedTuple):
    """How many parties there may be, inclusive; None for no upper bound."""

    least: int
    most: int | None

    def inside(self, other: Bounds) -> bool:
        """Say whether every size within these bounds lies within the other's."""
        below = other.most is None or (self.most is not None and self.most <= other.most)
        return self.least >= other.least and below


class Side(NamedTuple):
    """One list as entities by key, those in another role, its bounds in both layers."""

    named: dict[str, Identity]
    aside: dict[str, Identity]
    literal: Bounds
    conveyed: Bounds
    form: Form
    number: Stated | None = None


def side(parties: Parties, names: Naming) -> Side:
    """Return the list with its names resolved; two names of one entity count once."""
    named, aside = _resolved(parties.names, names), _resolved(parties.aside, names)
    return bounded(named, aside, parties.form, parties.number)


def bounded(
    named: dict[str, Identity], aside: dict[str, Identity], form: Form, number: Stated | None
) -> Side:
    """Return a list of these entities, with the bounds that its form and a stated number set."""
    size = len(named)
    if form is Form.CLOSED and named:
        literal = Bounds(size, size)
    elif number:
        most = None if number.most is None else max(number.most, size)
        literal = Bounds(max(number.least, size), most)
    else:
        literal = Bounds(size, None)
    whole = form is Form.PLAIN and number is None
    conveyed = Bounds(size, size) if whole else literal
    return Side(named, aside, literal, conveyed, form, number)


def _resolved(texts: tuple[str, ...], names: Naming) -> dict[str, Identity]:
    return {identity.key: identity for identity in map(names.identify, texts)}
