"""A type's own parser finds the values in a quote, left to right, longest first."""

import pytest

from reconcile.evidence.read_from_quotes import found_in
from reconcile.values.registry import value_type


@pytest.mark.parametrize(
    ("kind", "quote", "words"),
    [
        ("count", "killed 13 and hurt at least 20", ["13", "at least 20"]),
        ("date", "from 23 January 2017 on", ["from 23 January 2017 on"]),
        ("duration", "after six years, a two-day talk", ["six years", "a two-day talk"]),
        ("status", "nothing of the kind", []),
        ("status", "", []),
        ("status", "the talks " * 100, []),
    ],
)
def test_values_are_found(kind, quote, words):
    found = found_in(quote, value_type(kind))
    assert [each.words.strip() for each in found] == words
    for each in found:
        assert quote[: each.end].rstrip(",").endswith(each.words.rstrip(","))
