"""Yes and no."""

from __future__ import annotations

import pytest

from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

YES_NO = value_type("yes_no")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("yes", "yes"), (" TRUE ", "yes"), ("Y", "yes"), ("1", "yes"), ("No.", "no"), ("0", "no")],
)
def test_words(text, shown):
    assert YES_NO.show(YES_NO.parse(text)) == shown


@pytest.mark.parametrize(
    ("text", "said"),
    [("maybe", "neither yes nor no"), ("unknown", "missing"), ("", "empty"), ("2", "neither")],
)
def test_refused(text, said):
    with pytest.raises(ValueSyntaxError, match=said):
        YES_NO.parse(text)


def test_what_all_answer():
    yes, no = map(YES_NO.parse, ("yes", "no"))
    assert YES_NO.common([yes, yes]) == "yes"
    assert YES_NO.common([yes, no]) is None
    assert YES_NO.explain(yes, yes, YES_NO.compare(yes, yes)).sentence == "Both say yes."
    assert YES_NO.explain(yes, no, YES_NO.compare(yes, no)).sentence.startswith("One says yes")


def test_case(case):
    case()


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
