"""Facts and rules to what was found and what was looked at. Pure: no file, no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.acceptance import settle
from reconcile.check.page import info
from reconcile.check.rule import Sight
from reconcile.check.tally import counts, sights, skipped
from reconcile.model.checked import Checked
from reconcile.model.finding import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.check.rule import Facts, Rule


def check(facts: Facts, rules: Sequence[Rule]) -> Checked:
    """Return what the rules find; decisions are judged last, by what they were to accept.

    Where the files could not all be read as meant, only rules run that can do with a part.
    """
    running = [rule for rule in rules if rule.alone or not facts.project.broken]
    first = [rule for rule in running if rule.sight is not Sight.DECISIONS]
    last = [rule for rule in running if rule.sight is Sight.DECISIONS]
    found = in_order([finding for rule in first for finding in rule.findings(facts)])
    settled = settle(found, facts, {word for rule in first for word in (rule.code, rule.name)})
    judged = facts._replace(ruled=settled.ruled)
    on_decisions = [finding for rule in last for finding in rule.findings(judged)]
    return Checked(
        findings=in_order([*settled.open, *on_decisions]),
        accepted=settled.accepted,
        known=(),
        counts=counts(facts),
        skipped=skipped(facts),
        rules={rule.code: info(rule) for rule in running},
        empty=_nothing_seen(facts, running),
    )


def _nothing_seen(facts: Facts, rules: Sequence[Rule]) -> bool:
    """Say whether there was no claim, or nothing of what the rules look at."""
    seen = sights(facts)
    return not seen[Sight.FILES] or not any(seen[rule.sight] for rule in rules)
