"""Findings and decisions to the findings that are open, and those that a decision accepts.

A decision on a question, or on a check across questions, accepts every finding of families V and C
on it; one that names a rule and what it speaks of accepts that finding. Decisions not in force
accept nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.check.registry import BY_CODE, BY_NAME
from reconcile.check.rule import Sight
from reconcile.judge.claim_hashes import judged_hashes
from reconcile.judge.decisions_in_force import rule_on_claims
from reconcile.model.check_result import Accepted
from reconcile.model.decision import Ruled, Standing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from reconcile.check.rule import Facts, Rule
    from reconcile.model.decision import Decision
    from reconcile.model.finding import Finding

_QUESTIONS = ("V", "C1")


class Settled(NamedTuple):
    """Open and accepted findings, each in order, and every decision with whether it applies."""

    open: tuple[Finding, ...]
    accepted: tuple[Accepted, ...]
    ruled: tuple[Ruled, ...]


def settle(findings: Sequence[Finding], facts: Facts, ran: Collection[str]) -> Settled:
    """Return which findings decisions accept; `ran` has the codes and names of the rules.

    A decision on the finding of a rule that didn't run is left alone: it may still apply. One
    that names no rule, or a rule on decisions, is about nothing.
    """
    ruled = (
        *facts.result.ruled,
        *(_rule_on_finding(decision, findings, facts) for decision in _on_findings(facts, ran)),
    )
    holding = [each.decision for each in ruled if each.standing is Standing.HOLDS]
    accepted_by = {finding: _accepting(finding, holding) for finding in findings}
    return Settled(
        tuple(finding for finding, decision in accepted_by.items() if decision is None),
        tuple(Accepted(finding, each) for finding, each in accepted_by.items() if each),
        ruled,
    )


def _on_findings(facts: Facts, ran: Collection[str]) -> Iterable[Decision]:
    return (
        decision
        for decision in facts.project.decisions
        if decision.question is None and (decision.rule in ran or _rule(decision) is None)
    )


def _rule(decision: Decision) -> Rule | None:
    """Return the rule that a decision names, if it is one whose findings can be accepted."""
    word = decision.rule or ""
    rule = BY_CODE.get(word) or BY_NAME.get(word)
    return None if rule is None or rule.sight is Sight.DECISIONS else rule


def _rule_on_finding(decision: Decision, findings: Iterable[Finding], facts: Facts) -> Ruled:
    if _rule(decision) is None:
        why = f"`{decision.rule}` isn't a rule whose findings can be accepted"
        return Ruled(decision, Standing.ABOUT_NOTHING, why)
    if not any(_fits(decision, finding) for finding in findings):
        return Ruled(decision, Standing.ABOUT_NOTHING, "there is no such finding")
    hashes = judged_hashes(facts.project, facts.result.origins)
    return rule_on_claims(decision, hashes, facts.today)


def _accepting(finding: Finding, decisions: Iterable[Decision]) -> Decision | None:
    return next((decision for decision in decisions if _fits(decision, finding)), None)


def _fits(decision: Decision, finding: Finding) -> bool:
    if decision.question is not None:
        return finding.code.startswith(_QUESTIONS) and finding.about == decision.question
    return decision.rule in (finding.rule, finding.code) and finding.about == decision.about
