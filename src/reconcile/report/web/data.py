"""What the page's script works with: the claims, the telling pairs and the sentences, as JSON.

What opens on the page (quotes, pairs, the claims of a source) is drawn from this, so that a page
grows with its claims and is there at once. Lists without keys, since keys would be half of it.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from reconcile.model.question import Verdict
from reconcile.report.attribution import PARTIES, qualities
from reconcile.report.editor_sentence import sentence
from reconcile.report.question_words import field_name, spelled
from reconcile.report.safe_for_terminal import show
from reconcile.report.telling_pairs import telling_pairs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.question import Answer, Pair, Question
    from reconcile.model.reconciliation import Reconciliation

SCRIPT_ENDS = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
"""What could end or begin an element inside a script, as JSON may write it."""


def page_data(
    result: Reconciliation, questions: Sequence[Question], entities: Sequence[str]
) -> str:
    """Return the data of the page as JSON that is safe inside a script element.

    A list of the fields with their names, and one of the questions. `questions` are in the order of
    the page's numbers, `entities` in that of the filter.
    """
    of_source = {source.id: number for number, source in enumerate(result.sources)}
    names = _entities_by_claim(result, entities)
    sources = {source.id: source for source in result.sources}
    accepted = result.accepted
    fields = sorted({(question.field, field_name(question)) for question in questions})
    rows: list[object] = [
        [
            question.id,
            question.verdict.value,
            fields.index((question.field, field_name(question))),
            question.subject,
            question.scope or "",
            int(question.id in accepted),
            "" if question.verdict is Verdict.UNCORROBORATED else sentence(question, sources),
            [_claim(question, answer, of_source) for answer in question.answers],
            _pairs(question),
            sorted(_named(question, names)),
        ]
        for question in questions
    ]
    whole = [list(map(list, fields)), rows]
    text = json.dumps(_shown(whole), ensure_ascii=False, separators=(",", ":"))
    for sign, escaped in SCRIPT_ENDS.items():
        text = text.replace(sign, escaped)
    return text


def _claim(question: Question, answer: Answer, of_source: Mapping[str, int]) -> list[object]:
    """Return a claim as a list; what is empty at its end is left out."""
    claim = answer.claim
    row: list[object] = [
        of_source[claim.source],
        claim.value,
        claim.quote or "",
        claim.claimant or "",
        ", ".join(qualities(claim, revised=answer.revised)),
        "" if answer.shown == claim.value else answer.shown,
        claim.locator or "",
        claim.note or "",
        spelled(question, answer),
    ]
    while row[-1] == "":
        row.pop()
    return row


def _pairs(question: Question) -> list[list[object]]:
    if not question.verdict.is_contradiction:
        return []
    place = {answer.claim.id: number for number, answer in enumerate(question.answers)}
    return [_pair(pair, more, place) for pair, more in telling_pairs(question)]


def _pair(pair: Pair, more: int, place: Mapping[str, int]) -> list[object]:
    found, said = pair.comparison, pair.explanation
    return [
        place[pair.a],
        place[pair.b],
        f"{found.relation.value}, between {PARTIES[pair.between]}",
        found.reason,
        said.sentence,
        list(said.steps),
        said.flips,
        more,
    ]


def _entities_by_claim(result: Reconciliation, entities: Sequence[str]) -> dict[str, set[int]]:
    """Return the numbers of the entities that each claim names, by its id."""
    number = {label: n for n, label in enumerate(entities)}
    found: defaultdict[str, set[int]] = defaultdict(set)
    for group in result.groups:
        for spelling in group.spellings if group.label in number else ():
            for claim in spelling.claims:
                found[claim].add(number[group.label])
    return found


def _named(question: Question, names: Mapping[str, set[int]]) -> set[int]:
    return set().union(*(names.get(answer.claim.id, ()) for answer in question.answers))


def entity_labels(result: Reconciliation, questions: Sequence[Question]) -> list[str]:
    """Return the entities that the claims of these questions name, by label."""
    shown = {answer.claim.id for question in questions for answer in question.answers}
    labels = {
        group.label
        for group in result.groups
        if any(claim in shown for spelling in group.spellings for claim in spelling.claims)
    }
    return sorted(labels, key=lambda label: (label.casefold(), label))


def _shown(value: object) -> object:
    """Return data with every character that could mislead the eye made visible."""
    if isinstance(value, str):
        return show(value)
    return [_shown(each) for each in value] if isinstance(value, list) else value
