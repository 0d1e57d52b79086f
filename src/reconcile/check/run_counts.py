"""What a run looked at, counted, so that nobody reads silence as success."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Sight
from reconcile.model.check_result import Count
from reconcile.model.evidence import QuoteOutcome, ValueOutcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.check.rule import Facts

_QUOTES_UNSEEN = (QuoteOutcome.NO_QUOTE, QuoteOutcome.TEXT_MISSING)
_VALUES_UNSEEN = (
    ValueOutcome.NO_QUOTE,
    ValueOutcome.IMPLIED,
    ValueOutcome.NOT_READABLE,
    ValueOutcome.LANGUAGE_NOT_READ,
)


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
        Count("claims", "claim", len(result.claims)),
        Count("quotes", "quote", _seen_quotes(facts), verified, "verified"),
        Count("values", "value re-read", _seen_values(facts), in_quote, "in their quotes"),
        Count("pairs", "pair", sum(len(question.pairs) for question in result.questions)),
        *_across(facts),
        Count("decisions", "decision", len(project.decisions) + len(project.rulings)),
    )


def _across(facts: Facts) -> tuple[Count, ...]:
    """Return how many checks across questions there were, where a project has any."""
    number = len(facts.result.across)
    return (Count("across_questions", "check across questions", number),) if number else ()


def skipped(facts: Facts) -> tuple[Count, ...]:
    """Return what could not be looked at, for each reason that there was."""
    quotes, values = facts.evidence.quote_counts, facts.evidence.value_counts
    without_quote = quotes.get(QuoteOutcome.NO_QUOTE, 0)
    without_text = quotes.get(QuoteOutcome.TEXT_MISSING, 0)
    implied = values.get(ValueOutcome.IMPLIED, 0)
    unreadable = values.get(ValueOutcome.NOT_READABLE, 0)
    foreign = values.get(ValueOutcome.LANGUAGE_NOT_READ, 0)
    found = (
        Count("claims_without_quote", "claim without a quote", without_quote),
        Count("quotes_without_text", "quote whose text is not attached", without_text),
        Count("values_implied", "value said to be implied", implied),
        Count("values_not_readable", "value not readable in the quote", unreadable),
        Count("values_in_other_languages", "value whose quote isn't in English: not read", foreign),
    )
    return tuple(count for count in found if count.number)


def _seen_quotes(facts: Facts) -> int:
    outcomes = facts.evidence.quote_counts
    return sum(number for outcome, number in outcomes.items() if outcome not in _QUOTES_UNSEEN)


def _seen_values(facts: Facts) -> int:
    outcomes = facts.evidence.value_counts
    return sum(number for outcome, number in outcomes.items() if outcome not in _VALUES_UNSEEN)
