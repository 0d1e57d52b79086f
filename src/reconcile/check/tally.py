"""What a run looked at, counted: so that nobody takes silence for soundness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Sight
from reconcile.model.checked import Count
from reconcile.model.evidence import QuoteOutcome, ValueOutcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.check.rule import Facts

_QUOTES_UNSEEN = (QuoteOutcome.NO_QUOTE, QuoteOutcome.TEXT_MISSING)
_VALUES_UNSEEN = (ValueOutcome.NO_QUOTE, ValueOutcome.IMPLIED, ValueOutcome.NOT_READABLE)


def sights(facts: Facts) -> Mapping[Sight, int]:
    """Return how much there was of each thing that rules look at."""
    result, project = facts.result, facts.project
    return {
        Sight.FILES: len(result.claims) + len(project.findings),
        Sight.CLAIMS: len(result.claims),
        Sight.QUOTES: _seen_quotes(facts),
        Sight.VALUES: _seen_values(facts),
        Sight.NAMES: len(result.groups),
        Sight.QUESTIONS: len(result.questions),
        Sight.DECISIONS: len(project.decisions) + len(project.rulings),
    }


def counts(facts: Facts) -> tuple[Count, ...]:
    """Return what was looked at, in the order in which a reader asks for it."""
    result, project = facts.result, facts.project
    verified = facts.evidence.quote_counts.get(QuoteOutcome.VERIFIED, 0)
    in_quote = facts.evidence.value_counts.get(ValueOutcome.IN_QUOTE, 0)
    return (
        Count("claim", len(result.claims)),
        Count("quote", _seen_quotes(facts), f"{verified:,} verified"),
        Count("value re-read", _seen_values(facts), f"{in_quote:,} in their quotes"),
        Count("pair", sum(len(question.pairs) for question in result.questions)),
        Count("decision", len(project.decisions) + len(project.rulings)),
    )


def skipped(facts: Facts) -> tuple[tuple[str, int], ...]:
    """Return what could not be looked at, and how often, for each reason that there was."""
    quotes, values = facts.evidence.quote_counts, facts.evidence.value_counts
    found = (
        ("claim without a quote", quotes.get(QuoteOutcome.NO_QUOTE, 0)),
        ("quote whose text is not attached", quotes.get(QuoteOutcome.TEXT_MISSING, 0)),
        ("value said to be implied", values.get(ValueOutcome.IMPLIED, 0)),
        ("value not readable in its quote", values.get(ValueOutcome.NOT_READABLE, 0)),
    )
    return tuple((reason, number) for reason, number in found if number)


def _seen_quotes(facts: Facts) -> int:
    outcomes = facts.evidence.quote_counts
    return sum(number for outcome, number in outcomes.items() if outcome not in _QUOTES_UNSEEN)


def _seen_values(facts: Facts) -> int:
    outcomes = facts.evidence.value_counts
    return sum(number for outcome, number in outcomes.items() if outcome not in _VALUES_UNSEEN)
