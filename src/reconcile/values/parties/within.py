"""Members of coalitions in lists: one list names the coalition, and the other a member of it.

In: two lists, with what each entity is declared to lie `within`. Out: a list in which the members
are the coalition, and which they were. A member that both lists name stays itself, for then the
coalition beside it in one list alone is a party more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.parties.side import Side, bounded

if TYPE_CHECKING:
    from reconcile.values.identity import Identity


def covered(inner: Side, outer: Side) -> tuple[Side, tuple[str, ...]]:
    """Return a list with its members of coalitions that the other names as these, and in words.

    The words say which member lies within which coalition, sorted; none where no member does.
    """
    above = {
        key: coalition
        for key, who in inner.named.items()
        if key not in outer.named and (coalition := _nearest(who, outer))
    }
    if not above:
        return inner, ()
    named = {
        above.get(key, key): outer.named[above[key]] if key in above else who
        for key, who in inner.named.items()
    }
    said = sorted(
        f"{inner.named[key].label} in {outer.named[to].label}" for key, to in above.items()
    )
    return bounded(named, inner.aside, inner.form, inner.number), tuple(said)


def _nearest(who: Identity, outer: Side) -> str:
    """Return the key of the nearest coalition of an entity that a list names, or ""."""
    return next((key for key in who.within if key in outer.named), "")
