"""A number that only one name has."""

import pytest

from reconcile.names import Answer, compare


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Otto Karl I", "Otto Karl", "person"), ("Elizabeth Falk II", "Elizabeth Falk", "person"),
        ("World War", "World War II", "event"), ("Orme Falk Brede 5", "Orme Falk Brede", "organisation"),
    ],
)  # fmt: skip
def test_a_number_more_is_never_the_same(a, b, kind):
    assert compare(a, b, kind).answer is not Answer.SAME
    assert compare(b, a, kind).answer is not Answer.SAME
