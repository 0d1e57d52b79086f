"""What belongs together stands together, and what makes a contradiction is known."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.order import alike, telling


@pytest.fixture
def question(make_project):
    def made(field, *values):
        claims = (
            f"  - {{source: {source}, field: {field}, subject: Fire, value: {value!r}, id: {letter}}}\n"
            for source, value, letter in zip(
                ("one", "two", "three", "one"), values, "abcd", strict=False
            )
        )
        (found,) = reconcile(load(make_project("claims:\n" + "".join(claims)))).questions
        return found

    return made


def ids(groups):
    return [sorted(answer.claim.id for answer in group) for group in groups]


@pytest.mark.parametrize(
    ("field", "values", "groups"),
    [
        ("casualties.killed", ("13", "15", "13"), [["a", "c"], ["b"]]),
        ("organisers", ("Lorn", "Lorn and Varnia", "Varnia and Lorn"), [["b", "c"], ["a"]]),
        ("date", ("2016", "2017"), [["a"], ["b"]]),
    ],
)
def test_equal_answers_are_together_the_most_common_first(question, field, values, groups):
    assert ids(alike(question(field, *values))) == groups


def test_every_claim_of_a_contradicting_pair_makes_it_not_only_the_one_that_is_told(question):
    found = question("casualties.killed", "13", "at least 15", "13")
    assert len(found.telling) == 1
    assert telling(found) == {"a", "b", "c"}


def test_who_only_differs_does_not_make_an_outright_contradiction(question):
    found = question("casualties.killed", "13", "more than 300", "more than 310")
    assert telling(found) == {"a", "b", "c"}
    assert telling(question("date", "2016", "2016")) == set()
