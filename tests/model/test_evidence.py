"""What was found of quotes and values, counted."""

from reconcile.model.evidence import (
    Context,
    Evidence,
    Passage,
    QuoteCheck,
    QuoteOutcome,
    Run,
    ValueCheck,
    ValueOutcome,
)


def test_outcomes_are_counted_and_absent_ones_are_none():
    quotes = [QuoteOutcome.VERIFIED, QuoteOutcome.VERIFIED, QuoteOutcome.ALTERED]
    evidence = Evidence(
        {str(n): QuoteCheck(str(n), outcome) for n, outcome in enumerate(quotes)},
        {"0": ValueCheck("0", ValueOutcome.IN_QUOTE)},
    )
    assert evidence.quote_counts == {QuoteOutcome.VERIFIED: 2, QuoteOutcome.ALTERED: 1}
    assert evidence.quote_counts[QuoteOutcome.NO_QUOTE] == 0
    assert evidence.value_counts == {ValueOutcome.IN_QUOTE: 1}


def test_the_passage_is_the_first():
    places = tuple(Passage("post", line, 0, 3, "raid") for line in (4, 7))
    assert QuoteCheck("a", QuoteOutcome.AMBIGUOUS, places).passage == places[0]
    assert QuoteCheck("a", QuoteOutcome.NOT_FOUND).passage is None


def test_a_run_is_altered_where_its_sides_differ():
    assert [Run("raid", "raid").altered, Run("raid", "").altered] == [False, True]


def test_nothing_speaks_against_a_claim_by_itself():
    assert Context() == ("", False, (), "")
    assert ValueCheck("a", ValueOutcome.IN_QUOTE)[2:] == ((), ())
    assert QuoteCheck("a", QuoteOutcome.NO_QUOTE)[2:] == ((), (), None, None)
    assert Evidence({}, {}).contexts == {}
