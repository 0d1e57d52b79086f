"""The one serializer: everything the program works with, as JSON has it.

A thing becomes an object of its fields in their order, an enumeration its word, a sequence a list.
What JSON shows otherwise than the models hold it has a row in `_SHAPES`. The shapes are documented
in docs/json.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from reconcile.model.claim import Claim
from reconcile.model.decision import Decision
from reconcile.model.finding import Finding, Related
from reconcile.model.question import TWO_WAYS, Answer, Pair, Question
from reconcile.model.source import Source
from reconcile.report.one_claimant import quoted_two_ways
from reconcile.report.question_words import spelled
from reconcile.report.telling_pairs import telling_pairs

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.model.cross_check import Clash, CrossCheck
    from reconcile.model.position import Position
    from reconcile.model.relation import Comparison, Explanation

Record = dict[str, Any]

_OF_A_DECISION = ("question", "reason", "author", "date", "expires")


def record(thing: object) -> Any:  # noqa: ANN401 (JSON is anything)
    """Return a thing as dictionaries, lists, texts, numbers and None."""
    return _SHAPES[type(thing)](thing)


class _Shapes(dict[type, "Callable[[Any], Any]"]):
    """What makes things of a class a record, found once for each class."""

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        self[kind] = _shape(kind)
        return self[kind]


def _shape(kind: type) -> Callable[[Any], Any]:
    if issubclass(kind, Enum):
        return attrgetter("value")
    if issubclass(kind, Mapping):
        return lambda thing: {str(key): record(value) for key, value in thing.items()}
    if names := _fields(kind):
        return lambda thing: {name: record(getattr(thing, name)) for name in names}
    if issubclass(kind, list | tuple | set | frozenset):
        return lambda thing: [record(each) for each in thing]
    return lambda thing: thing


def _fields(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 (of any class of ours)
    """Return the fields of a named tuple, dataclass or pydantic model, in order; () for none."""
    if is_dataclass(kind):
        return tuple(field.name for field in fields(kind))
    return tuple(getattr(kind, "_fields", getattr(kind, "model_fields", ())))


def given(thing: object, *left_out: str) -> Record:
    """Return the fields of an entry of a file that say something, without those left out."""
    said = {
        name: record(value)
        for name in _fields(type(thing))
        if (value := getattr(thing, name)) is not None and name not in left_out
    }
    return {name: value for name, value in said.items() if value not in (False, [], {})}


def question_record(question: Question, *, all_pairs: bool = False) -> Record:
    """Return a question with its claims, and its telling pairs or all of them."""
    telling = telling_pairs(question)
    left_out = question.pairs.not_compared
    pairs = list(question.pairs) if all_pairs else [each.pair for each in telling]
    return {
        "id": question.id,
        "field": question.field,
        "label": question.label,
        "type": question.type,
        "subject": question.subject,
        "scope": question.scope,
        "verdict": record(question.verdict),
        "agreement": record(question.agreement),
        "origins": list(question.origins),
        "spread": question.spread,
        "common": question.common,
        "reasons": [
            {
                "relation": record(pair.comparison.relation),
                "reason": pair.comparison.reason,
                "pairs": more + 1,
            }
            for pair, more in telling
        ],
        **_two_ways(question),
        "claims": [answer_of(question, answer) for answer in question.answers],
        "pairs": record(pairs),
        "pairs_in_all": len(question.pairs),
        **({"pairs_not_compared": left_out} if left_out else {}),
    }


def _two_ways(question: Question) -> Record:
    """Return the claimants whom sources quote differently; nothing where there are none."""
    found = [
        {
            "reason": TWO_WAYS,
            "claimant": each.claimant,
            "sources": list(each.sources),
            "a": each.pair.a,
            "b": each.pair.b,
            "sentence": each.sentence,
        }
        for each in quoted_two_ways(question)
    ]
    return {"quoted_two_ways": found} if found else {}


def check_record(check: CrossCheck) -> Record:
    """Return a check across questions: what it compares, its clashes, the claims weighed by id."""
    return {
        "id": check.id,
        "kind": record(check.kind),
        "says": check.says,
        "subject": check.subject,
        "scope": check.scope,
        "verdict": record(check.verdict),
        "fields": list(check.fields),
        "questions": list(check.questions),
        "claims": [answer.claim.id for answer in check.answers],
        "clashes": [_clash(clash) for clash in check.clashes],
        "clashes_in_all": check.found,
        "partial": check.partial,
        "follows": list(check.follows),
    }


def _clash(clash: Clash) -> Record:
    found = clash.comparison
    return {
        "claims": list(clash.claims),
        "between": record(clash.between),
        "relation": record(found.relation),
        "reason": found.reason,
        "softened_by": clash.softened or None,
        "literal": record(found.literal),
        "conveyed": record(found.conveyed),
        **record(clash.explanation),
    }


def comparison_record(comparison: Comparison, explanation: Explanation) -> Record:
    """Return a comparison with what is said of it to a person."""
    return {**record(comparison), **record(explanation)}


def answer_of(question: Question, answer: Answer) -> Record:
    """Return an answer; the question has its field, and its subject unless it is spelled so."""
    spelling = spelled(question, answer)
    found = record(answer)
    return {**found, "spelled": spelling} if spelling else found


def _answer(answer: Answer) -> Record:
    claim = given(answer.claim, "field", "scope")
    found = {**claim, "origin": answer.origin, "read_as": answer.shown}
    return {**found, "revised": True} if answer.revised else found


def _pair(pair: Pair) -> Record:
    found = comparison_record(pair.comparison, pair.explanation)
    return {"a": pair.a, "b": pair.b, "between": record(pair.between), **found}


def _source(source: Source) -> Record:
    return given(source, "text")


def _decision(decision: Decision) -> Record:
    return {key: record(getattr(decision, key)) for key in _OF_A_DECISION}


def _finding(finding: Finding) -> Record:
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": record(finding.severity),
        "message": finding.message,
        **_place(finding.primary),
        "about": finding.about,
        "expected": finding.expected,
        "suggestion": finding.suggestion,
        "fixable": finding.fix is not None,
        "related": record(finding.related),
    }


def _related(related: Related) -> Record:
    return {**_place(related.position), "label": related.label}


def _place(position: Position) -> Record:
    return {"file": position.file, "line": position.line, "column": position.column}


_SHAPES = _Shapes(
    {
        Answer: _answer,
        Claim: given,
        Decision: _decision,
        Finding: _finding,
        Pair: _pair,
        Question: question_record,
        Related: _related,
        Source: _source,
    }
)
