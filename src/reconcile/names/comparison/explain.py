"""The comparison of two names, word by word: what aligned, what it cost, what would tip it.

In: two prepared names and what the comparison found. Out: a `NameComparison`. Imported
only where the parts are asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.names.comparison.align import likeness
from reconcile.names.comparison.answer import (
    CLOSE_FROM,
    SAME_FROM,
    Answer,
    answer_of,
    cut,
    reason_of,
)
from reconcile.names.comparison.tally import BOTH
from reconcile.names.comparison.weigh import ORDER, left_over

if TYPE_CHECKING:
    from reconcile.model.stages_measures_kinds import Kind
    from reconcile.names.comparison.align import Found
    from reconcile.names.comparison.answer import Workings
    from reconcile.names.comparison.prepare import Prepared
    from reconcile.names.comparison.tally import Tally

_DECISION = "a decision, or an alias in the claims file"
_WHOLE = {
    "acronym": "acronym",
    "joined-forms": "joined",
    "legal-form-missing": "joined",
    "beside-the-name": "joined",
    "one-by-name": "known",
    "two-by-name": "known",
}
"""How names are matched that no words of theirs decide."""
_ONE = {"equal-forms", "joined-forms", "legal-form-missing", "beside-the-name", "one-by-name"}
"""Why names are one whatever they score."""


class Part(NamedTuple):
    """Words of A that answer to words of B, "" where there are none.

    `how` is equal, sound, consonants, spelling, kin, initial, short-form, joined, acronym, order,
    difference, known or unmatched; `similarity` is 0 to 1; `weight` is what the words count; `cost`
    is in points of the score: all costs add up to what it lacks to 100.
    """

    a: str
    b: str
    how: str
    similarity: float
    weight: float
    cost: float


class NameComparison(NamedTuple):
    """The outcome for two names: `reason` is a code of `REASONS`, `tips` says what would tip it.

    `kind` is what both were taken for: the kind stated, or None where each was what it looks like.
    """

    score: float
    answer: Answer
    reason: str
    parts: tuple[Part, ...]
    tips: str
    kind: Kind | None


def explained(a: Prepared, b: Prepared, found: Workings, kind: Kind | None) -> NameComparison:
    """Return the comparison with its parts: in the order of A, then what has no partner."""
    answer = answer_of(found.score)
    reason = reason_of(a, b, found)
    parts = _parts(a, b, found, reason)
    decided = reason in {"acronym", "word-order", "two-by-name"} or found.difference
    tips = (
        _DECISION
        if decided and answer is not Answer.SAME
        else _tips(found.score, answer, reason, parts)
    )
    return NameComparison(cut(found.score), answer, reason, parts, tips, kind)


def _parts(a: Prepared, b: Prepared, found: Workings, reason: str) -> tuple[Part, ...]:
    lost = 100.0 - found.score - found.lost
    if found.difference:
        costs = _shared_out(_by_words(a, b, found), lost)
        rest = 100.0 - found.score - sum([part.cost for part in costs])
        return (*costs, _part(("", ""), "difference", 0.0, 0.0, round(rest, 1)))
    if reason in _WHOLE:
        worth = found.score / 100.0
        texts, weight = (a.normal, b.normal), min(a.total, b.total)
        return (_part(texts, _WHOLE[reason], worth, weight, round(lost, 1)),)
    parts = _by_words(a, b, found)
    if reason == "word-order":
        return (*_shared_out(parts, lost - ORDER), _part(("", ""), "order", 0.0, 0.0, ORDER))
    return tuple(_shared_out(parts, lost))


def _by_words(a: Prepared, b: Prepared, found: Workings) -> list[Part]:
    """Return the words paired, those that are sums of others, and those without partner."""
    parts = [_paired(a, b, pair) for pair in sorted(found.pairs, key=_places)]
    for worth, x, y in found.sums:
        weight = max(a.weight_of(x), b.weight_of(y))
        texts = (_words(a, x), _words(b, y))
        parts.append(_part(texts, "joined", worth, weight, weight * (1.0 - worth)))
    return parts + _alone(a, b, found.tally)


def _shared_out(parts: list[Part], points: float) -> list[Part]:
    """Return the parts with their costs in points, so that they add up to what was lost."""
    whole = sum([part.cost for part in parts])
    rate = points / whole if whole else 0.0
    return [part._replace(cost=round(max(0.0, part.cost * rate), 1)) for part in parts]


def _places(pair: Found) -> tuple[int, int]:
    return pair[2], pair[3]


def _paired(a: Prepared, b: Prepared, pair: Found) -> Part:
    worth, _, i, j = pair
    x, y = a.tokens[i], b.tokens[j]
    weight = min(x.weight, y.weight)
    return _part((x.text, y.text), likeness(x, y)[1], worth, weight, weight * BOTH * (1.0 - worth))


def _alone(a: Prepared, b: Prepared, count: Tally) -> list[Part]:
    """Return the words without partner; they share the cost of all such words by weight."""
    free = [(t.text, "", t.weight) for i, t in enumerate(a.tokens) if not count.left >> i & 1]
    free += [("", t.text, t.weight) for j, t in enumerate(b.tokens) if not count.right >> j & 1]
    share = left_over(a, b, count) / (sum([weight for *_, weight in free]) or 1.0)
    return [_part((one, two), "unmatched", 0.0, w, w * share) for one, two, w in free]


def _part(texts: tuple[str, str], how: str, similarity: float, weight: float, cost: float) -> Part:
    return Part(*texts, how, round(similarity, 3), round(weight, 2), cost)


def _words(name: Prepared, bits: int) -> str:
    return " ".join([t.text for i, t in enumerate(name.tokens) if bits >> i & 1])


def _tips(score: float, answer: Answer, reason: str, parts: tuple[Part, ...]) -> str:
    """Say what would change the answer, or how far the answer is from changing."""
    if reason in _ONE and answer is Answer.SAME:
        return "only a decision that they are two"
    if answer is Answer.SAME:
        return f"{_points(score - SAME_FROM)} less would make it a close call"
    dear = max(parts, key=lambda part: part.cost, default=None)
    if dear is None or not dear.cost:
        return _DECISION
    needed = SAME_FROM if answer is Answer.CLOSE else CLOSE_FROM
    enough = "" if score + dear.cost >= needed else ", and more"
    wanted = Answer.SAME if answer is Answer.CLOSE else Answer.CLOSE
    return f"{_points(needed - score)} more would make it {wanted}: {_cure(dear)}{enough}"


def _points(number: float) -> str:
    return f"{number:.1f} points"


def _cure(part: Part) -> str:
    if part.a and part.b:
        return f'"{part.a}" spelled as "{part.b}"'
    where = "the second" if part.a else "the first"
    return f'"{part.a or part.b}" in {where} too'
