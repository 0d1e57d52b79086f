"""A status in a quote speaks against a claim that it excludes, and for one that it repeats."""

import pytest

from reconcile.evidence.statuses_in_quotes import judge_status
from reconcile.values.registry import value_type

STATUS = value_type("status")


@pytest.mark.parametrize(
    ("value", "quote", "outcome", "words"),
    [
        ("invited", "was invited to Astana", "in-quote", ()),
        ("invited", "was not invited", "not-in-quote", ("was not invited",)),
        ("attended", "is expected to attend", "stage-not-in-quote", ("expected to attend",)),
        ("attended", "the party will meet", "stage-not-in-quote", ("will meet",)),
        ("expected", "attended the talks", "stage-not-in-quote", ("attended the talks",)),
        ("expected", "delegates arrived on Sunday", "not-readable", ()),
        ("attended", "a party of many", "not-readable", ()),
        ("attended", "haben nicht teilgenommen", "language-not-read", ()),
    ],
)
def test_what_a_quote_says_of_a_status(value, quote, outcome, words):
    found, said = judge_status(quote, STATUS.read(value), STATUS)
    assert (found.value, said) == (outcome, words)
