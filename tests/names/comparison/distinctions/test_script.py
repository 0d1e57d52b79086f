"""Names compared in their own script."""

import pytest

from reconcile.names import Answer, compare


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        ("박지민", "박지만", Answer.DIFFERENT),
        ("박지민", "박 지민", Answer.SAME),
        ("Сергей Орлов", "Сергей Орлав", Answer.CLOSE),
        ("Семён Орлов", "Семен Орлов", Answer.SAME),
        ("أحمد الحداد", "احمد حداد", Answer.SAME),
        ("Сергей Орлов", "Sergei Orlov", Answer.SAME),
        ("Сергей Петрович Орлов", "Сергей Орлов", Answer.SAME),
    ],
)
def test_another_letter_is_another_name(a, b, answer):
    assert compare(a, b, "person").answer is answer
