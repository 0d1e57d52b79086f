"""The verdict rows of a project in memory: what every engine must give, byte for byte."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reconcile.engines.not_reported import left_out
from reconcile.engines.verdict_rows import Verdict, batches_of
from reconcile.engines.verdicts import EVERYTHING, Narrowed, Summary, Verdicts
from reconcile.judge.distinct_readings import Readings
from reconcile.judge.one_question import verdict_row
from reconcile.judge.origins import origins
from reconcile.judge.questions import statements_by_question
from reconcile.model.field_family import in_family
from reconcile.model.folding import spaced
from reconcile.model.question import Verdict as Outcome
from reconcile.pipeline import ground

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.judge.questions import Stated
    from reconcile.model.project import Project


def in_memory(
    project: Project,
    wanted: Narrowed = EVERYTHING,
    tell: Callable[[int, int], None] | None = None,
) -> Verdicts:
    """Return the verdicts on a project's claims, worst first and then by id."""
    types, names = ground(project, tell)
    readings = {field: Readings(value_type, names) for field, value_type in types.items()}
    labels = tuple(names.identify(each, None).label for each in wanted.subjects)
    found: dict[Verdict, bool] = {}
    for each in statements_by_question(project, readings, names, origins(project.sources)):
        row = _row(each, readings[each.asked.field])
        found[row] = _wants(wanted._replace(subjects=(*wanted.subjects, *labels)), row, each)
    order = [each.value for each in Outcome]
    rows = sorted(found, key=lambda row: (order.index(row.verdict), row.question))
    shown = [row for row in rows if found[row]]
    number = Counter(row.verdict for row in rows)
    summary = Summary(
        claims=len(project.claims),
        sources=len(project.sources),
        questions=len(rows),
        of_several_origins=sum(row.origins > 1 for row in rows),
        verdicts={each.value: number[each.value] for each in Outcome},
        not_all_compared=sum(row.not_compared > 0 for row in rows),
        shown=len(shown),
    )
    quotes = sum(claim.quote is not None for claim in project.claims)
    out = left_out(project, quotes, summary.not_all_compared)
    return Verdicts("memory", summary, out, lambda: batches_of(shown))


def _row(stated: Stated, readings: Readings) -> Verdict:
    asked = stated.asked
    found = verdict_row(stated.id, stated.statements, readings)
    kind, _, key = asked.subject_key.partition(" ")
    scopes = (spaced(each.claim.scope) for each in stated.answers if each.claim.scope)
    subject_id, scope = key if kind == "id" else "", min(scopes, default="")
    return Verdict(
        stated.id,
        asked.field,
        asked.subject,
        subject_id,
        scope,
        *found[1:],
    )


def _wants(wanted: Narrowed, row: Verdict, stated: Stated) -> bool:
    """Say whether a verdict is one of those wanted; what isn't asked for keeps all of them."""
    sources = {answer.claim.source for answer in stated.answers}
    return (
        (not wanted.fields or any(in_family(row.field, each) for each in wanted.fields))
        and (not wanted.subjects or not {row.subject, row.subject_id}.isdisjoint(wanted.subjects))
        and (not wanted.sources or not sources.isdisjoint(wanted.sources))
        and (not wanted.verdicts or row.verdict in wanted.verdicts)
    )
