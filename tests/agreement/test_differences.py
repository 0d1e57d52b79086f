"""Whatever coders differ in is listed, with the reason that every comparison would give."""

import pytest

from reconcile.agreement.differences import differences

KILLED = "field: casualties.killed, subject: raid"


def reasons(found):
    return [
        [(r.aspect.value, r.code, r.relation and r.relation.value) for r in each.reasons]
        for each in differences(found.items, found.coded.coders_of, found.types, found.names)
    ]


@pytest.mark.parametrize(
    ("ann", "ben", "expected"),
    [
        (f"{KILLED}, value: '12'", f"{KILLED}, value: twelve", []),
        (f"{KILLED}, value: '12', stage: happened", f"{KILLED}, value: '12'", []),
        (
            f"{KILLED}, value: at least 15",
            f"{KILLED}, value: '13'",
            [("value", "figures-exclude", "contradicts")],
        ),
        (
            f"{KILLED}, value: '12', claimant: OCHA, as_of: 2017-01-03",
            f"{KILLED}, value: '12', measure: estimate, stage: planned",
            [
                ("claimant", "claimants-differ", None),
                ("stage", "stages-differ", None),
                ("as of", "times-differ", None),
                ("measure", "measures-differ", None),
            ],
        ),
        (
            f"{KILLED}, value: '12', quote: killed 12 people",
            "field: casualties.wounded, subject: town, value: '12', quote: killed 12",
            [("field", "fields-differ", None), ("subject", "subjects-differ", None)],
        ),
        (
            f"{KILLED}, value: '12', quote: killed 12, scope: civilians",
            f"{KILLED}, value: '12', quote: killed 12",
            [("scope", "scopes-differ", None)],
        ),
        (
            f"{KILLED}, value: '12', quote: killed 12",
            f"{KILLED}, value: '12', quote: a dozen dead",
            [("quote", "quotes-apart", None)],
        ),
        (
            "field: goods, subject: x, value: flour, quote: flour came",
            "field: goods, subject: x, value: oil, quote: flour came",
            [("value", "texts-differ", "unjudged")],
        ),
    ],
)
def test_what_two_coders_differ_in(compared, ann, ben, expected):
    found = reasons(compared(f"{ann}, coder: ann", f"{ben}, coder: ben"))
    assert found == ([expected] if expected else [])


def test_each_is_told_in_a_sentence(compared):
    found = compared(
        f"{KILLED}, value: at least 12, coder: ann, quote: killed 12, claimant: OCHA",
        f"{KILLED}, value: at least 21, coder: ben",
    )
    (each,) = differences(found.items, found.coded.coders_of, found.types, found.names)
    assert [reason.sentence for reason in each.reasons] == [
        "Both are minimums, anything from 21 upwards fits, but the stated figures differ by 75.0%.",
        "OCHA (ann), none (ben)",
        "only ann quotes",
    ]


def test_what_one_noted_and_another_did_not(compared):
    found = compared(
        f"{KILLED}, value: '12', coder: ann",
        f"{KILLED}, value: '12', coder: ben",
        f"{KILLED}, value: '13', coder: cleo",
        "field: date, subject: raid, value: 2017-01-02, coder: ben",
        "field: date, subject: raid, value: 2017-01-02, coder: cleo",
    )
    first, second = differences(found.items, found.coded.coders_of, found.types, found.names)
    assert first.silent == ()
    assert [reason.relation for reason in first.reasons] == ["contradicts"]
    assert second.silent == ("ann",)
    assert second.reasons[0].sentence == "ben, cleo noted it, ann didn't."


def test_one_reason_is_given_once_for_all_pairs(compared):
    found = compared(
        f"{KILLED}, value: '12', coder: ann",
        f"{KILLED}, value: '13', coder: ben",
        f"{KILLED}, value: '14', coder: cleo",
    )
    ((only,),) = reasons(found)
    assert only[0] == "value"
