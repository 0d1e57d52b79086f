"""Claims to questions: those on one subject, field and scope, judged together."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.judge.origins import origin_of_claim
from reconcile.judge.pairs import Judge, pairs
from reconcile.judge.revisions import taken_back
from reconcile.judge.verdict import rule
from reconcile.model.folding import folded, spaced
from reconcile.model.question import Answer, Question, Verdict, question_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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


def questions(
    project: Project,
    types: Mapping[str, ValueType[Any]],
    names: Naming,
    origins: Mapping[str, str],
) -> tuple[Question, ...]:
    """Return every question that the claims answer, worst verdict first, then by id."""
    grouped = by_question(project.claims, names)
    ids = _ids(grouped)
    judges = {field: Judge(value_type, names) for field, value_type in types.items()}
    judged = (
        _judge(ids[asked], asked, claims, project, judges[asked.field], origins)
        for asked, claims in grouped.items()
    )
    order = list(Verdict)
    return tuple(sorted(judged, key=lambda q: (order.index(q.verdict), q.id)))


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
    question_id: str,
    asked: Asked,
    claims: Sequence[Claim],
    project: Project,
    judge: Judge,
    origins: Mapping[str, str],
) -> Question:
    value_type = judge.value_type
    ordered = sorted(claims, key=lambda claim: claim.id)
    values = [project.readings[claim.id].value for claim in ordered]
    answers = tuple(
        Answer(
            claim,
            origin_of_claim(claim, origins, judge.names),
            value_type.show(value),
            value_type.extent(value),
        )
        for claim, value in zip(ordered, values, strict=True)
    )
    revised = taken_back(answers)
    answers = tuple(answer._replace(revised=answer.claim.id in revised) for answer in answers)
    values = [value for answer, value in zip(answers, values, strict=True) if not answer.revised]
    compared = pairs(answers, project.readings, judge, origins)
    ruling = rule(compared, {answer.claim.id: answer.shown for answer in answers})
    return Question(
        id=question_id,
        field=asked.field,
        type=value_type.name,
        subject=asked.subject,
        scope=min((spaced(c.scope) for c in ordered if c.scope), default=None),
        answers=answers,
        origins=tuple(sorted({answer.origin for answer in answers})),
        pairs=compared,
        verdict=ruling.verdict,
        agreement=ruling.agreement,
        telling=ruling.telling,
        spread=value_type.spread(values),
        common=value_type.common(values, judge.names),
        label=project.fields[asked.field].label,
    )


def _ids(asked: Iterable[Asked]) -> dict[Asked, str]:
    """Return an id for each question: field/subject, and the scope; equal ones are numbered."""
    seen: Counter[str] = Counter()
    ids = {}
    for one in sorted(asked):
        base = question_id(one.field, one.subject, one.scope)
        seen[base] += 1
        ids[one] = base if seen[base] == 1 else f"{base}.{seen[base]}"
    return ids
