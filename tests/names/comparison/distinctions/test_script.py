"""Names compared in their own script."""

import pytest

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names import Answer, compare
from reconcile.names.resolution.resolve import resolve


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


@pytest.mark.parametrize(("a", "b"), [("王伟", "王维"), ("李明", "黎明"), ("هادي", "حادي")])
def test_other_characters_that_latin_letters_make_one_are_a_close_call(a, b):
    found = compare(a, b, "person")
    assert (found.answer, found.reason) == (Answer.CLOSE, "script-differs")
    calls = resolve([Mention(name, Kind.PERSON, "c") for name in (a, b)])
    assert len(calls.groups) == 2


def test_a_romanised_name_stays_the_same():
    assert compare("王伟", "Wang Wei", "person").answer is Answer.SAME
    assert compare("أحمد", "احمد", "person").score == 100
