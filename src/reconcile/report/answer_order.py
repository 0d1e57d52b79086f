"""The order in which answers to a question are listed: those that mean the same come together."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import inf
from typing import TYPE_CHECKING

from reconcile.model.relation import Relation
from reconcile.report.time_series import time_series

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.extent import Extent
    from reconcile.model.question import Answer, Question


def in_value_order(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers with equal values together, the most common value first.

    Of equally common ones, the lowest or earliest is first, then those that lie on no line.
    """
    common = Counter(answer.shown for answer in answers)
    return sorted(answers, key=lambda a: (-common[a.shown], _rank(a), a.shown, a.claim.id))


def _rank(answer: Answer) -> tuple[float, float]:
    return (inf, inf) if answer.extent is None else _place(answer.extent)


def meanings(question: Question) -> list[list[Answer]]:
    """Return the answers by what they mean, the most common first; figures over time by their days.

    Two mean the same if they are read as the same words, or if some pair found them to be the same:
    a list in another order, a name in another spelling.
    """
    leader = _leaders(question)
    groups: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in in_value_order(question.answers):
        groups[_followed(leader, answer.shown)].append(answer)
    found = sorted(groups.values(), key=len, reverse=True)
    days = {step.day: at for at, step in enumerate(time_series(question))}
    return sorted(found, key=lambda group: min(_day(answer, days) for answer in group))


def some_meanings(question: Question, most: int) -> list[list[Answer]]:
    """Return the first meanings, the last of them the highest or latest of all that are left.

    So a few of many figures show how far they are apart.
    """
    found = meanings(question)
    left = found[most - 1 :]
    if len(left) < 2 or any(group[0].extent is None for group in left):
        return found[:most]
    return [*found[: most - 1], max(left, key=lambda group: _rank(group[0]))]


def _day(answer: Answer, days: dict[str, int]) -> int:
    """Return the place of the day that an answer speaks of; the end for one that says none."""
    return days.get(" ".join((answer.claim.as_of or "").split()), len(days))


def _leaders(question: Question) -> dict[str, str]:
    """Return for what is read in several words but is the same one wording for all of them."""
    shown = {answer.claim.id: answer.shown for answer in question.answers}
    leader: dict[str, str] = {}
    for alike in question.pairs.alike:
        if alike.comparison.relation is Relation.SAME:
            a, b = (_followed(leader, shown[claim]) for claim in alike.first)
            if a != b:
                leader[max(a, b)] = min(a, b)
    return leader


def _followed(leader: dict[str, str], words: str) -> str:
    while words in leader:
        words = leader[words]
    return words


def wordings(answers: Iterable[Answer]) -> list[list[Answer]]:
    """Return answers of one meaning by their wording, each as its sources have it."""
    groups: defaultdict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        groups[" ".join(answer.claim.value.split())].append(answer)
    return list(groups.values())


def in_place_order(answers: Sequence[Answer]) -> list[Answer]:
    """Return the answers from low to high where all lie on a line, else equal values together."""
    ordered = in_value_order(answers)
    places = [_place(answer.extent) for answer in ordered if answer.extent is not None]
    if len(places) < len(ordered):
        return ordered
    return [ordered[n] for n in sorted(range(len(ordered)), key=places.__getitem__)]


def _place(extent: Extent) -> tuple[float, float]:
    low, high = extent.allowed
    start = extent.figures[0] if extent.figures else high if low is None else low
    end = extent.figures[-1] if extent.figures else low if high is None else high
    return (start or 0.0, end or 0.0)
