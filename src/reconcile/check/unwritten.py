"""A claim that isn't in a file yet, to what the rules would say of it once it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.registry import BY_CODE
from reconcile.check.rule import Facts
from reconcile.evidence.all_evidence import check as examine
from reconcile.model.finding import in_order

if TYPE_CHECKING:
    from reconcile.model.finding import Finding
    from reconcile.one_claim import Assessment

_RULES = tuple(
    rule for code, rule in BY_CODE.items() if code.startswith("E") or rule.name == "duplicate-claim"
)
"""Rules on a claim and its evidence. How it relates to other claims is its question's to say."""


def remarks(assessed: Assessment) -> tuple[Finding, ...]:
    """Return what the rules find in the claim; its faults, where it can't be read."""
    if assessed.claim is None:
        return assessed.faults
    project, result = assessed.project, assessed.result
    facts = Facts(project, result, examine(project, result.groups))
    found = (finding for rule in _RULES for finding in rule.findings(facts))
    own = [each for each in found if assessed.claim.id in each.about.split(" = ")]
    return tuple(in_order(own))
