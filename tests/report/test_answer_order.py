"""What means the same stands together, and every claim keeps its own wording."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.answer_order import in_place_order, meanings, some_meanings, wordings


def ids(groups):
    return [sorted(answer.claim.id for answer in group) for group in groups]


@pytest.mark.parametrize(
    ("field", "values", "groups"),
    [
        ("casualties.killed", ("13", "15", "13"), [["a", "c"], ["b"]]),
        ("organisers", ("Lorn", "Lorn and Varnia", "Varnia and Lorn"), [["b", "c"], ["a"]]),
        ("date", ("2016", "2017"), [["a"], ["b"]]),
        ("casualties.killed", ("10", "9", "at least 11"), [["b"], ["a"], ["c"]]),
        ("date", ("10 March 2024", "9 March 2024"), [["b"], ["a"]]),
    ],
)
def test_equal_answers_are_together_the_most_common_first(question, field, values, groups):
    assert ids(meanings(question(field, *values))) == groups


@pytest.mark.parametrize(
    ("field", "values", "shown"),
    [
        ("casualties.killed", ("10", "9", "30", "20", "12"), ["9", "10", "30"]),
        ("casualties.killed", ("10", "9"), ["9", "10"]),
        ("casualties.killed", ("10", "9", "30", "20", "10"), ["10", "9", "30"]),
        (
            "delegation_head",
            ("Ana Pell", "Bo Lind", "Cy Moss", "Di Roe"),
            ["Ana Pell", "Bo Lind", "Cy Moss"],
        ),
    ],
)
def test_of_many_figures_the_highest_is_among_the_few_shown(question, field, values, shown):
    found = some_meanings(question(field, *values), 3)
    assert [group[0].claim.value for group in found] == shown


def test_one_meaning_keeps_the_wording_of_each_claim(question):
    (group,) = meanings(question("casualties.killed", "13", "thirteen", "13"))
    assert [[a.claim.value for a in same] for same in wordings(group)] == [
        ["13", "13"],
        ["thirteen"],
    ]


def test_names_that_are_one_person_are_one_meaning_in_two_wordings(question):
    found = meanings(question("delegation_head", "Mohammad Alloush", "Mohammed Alloush"))
    assert [len(group) for group in found] == [2]
    assert len(wordings(found[0])) == 2


def test_answers_on_a_line_go_from_low_to_high(question):
    found = question("casualties.killed", "at least 15", "up to 14", "13")
    assert [a.claim.value for a in in_place_order(found.answers)] == [
        "13",
        "up to 14",
        "at least 15",
    ]


def test_answers_that_lie_on_no_line_stay_together_by_value(question):
    found = question("delegation_head", "Ana Pell", "Joris Gand", "Ana Pell")
    assert [a.claim.value for a in in_place_order(found.answers)] == [
        "Ana Pell",
        "Ana Pell",
        "Joris Gand",
    ]


def test_figures_over_time_come_in_the_order_of_their_days(make_project):
    claims = "".join(
        f"  - {{source: one, field: casualties.killed, subject: Fire, value: {value}{day}}}\n"
        for value, day in (
            ("52", ", as_of: 2025-03-05"),
            ("31", ", as_of: 2025-03-02"),
            ("7", ""),
            ("at least 12", ", as_of: 2025-03-01"),
        )
    )
    (question,) = reconcile(load(make_project("claims:\n" + claims))).questions
    values = [group[0].claim.value for group in meanings(question)]
    assert values == ["at least 12", "31", "52", "7"]
