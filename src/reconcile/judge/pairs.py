"""What is said alike, two readings at a time; and any pair of claims, made when it is asked for."""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import TYPE_CHECKING

from reconcile.judge.voices import between, voice_of
from reconcile.judge.witnesses import MOST, witnesses
from reconcile.model.question import AlikePairs, Pair, Pairs
from reconcile.values.circumstances import TAKEN_BACK

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reconcile.judge.distinct_readings import Readings
    from reconcile.judge.statements import Alike
    from reconcile.judge.verdict import Compared
    from reconcile.model.question import Answer


def compared(groups: Sequence[Alike], readings: Readings) -> list[Compared]:
    """Return every two groups with how they relate, and each group of several with itself.

    Of more than 64 groups only the most common and those farthest apart are compared.
    A claim that its claimant took back is asserted by nobody any more, and so is incomparable with
    every other.
    """
    return [
        (a, b, readings.compared(a.reading, b.reading))
        if not (a.revised or b.revised)
        else (a, b, TAKEN_BACK[0])
        for a, b in _chosen(groups, readings)
    ]


def _chosen(groups: Sequence[Alike], readings: Readings) -> list[tuple[Alike, Alike]]:
    if len(groups) > MOST:
        return witnesses(groups, readings)
    both = combinations_with_replacement(groups, 2)
    return [(a, b) for a, b in both if a is not b or a.often > 1]


def pairs(
    answers: Sequence[Answer],
    numbers: Sequence[int],
    found: Sequence[Compared],
    readings: Readings,
    of_source: Mapping[str, str],
) -> Pairs:
    """Return the pairs of a question's answers, in their order, as the groups were compared.

    `numbers` are those of the answers' readings, `of_source` the sources' own origins.
    """
    claims: dict[tuple[int, bool], list[str]] = {}
    for answer, number in zip(answers, numbers, strict=True):
        claims.setdefault((number, answer.revised), []).append(answer.claim.id)
    ids = {key: tuple(some) for key, some in claims.items()}
    alike = (
        AlikePairs(ids[a.reading, a.revised], ids[b.reading, b.revised], comparison)
        for a, b, comparison in found
    )
    made = _maker(answers, numbers, readings, of_source)
    return Pairs(tuple(answer.claim.id for answer in answers), tuple(alike), made)


def _maker(
    answers: Sequence[Answer],
    numbers: Sequence[int],
    readings: Readings,
    of_source: Mapping[str, str],
) -> Callable[[str, str], Pair]:
    """Return what makes a pair of two claims by their ids."""
    of_claim: dict[str, tuple[Answer, int]] = {}

    def made(a: str, b: str) -> Pair:
        if not of_claim:
            both = zip(answers, numbers, strict=True)
            of_claim.update({answer.claim.id: (answer, number) for answer, number in both})
        (one, x), (other, y) = of_claim[a], of_claim[b]
        said = between(voice_of(one, of_source), voice_of(other, of_source))
        if one.revised or other.revised:
            return Pair(a, b, said, *TAKEN_BACK)
        return Pair(a, b, said, readings.compared(x, y), readings.told(x, y))

    return made
