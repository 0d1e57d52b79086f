"""The calls in order: names are resolved, claims grouped into questions, questions judged.

A pure function of the project: no file is read, no clock, and the order of claims changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.judge.claim_hashes import judged_hashes
from reconcile.judge.decisions_in_force import rule_on_questions
from reconcile.judge.mentions import mentions
from reconcile.judge.origins import origins
from reconcile.judge.questions import questions
from reconcile.model.reconciliation import Reconciliation
from reconcile.model.source import TextState
from reconcile.names.resolution.resolve import resolve
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reconcile.model.cross_check import CrossCheck, Shared
    from reconcile.model.decision import Ruled
    from reconcile.model.evidence import QuoteCheck
    from reconcile.model.project import Project
    from reconcile.model.question import Question
    from reconcile.names.resolution.resolve import Resolution
    from reconcile.values.identity import Naming
    from reconcile.values.value_type import ValueType


class Ground(NamedTuple):
    """What claims are judged by: the value types by field, and who is meant by each name."""

    types: Mapping[str, ValueType[Any]]
    names: Resolution


def reconcile(
    project: Project, today: str = "", progress: Callable[[int, int], None] | None = None
) -> Reconciliation:
    """Return what the project's claims add up to.

    `today` is the ISO date on which decisions must still be in force; "" ignores expiry. `progress`
    is called now and then with how many of how many names are resolved, which takes longest.
    """
    types, names = ground(project, progress)
    origin_of = origins(project.sources)
    judged = questions(project, types, names, origin_of)
    across, shared = _across(project, judged, names, origin_of)
    return Reconciliation(
        sources=tuple(sorted(project.sources.values(), key=lambda source: source.id)),
        origins=origin_of,
        claims=tuple(sorted(project.claims, key=lambda claim: claim.id)),
        questions=judged,
        groups=names.groups,
        close_calls=names.close_calls,
        conflicts=names.conflicts,
        published=project.published,
        ruled=_rule(project, (*judged, *across), origin_of, today),
        quotes=_quotes(project),
        across=across,
        places_to_look=shared,
    )


def ground(project: Project, progress: Callable[[int, int], None] | None = None) -> Ground:
    """Return what a project's claims are judged by; `progress` is that of `reconcile`."""
    settings = project.settings or DEFAULTS
    used = sorted({claim.field for claim in project.claims})
    types = {name: field_type(project.fields[name], settings) for name in used}
    found = mentions(project, types)
    names = resolve(
        found.uses,
        project.entities,
        project.rulings,
        found.apart,
        progress,
        exact_subjects=settings.exact_subjects,
    )
    return Ground(types, names)


def with_names_of(result: Reconciliation, project: Project) -> Reconciliation:
    """Return a result with the names resolved anew, by the project's rulings; nothing is judged."""
    names = ground(project).names
    return result._replace(
        groups=names.groups, close_calls=names.close_calls, conflicts=names.conflicts
    )


def _across(
    project: Project,
    judged: tuple[Question, ...],
    names: Naming,
    origin_of: Mapping[str, str],
) -> tuple[tuple[CrossCheck, ...], tuple[Shared, ...]]:
    """Return what was found between questions, and where to look first."""
    within = project.scopes or any(entity.within for entity in project.entities)
    if not (project.constraints or within):
        return (), ()
    from reconcile.judge.constraints.check import (  # noqa: PLC0415 (few projects declare any)
        cross_checks,
        places_to_look,
    )

    across = cross_checks(project, judged, names, origin_of)
    return across, places_to_look(across)


def _rule(
    project: Project,
    judged: tuple[Question | CrossCheck, ...],
    origin_of: Mapping[str, str],
    today: str,
) -> tuple[Ruled, ...]:
    decided = {decision.question for decision in project.decisions}
    about = [question for question in judged if question.id in decided]
    claims = [answer.claim for question in about for answer in question.answers]
    hashes = judged_hashes(project, origin_of, claims)
    return rule_on_questions(project.decisions, about, hashes, today)


def _quotes(project: Project) -> dict[str, QuoteCheck]:
    """Return what became of the quotes whose sources' texts are at hand, by claim, sorted."""
    if all(text.state is TextState.MISSING for text in project.texts.values()):
        return {}
    from reconcile.evidence.quote_checker import QuoteChecker  # noqa: PLC0415 (texts are often absent)

    checker = QuoteChecker(project.texts)
    at_hand = (c for c in project.claims if project.texts[c.source].state is not TextState.MISSING)
    return {claim.id: checker.check(claim) for claim in sorted(at_hand, key=lambda c: c.id)}
