"""The pairs of groups that a person should look at: few, and each worth the look.

In: the groups as they ended, and the likeness of forms. Out: `CloseCall`s, by label.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reconcile.model.entity import CloseCall
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import REASONS, cut
from reconcile.names.comparison.compare import compare_briefly
from reconcile.names.words.bodies import BODIES, EVENTS
from reconcile.values.name.description import describes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reconcile.names.resolution.cluster import Clustered
    from reconcile.names.resolution.forms import Form
    from reconcile.names.resolution.groups import Groups
    from reconcile.names.resolution.likeness import Likeness

_NO_PLACES = BODIES | EVENTS
_MOST = 3
"""So many close calls a group at most, the best first: nobody reads a surname's forty bearers."""


Call = tuple[float, int, int]
"""The two forms that speak most for two groups being one, after their score."""


def close_pairs(groups: Groups, likeness: Likeness, clustered: Clustered) -> list[Call]:
    """Return the pairs of groups that are left to a person, each by its best pair of forms."""
    best: dict[tuple[int, int], Call] = {}
    for call in _open(likeness, clustered):
        a, b = groups.root[call[1]], groups.root[call[2]]
        pair = (a, b) if a < b else (b, a)
        if a != b and not groups.barrier(a, b) and not _of_other_kinds(likeness, *call[1:]):
            best[pair] = min(best.get(pair, call), call, key=_best_first)
    return _few(groups, best.values())


def _of_other_kinds(likeness: Likeness, a: int, b: int) -> bool:
    """Say whether one is a place and the other called what no place is: a council, mayor, flood."""
    first, second = likeness.forms[a], likeness.forms[b]
    return _is_no_place(second, first) or _is_no_place(first, second)


def _is_no_place(form: Form, place: Form) -> bool:
    if place.kind is not Kind.PLACE or form.kind is Kind.PLACE:
        return False
    own = {token.text for token in form.prepared.tokens} - {t.text for t in place.prepared.tokens}
    return not _NO_PLACES.isdisjoint(own) or describes(form.spelt, Kind.PERSON)


def _open(likeness: Likeness, clustered: Clustered) -> Iterator[Call]:
    """Yield every pair of forms that may be one, but for what is settled by other means.

    A vague form that found its place, or was given it, says nothing more; one that didn't says only
    where it could belong.
    """
    for at, short_for in clustered.torn.items():
        for other in short_for:
            yield likeness.between(at, other)[0], min(at, other), max(at, other)
    settled = clustered.placed | clustered.decided | clustered.torn.keys()
    for score, a, b, _ in likeness.edges:
        if a not in settled and b not in settled:
            yield score, a, b


def _few(groups: Groups, calls: Iterable[Call]) -> list[Call]:
    count: dict[int, int] = defaultdict(int)
    kept = []
    for call in sorted(calls, key=_best_first):
        ends = groups.root[call[1]], groups.root[call[2]]
        if all(count[end] < _MOST for end in ends):
            kept.append(call)
            for end in ends:
                count[end] += 1
    return kept


def _best_first(call: Call) -> tuple[float, int, int]:
    score, a, b = call
    return -score, a, b


def close_call(call: Call, labels: tuple[str, str], likeness: Likeness) -> CloseCall:
    """Return the close call in words, between the labels of the groups of A and B."""
    score, a, b = call
    first, second = likeness.forms[a], likeness.forms[b]
    _, _, reason = compare_briefly(*likeness.ready(a, b))
    because = REASONS[reason]
    shown = {first.spelt, second.spelt} - set(labels)
    spelt = f' ("{first.spelt}", "{second.spelt}")' if shown else ""
    low, high = sorted(labels)
    return CloseCall(low, high, cut(score), because + spelt, first.kind or second.kind)
