"""Claims to questions: those on one subject, field and scope, judged together."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.judge.distinct_readings import Readings
from reconcile.judge.one_question import judged
from reconcile.judge.origins import origin_of_claim
from reconcile.judge.pairs import pairs
from reconcile.judge.revised_claims import taken_back
from reconcile.judge.statements import Statement
from reconcile.judge.verdict import telling
from reconcile.judge.voices import voice_of
from reconcile.model.folding import folded, spaced
from reconcile.model.question import Answer, Question, Verdict, question_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reconcile.model.claim import Claim
    from reconcile.model.project import Project
    from reconcile.values.identity import Naming
    from reconcile.values.value_type import ValueType


class Asked(NamedTuple):
    """What is asked: the field, the subject's key and label, and the folded scope.

    The key is the subject's identifier where the claim has one, and else its entity's.
    """

    field: str
    subject_key: str
    subject: str
    scope: str


class Stated(NamedTuple):
    """A question by its id, its claims as answers, their readings' numbers, and what they state."""

    id: str
    asked: Asked
    answers: tuple[Answer, ...]
    numbers: list[int]
    statements: list[Statement]


def questions(
    project: Project,
    types: Mapping[str, ValueType[Any]],
    names: Naming,
    origins: Mapping[str, str],
) -> tuple[Question, ...]:
    """Return every question that the claims answer, worst verdict first, then by id."""
    readings = {field: Readings(value_type, names) for field, value_type in types.items()}
    found = (
        _judge(stated, project, readings[stated.asked.field], origins)
        for stated in statements_by_question(project, readings, names, origins)
    )
    order = list(Verdict)
    return tuple(sorted(found, key=lambda q: (order.index(q.verdict), q.id)))


def statements_by_question(
    project: Project,
    readings: Mapping[str, Readings],
    names: Naming,
    origins: Mapping[str, str],
) -> Iterator[Stated]:
    """Yield every question that the claims answer with what they state; answers by claims' ids.

    `readings` are those met so far, by field; those of the claims are added.
    """
    grouped = by_question(project.claims, names)
    ids = _ids(grouped)
    for asked, claims in grouped.items():
        ordered = sorted(claims, key=lambda claim: claim.id)
        known = readings[asked.field]
        numbers = [known.number(project.readings[claim.id]) for claim in ordered]
        answers = _answers(ordered, numbers, known, origins)
        stated = _statements(answers, numbers, origins)
        yield Stated(ids[asked], asked, answers, numbers, stated)


def by_question(claims: Sequence[Claim], names: Naming) -> dict[Asked, list[Claim]]:
    """Return the claims by what they answer, those on one question in their order."""
    grouped: defaultdict[Asked, list[Claim]] = defaultdict(list)
    labels = _labels_by_id(claims)
    for claim in claims:
        key, label = subject_of(claim, labels, names)
        grouped[Asked(claim.field, key, label, folded(claim.scope or ""))].append(claim)
    return dict(grouped)


def _labels_by_id(claims: Sequence[Claim]) -> dict[str, str]:
    """Return what the subject of each identifier is called: as most claims do, then by alphabet."""
    called: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims:
        if claim.subject_id is not None:
            called[claim.subject_id][spaced(claim.subject)] += 1
    return {
        subject_id: min(names, key=lambda name: (-names[name], name))
        for subject_id, names in called.items()
    }


def subject_of(claim: Claim, labels: Mapping[str, str], names: Naming) -> tuple[str, str]:
    """Return the key and the label of a claim's subject; no name joins what two ids keep apart."""
    if claim.subject_id is not None:
        return f"id {claim.subject_id}", labels[claim.subject_id]
    who = names.identify(claim.subject, None)
    return f"name {who.key}", who.label


def _judge(
    stated: Stated, project: Project, readings: Readings, origins: Mapping[str, str]
) -> Question:
    question_id, asked, answers, numbers, statements = stated
    found, _, ruling = judged(statements, readings)
    all_pairs = pairs(answers, numbers, found, readings, origins)
    values = _asserted(answers, numbers, readings)
    return Question(
        id=question_id,
        field=asked.field,
        type=readings.value_type.name,
        subject=asked.subject,
        scope=min((spaced(a.claim.scope) for a in answers if a.claim.scope), default=None),
        answers=answers,
        origins=tuple(sorted({answer.origin for answer in answers})),
        pairs=all_pairs,
        verdict=ruling.verdict,
        agreement=ruling.agreement,
        telling=tuple(
            all_pairs.made(first.a, first.b) for first in telling(ruling.making, readings)
        ),
        spread=readings.value_type.spread(values),
        common=readings.value_type.common(values, readings.names),
        label=project.fields[asked.field].label,
    )


def _answers(
    claims: Sequence[Claim],
    numbers: Sequence[int],
    readings: Readings,
    origins: Mapping[str, str],
) -> tuple[Answer, ...]:
    """Return the claims with their origins, and what was taken back marked."""
    answers = tuple(
        Answer(claim, origin_of_claim(claim, origins, readings.names), *readings.shown(number))
        for claim, number in zip(claims, numbers, strict=True)
    )
    revised = taken_back(answers)
    if not revised:
        return answers
    return tuple(answer._replace(revised=answer.claim.id in revised) for answer in answers)


def _statements(
    answers: Sequence[Answer], numbers: Sequence[int], origins: Mapping[str, str]
) -> list[Statement]:
    return [
        Statement(number, voice_of(answer, origins), answer.claim.id, revised=answer.revised)
        for answer, number in zip(answers, numbers, strict=True)
    ]


def _asserted(answers: Sequence[Answer], numbers: Sequence[int], readings: Readings) -> list[Any]:
    """Return the distinct values that nobody took back, in the order of their claims."""
    both = zip(answers, numbers, strict=True)
    asserted = dict.fromkeys(number for answer, number in both if not answer.revised)
    return [readings[number].value for number in asserted]


def _ids(asked: Iterable[Asked]) -> dict[Asked, str]:
    """Return an id for each question: field/subject, and the scope; equal ones are numbered."""
    seen: Counter[str] = Counter()
    ids = {}
    for one in sorted(asked):
        base = question_id(one.field, one.subject, one.scope)
        seen[base] += 1
        ids[one] = base if seen[base] == 1 else f"{base}.{seen[base]}"
    return ids
