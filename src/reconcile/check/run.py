"""Facts and rules to what was found and what was looked at. Pure: no file, no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.acceptance import settle
from reconcile.check.registry import RULES
from reconcile.check.rule import Sight
from reconcile.check.rule_docstring import info
from reconcile.check.run_counts import counts, sights, skipped
from reconcile.model.check_result import Checked
from reconcile.model.finding import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.check.rule import Facts, Rule
    from reconcile.model.finding import Finding


def check(facts: Facts, rules: Sequence[Rule]) -> Checked:
    """Return what the rules find; decisions are judged last, by what they were to accept.

    Where the files could not all be read as meant, that is reported whatever was selected, and of
    the rules only those run that can do with a part.
    """
    running = _of_a_part(rules) if facts.project.broken else rules
    first = [rule for rule in running if rule.sight is not Sight.DECISIONS]
    last = [rule for rule in running if rule.sight is Sight.DECISIONS]
    settled = settle(
        in_order(_findings(first, facts)),
        facts,
        {word for rule in first for word in (rule.code, rule.name)},
    )
    on_decisions = _findings(last, facts._replace(ruled=settled.ruled))
    return Checked(
        findings=in_order([*settled.open, *on_decisions]),
        accepted=settled.accepted,
        known=(),
        counts=counts(facts),
        skipped=skipped(facts),
        rules={rule.code: info(rule) for rule in running},
        empty=_nothing_seen(facts, running),
        partial=facts.project.broken,
    )


def _findings(rules: Sequence[Rule], facts: Facts) -> list[Finding]:
    return [finding for rule in rules for finding in rule.findings(facts)]


def _of_a_part(rules: Sequence[Rule]) -> list[Rule]:
    wanted = {rule.code for rule in rules if rule.alone}
    return [rule for rule in RULES if rule.sight is Sight.FILES or rule.code in wanted]


def _nothing_seen(facts: Facts, rules: Sequence[Rule]) -> bool:
    """Say whether there was no claim, or nothing of what the rules look at."""
    seen = sights(facts)
    return not seen[Sight.FILES] or not any(seen[rule.sight] for rule in rules)
