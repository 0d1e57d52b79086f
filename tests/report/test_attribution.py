"""Who says it, in short and in full."""

import pytest

from reconcile.model.decision import Decision
from reconcile.report.attribution import (
    all_said_by,
    between_whom,
    divided,
    names_in_short,
    ruling,
    said_by,
)


def test_a_claimant_and_what_the_claim_says_of_itself_are_named(question):
    found = question(
        "casualties.killed", "13", claimant="the mayor", stage="planned", as_of="2016-05-02"
    )
    assert said_by(found.answers[0]) == "one: the mayor (planned, as of 2016-05-02)"


@pytest.mark.parametrize(
    ("names", "short"),
    [
        ("a", "a"),
        ("abcd", "a, b, c, d"),
        ("abcdefghij", "a, b, c and 7 more"),
        ("aab", "a, b"),
    ],
)
def test_of_ten_three_are_named_and_seven_counted(names, short):
    assert names_in_short(list(names)) == short


def test_the_quoted_one_is_parted_from_the_others_by_an_also(question):
    answers = question("date", "2016", "2016", "2016").answers
    assert all_said_by(answers) == "one, two, three"
    assert all_said_by(answers, quoted=True) == "one; also two, three"
    assert all_said_by(answers[:1], quoted=True) == "one"


def test_a_ruling_is_signed_as_far_as_it_is():
    assert ruling(Decision(reason="Two fires.", author="Ann", date="2026-01-02")) == (
        "Two fires. — Ann, 2026-01-02"
    )
    assert ruling(Decision(reason="Two fires.")) == "Two fires."


def test_a_contradiction_within_one_origin_says_so(result):
    claims = """
claims:
  - {source: one, field: date, subject: Fire, value: '2016'}
  - {source: two, field: date, subject: Fire, value: '2017'}
"""
    (found,) = result(claims, sources={"one": "outlet: A\n", "two": "outlet: A\n"}).questions
    if found.verdict.is_contradiction:
        assert between_whom(found, found.telling[0]) == "Both come from one origin."
    assert divided(found) == []


def citing(result, sources, *, own=()):
    """Return the question on which two people disagree in each source."""
    claims = "".join(
        f"  - {{source: {source}, field: date, subject: Fire, value: '{year}', claimant: {who}}}\n"
        for source in sources
        for year, who in (("2016", "Ann"), ("2017", "Ben"))
    )
    claims += "".join(
        f"  - {{source: {source}, field: date, subject: Fire, value: '2018'}}\n" for source in own
    )
    (found,) = result(
        f"claims:\n{claims}", sources={name: f"outlet: {name}\n" for name in sources}
    ).questions
    return found


@pytest.mark.parametrize(
    ("sources", "said"),
    [
        ("a", "In a, the people it cites disagree, not the source itself."),
        ("ab", "In a and b, the people they cite disagree, not the sources themselves."),
        ("abcd", "In a, b, c and d, the people they cite disagree, not the sources themselves."),
        (
            "abcde",
            "In a, b, c and 2 more, the people they cite disagree, not the sources themselves.",
        ),
    ],
)
def test_sources_that_cite_people_who_disagree_share_a_sentence(result, sources, said):
    assert divided(citing(result, sources)) == [said]


def test_a_source_that_disagrees_with_whom_it_cites_has_a_sentence_of_its_own(result):
    assert divided(citing(result, "ab", own="b")) == [
        "In a, the people it cites disagree, not the source itself.",
        "In b, the source itself disagrees with Ann and Ben, whom it cites.",
    ]
