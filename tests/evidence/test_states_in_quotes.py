"""A state is named in a quote by any of its names, and no other state is."""

import pytest

from reconcile.evidence.states_in_quotes import state_in


@pytest.mark.parametrize(
    ("name", "quote", "named"),
    [
        ("France", "the French Republic and the Kingdom of Norway", True),
        ("Norway", "the French Republic and the Kingdom of Norway", True),
        ("South Korea", "Peru; Korea, Republic of; Chad", True),
        ("Iran", "Peru\nIran (Islamic Republic of)\nChad", True),
        ("Türkiye", "signed by Turkey, Chad", True),
        ("North Korea", "Peru; Korea, Republic of; Chad", False),
        ("Niger", "Nigeria and the Federal Republic of Nigeria", False),
        ("Guinea", "the Republic of Guinea-Bissau", False),
        ("Orme Guard", "the French Republic", False),
        ("France", "", False),
    ],
)
def test_a_state_in_a_quote(name, quote, named):
    assert state_in(name, quote) is named
