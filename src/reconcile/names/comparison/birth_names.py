"""A person under the name before marriage: "Ruth Falk" may be "Ruth Orme née Falk".

In: two prepared names. Out: whether one goes by the name that the other had, or both had one name.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.align import align
from reconcile.names.comparison.answer import SAME_FROM
from reconcile.names.comparison.prepare import prepare
from reconcile.names.comparison.weigh import scored, settled

if TYPE_CHECKING:
    from reconcile.names.comparison.prepare import Prepared


def birth_name_links(a: Prepared, b: Prepared) -> bool:
    """Say whether the names are one once both are as before marriage."""
    one, other = before_marriage(a), before_marriage(b)
    if (one is a and other is b) or len(one.keys) < _FULL or len(other.keys) < _FULL:
        return False
    pairs, count, _ = settled(one, other, align(one, other))
    return count.gain > 0.0 and scored(one, other, pairs, count) >= SAME_FROM


@lru_cache(maxsize=1 << 12)
def before_marriage(name: Prepared) -> Prepared:
    """Return the given names with the name before marriage; the name itself where none is known."""
    born_as = name.aside.born_as
    if not born_as or len(name.keys) < _FULL:
        return name
    given = [token.text for token in name.tokens[:-1]]
    return prepare(" ".join([*given, born_as]), Kind.PERSON)


_FULL = 2
