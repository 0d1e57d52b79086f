"""The claims of two revisions, matched: which claim of now is which of then.

An id that nobody wrote is derived from what a claim says, and gets a hash behind it while another
claim would have the same one. So an id that is gone doesn't mean that its claim is.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.claim import Claim

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    Key = Callable[[Claim], Hashable]

_IN_THE_ID = ("source", "field", "subject", "claimant")


class Matched(NamedTuple):
    """Pairs of a claim then and now, and those of either side that have no counterpart."""

    pairs: tuple[tuple[Claim, Claim], ...]
    gone: tuple[Claim, ...]
    new: tuple[Claim, ...]


def match_claims(before: Iterable[Claim], after: Iterable[Claim]) -> Matched:
    """Return which claims are the same, each claim in one pair at most.

    The surest go first: all equal; equal but for the id; the same id; the same id but for its hash;
    equal but for the id and one of the keys that it is made of (a subject's spelling put right).
    Each step is linear in the number of claims, and their order changes nothing.
    """
    pairs: list[tuple[Claim, Claim]] = []
    gone, new = sorted(before, key=_id), sorted(after, key=_id)
    for key in _STEPS:
        found, gone, new = _paired(gone, new, key)
        pairs += found
    return Matched(tuple(sorted(pairs, key=lambda pair: pair[1].id)), tuple(gone), tuple(new))


def _paired(
    before: Sequence[Claim], after: Sequence[Claim], key: Key
) -> tuple[list[tuple[Claim, Claim]], list[Claim], list[Claim]]:
    """Return pairs with equal keys, first with first, and what remains on both sides."""
    waiting: defaultdict[Hashable, list[Claim]] = defaultdict(list)
    for claim in reversed(before):
        waiting[key(claim)].append(claim)
    pairs, new = [], []
    for claim in after:
        counterparts = waiting.get(key(claim))
        if counterparts:
            pairs.append((counterparts.pop(), claim))
        else:
            new.append(claim)
    left = {claim for claims in waiting.values() for claim in claims}
    return pairs, [claim for claim in before if claim in left], new


def _whole(claim: Claim) -> Hashable:
    return claim


def _content(claim: Claim) -> Hashable:
    return claim.model_copy(update={"id": ""})


def _id(claim: Claim) -> str:
    return claim.id


def _id_without_hash(claim: Claim) -> Hashable:
    return claim.id.partition("~")[0]


def _but_for(key: str) -> Key:
    keys = [each for each in Claim.model_fields if each not in ("id", key)]
    return lambda claim: tuple(getattr(claim, each) for each in keys)


_STEPS = (_whole, _content, _id, _id_without_hash, *map(_but_for, _IN_THE_ID))
