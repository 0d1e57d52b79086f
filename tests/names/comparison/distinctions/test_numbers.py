"""A number that only one name has, and numbers that change places."""

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


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("1st Battalion, 5th Brigade", "5th Battalion, 1st Brigade", Answer.DIFFERENT),
        ("1st Battalion, 5th Brigade", "5th Brigade, First Battalion", Answer.SAME),
        ("Unit 5, Brigade 3", "3rd Brigade, Unit 5", Answer.SAME),
        ("Resolution 5 (1999)", "1999 Resolution 5", Answer.SAME),
    ],
)
def test_numbers_count_what_they_are_beside(a, b, answer):
    assert compare(a, b, "organisation").answer is answer
    assert compare(b, a, "organisation").answer is answer
