"""Small words say whether a plan or a report is quoted; both together say neither."""

import pytest

from reconcile.evidence.stages_in_quotes import planned_before, tells_report, told_otherwise
from reconcile.model.stages_measures_kinds import Stage

PLANS = [
    ("is expected to attend", "expected to attend"),
    ("the talks, scheduled for Monday", "scheduled for Monday"),
    ("he said he would head it", "would head it"),
    ("direct talks remain unlikely", "unlikely"),
    ("an anticipated first meeting", "anticipated first meeting"),
    ("which could be followed by another", "could be followed by another"),
    ("the upcoming talks", "upcoming talks"),
    ("a deal will be finally signed", "will be finally signed"),
    ("they intend to build on it", "intend to build on it"),
    ("talks are set to begin", "set to begin"),
    ("talks are due on Monday", "due on Monday"),
    ("talks are to begin", "to begin"),
    ("the group decided to stay away", "decided to stay away"),
    ("both agreed to hold direct talks", "agreed to hold direct talks"),
]
REPORTS = ["attended the talks", "were held there", "saw both sides sit down", "12 dead", "led it"]
NEITHER = [
    "is participating", "the free will of a people", "due to the storm", "agreed", "united", "",
    "agreed to a truce", "agreed to", "decided on it",
    "to be elected", "they hope for it", "the armed groups",
]  # fmt: skip


@pytest.mark.parametrize(("quote", "words"), PLANS)
def test_a_plan_is_not_what_happened(quote, words):
    assert told_otherwise(quote, Stage.HAPPENED) == words
    assert told_otherwise(quote, Stage.PLANNED) == ""
    assert told_otherwise(quote, None) == ""
    assert not tells_report(quote)


@pytest.mark.parametrize("quote", REPORTS)
def test_a_report_is_no_plan(quote):
    assert tells_report(quote)
    assert told_otherwise(quote, Stage.HAPPENED) == ""


@pytest.mark.parametrize("quote", NEITHER)
def test_what_could_be_either_is_neither(quote):
    assert not tells_report(quote)
    assert told_otherwise(quote, Stage.HAPPENED) == told_otherwise(quote, Stage.PLANNED) == ""


def test_what_took_place_was_no_plan():
    assert told_otherwise("it took place there", Stage.PLANNED) == "took place there"
    assert told_otherwise("talks were held there", Stage.PLANNED) == "were held there"
    assert told_otherwise("it will take place again where it took place", Stage.PLANNED) == ""


def test_a_plan_beside_a_report_is_passed():
    assert told_otherwise("Alloush, who will retire, led it", Stage.HAPPENED) == ""


@pytest.mark.parametrize(
    ("before", "quote", "words"),
    [
        ("Talks are expected to focus on", "a truce", "expected to focus on a truce"),
        ("groups will be", "excluded from the talks", "will be excluded from the talks"),
        ("Talks that will end opened", "in Astana", ""),
        ("They are expected; he", "led the talks", ""),
        ("They came", "to Astana", ""),
        ("", "will come", ""),
        ("Talks will open. " + "and so on " * 9, "in Astana", ""),
    ],
)
def test_a_plan_before_the_quote_governs_it_until_a_report(before, quote, words):
    assert planned_before(before, quote) == words


@pytest.mark.parametrize(
    ("quote", "reported"),
    [
        ("talks were tense", True),
        ("talks were expected to open", False),
        ("talks were to open", False),
        ("the truce was due to the storm", True),
        ("the truce was due today", False),
        ("red", False),
    ],
)
def test_what_was_is_reported_unless_it_was_planned(quote, reported):
    assert tells_report(quote) is reported
