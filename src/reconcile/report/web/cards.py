"""The questions as the page shows them: one card each, with everything that a template prints."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.answer_order import in_place_order, meanings
from reconcile.report.attribution import between_whom, divided, qualities, ruling
from reconcile.report.telling_pairs import furthest_first, making_the_verdict
from reconcile.report.verdict_words import MARKS, verdict_name
from reconcile.report.web.lanes import Drawing, Lane, drawing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.decision import Decision
    from reconcile.model.question import Answer, Pair, Question
    from reconcile.model.reconciliation import Reconciliation

PAIRS_SHOWN = 30
"""Pairs that a card holds; `reconcile explain` prints them all."""
_READ_BY_MEANING = ("count", "date", "duration", "status")
"""Types whose reading tells more than the words; names and lists only lose their commas."""


class Reason(NamedTuple):
    """A sentence that makes the verdict, its code, and between whom it holds."""

    sentence: str
    code: str
    between: str


class Said(NamedTuple):
    """A claim of a card: the answer, what its claim says of itself, and how it is drawn.

    `read_as` is the value as its type shows it, "" where that tells nothing more; `tells` marks
    the claims that make a contradiction.
    """

    answer: Answer
    qualities: tuple[str, ...]
    read_as: str
    lane: Lane | None
    tells: bool


class PairShown(NamedTuple):
    """A pair with its two answers."""

    pair: Pair
    a: Answer
    b: Answer


class Card(NamedTuple):
    """A question with all that the page prints of it.

    `values` are the values as first written, each with the sources that say it.
    """

    question: Question
    anchor: str
    mark: str
    verdict: str
    reasons: tuple[Reason, ...]
    divided: tuple[str, ...]
    said: tuple[Said, ...]
    values: tuple[tuple[str, tuple[str, ...]], ...]
    drawing: Drawing | None
    foot: tuple[tuple[str, str], ...]
    pairs: tuple[PairShown, ...]
    more_pairs: int
    sources: tuple[str, ...]
    entities: tuple[str, ...]


def cards(
    result: Reconciliation, questions: Sequence[Question], anchors: Mapping[str, str]
) -> tuple[Card, ...]:
    """Return the questions as cards, in their order; `anchors` are theirs by id."""
    entities = _entities_by_claim(result)
    accepted = result.accepted
    return tuple(
        _card(question, anchors[question.id], entities, accepted.get(question.id))
        for question in questions
    )


def _entities_by_claim(result: Reconciliation) -> dict[str, set[str]]:
    """Return the labels of the entities that each claim names, by its id."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for group in result.groups:
        for spelling in group.spellings:
            for claim in spelling.claims:
                found[claim].add(group.label)
    return found


def _card(
    question: Question,
    anchor: str,
    entities: Mapping[str, set[str]],
    accepted: Decision | None,
) -> Card:
    answers = in_place_order(question.answers)
    drawn = drawing(answers)
    shown = furthest_first(question)[:PAIRS_SHOWN]
    by_id = {answer.claim.id: answer for answer in answers}
    named = {question.subject}.union(*(entities.get(claim, ()) for claim in by_id))
    return Card(
        question=question,
        anchor=anchor,
        mark=MARKS[question.verdict],
        verdict=verdict_name(question),
        reasons=tuple(
            Reason(pair.explanation.sentence, pair.comparison.reason, between_whom(question, pair))
            for pair in question.telling
        ),
        divided=tuple(divided(question)),
        said=tuple(_said(question, answers, drawn)),
        values=_values(question, answers),
        drawing=drawn,
        foot=tuple(_foot(question, accepted)),
        pairs=tuple(PairShown(pair, by_id[pair.a], by_id[pair.b]) for pair in shown),
        more_pairs=len(question.pairs) - len(shown),
        sources=tuple(sorted({answer.claim.source for answer in answers})),
        entities=tuple(sorted(named)),
    )


def _said(question: Question, answers: Sequence[Answer], drawn: Drawing | None) -> Iterator[Said]:
    """Yield the claims of a card, each with its lane where the answers are drawn."""
    makers = making_the_verdict(question)
    lanes = drawn.lanes if drawn else (None,) * len(answers)
    for answer, lane in zip(answers, lanes, strict=True):
        said = tuple(qualities(answer.claim))
        read_as = _read_as(question, answer)
        yield Said(answer, said, read_as, lane, answer.claim.id in makers)


def _values(
    question: Question, answers: Sequence[Answer]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what is said, in the order of the answers, with the sources that say it."""
    place = {answer.claim.id: at for at, answer in enumerate(answers)}
    groups = sorted(meanings(question), key=lambda group: place[group[0].claim.id])
    return tuple(
        (group[0].claim.value, tuple(dict.fromkeys(each.claim.source for each in group)))
        for group in groups
    )


def _read_as(question: Question, answer: Answer) -> str:
    if question.type in _READ_BY_MEANING and answer.shown != answer.claim.value:
        return answer.shown
    return ""


def _foot(question: Question, accepted: Decision | None) -> list[tuple[str, str]]:
    found = []
    if accepted:
        found.append(("Accepted", ruling(accepted)))
    if question.spread and question.verdict.is_contradiction:
        found.append(("Stated", question.spread))
    if question.common and len(question.answers) > 1:
        found.append(("What satisfies all claims", question.common))
    return found
