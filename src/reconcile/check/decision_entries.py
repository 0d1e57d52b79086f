"""Family D: how decisions are written: with a reason, with the claims they judged, and once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.decision_list import accepted, entries
from reconcile.check.rule import Found
from reconcile.model.finding import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.position import Place


def decision_without_reason(facts: Facts) -> Iterator[Found]:
    """Decisions that give no reason.

    Without one nobody knows a judgement from a slip, and nobody can revise it. An accepted
    contradiction without a reason is not accepted.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
    """
    for entry in entries(facts):
        if not (entry.reason or "").strip():
            yield Found(f"the decision on {entry.on} gives no reason", entry.place.at(), entry.on)


def decision_without_claims(facts: Facts) -> Iterator[Found]:
    """Accepted contradictions that don't say which claims they judged.

    They can't become stale, so an edit to a claim passes unseen. `reconcile accept` writes the
    hashes; run it again for a decision that was written by hand.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid
            reason: Two counts of two hospitals.
            claims:
              one/casualties.killed/raid: 0123456789ab-01234567
              two/casualties.killed/raid: ba9876543210-76543210
    """
    for entry, decision in accepted(facts):
        if decision.question and not decision.claims:
            message = f"the decision on {entry.on} doesn't say which claims it judged"
            yield Found(message, entry.place.at(), entry.on)


def decision_made_twice(facts: Facts) -> Iterator[Found]:
    """Two decisions on one thing.

    Only one of them can be the latest; keep that one.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
          - {question: casualties.killed/raid, reason: They count two days.}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - {question: casualties.killed/raid, reason: Two counts of two hospitals.}
    """
    first: dict[str, Place] = {}
    for entry in entries(facts):
        place = first.setdefault(entry.key, entry.place)
        if place is not entry.place:
            other = (Related(place.at(), "the first"),)
            message = f"there are two decisions on {entry.on}"
            yield Found(message, entry.place.at(), entry.on, other)
