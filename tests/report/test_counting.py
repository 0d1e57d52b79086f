"""Counts with their nouns, and what rests on one origin."""

from reconcile.model.question import Verdict
from reconcile.report.counting import (
    answered_by_several,
    by_verdict,
    counted,
    listed,
    one_origin_share,
    quotes_checked,
    resting_on_one_origin,
    sources_of,
    title_of,
    totals,
)

CLAIMS = """
claims:
  - {source: one, field: date, subject: Fire, value: '2016', quote: in 2016}
  - {source: two, field: date, subject: Fire, value: '2016'}
  - {source: one, field: casualties.killed, subject: Fire, value: '3'}
  - {source: three, field: casualties.killed, subject: Fire, value: '3'}
"""
SOURCES = {"one": "outlet: A\n", "two": "outlet: B\n", "three": "outlet: C\nderived_from: one\n"}


def test_a_number_has_its_noun():
    assert [counted(n, "claim") for n in (0, 1, 1200)] == ["0 claims", "1 claim", "1,200 claims"]
    assert counted(2, "entry", "entries") == "2 entries"


def test_names_are_a_list_in_a_sentence():
    assert [listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_sources_that_repeat_one_origin_are_no_agreement(result):
    found = result(CLAIMS, sources=SOURCES)
    assert totals(found) == ("3 sources", "2 origins", "4 claims", "2 questions")
    assert resting_on_one_origin(found.questions) == (1, 2)
    assert one_origin_share(found.questions) == (
        "1 of 2 questions on which sources agree (50.0%) rests on one origin, so it is uncorroborated"
    )
    assert answered_by_several(found.questions) == 1
    assert one_origin_share(()) == ""


def test_questions_are_by_verdict_worst_first(result):
    found = by_verdict(result(CLAIMS, sources=SOURCES).questions)
    assert list(found) == [Verdict.AGREEMENT, Verdict.UNCORROBORATED]
    assert sources_of(found[Verdict.AGREEMENT][0]) == ["one", "two"]


def test_what_became_of_the_quotes_is_said(result, make_project):
    assert quotes_checked(result(CLAIMS)) == "1 quote not verified, no texts attached"
    assert quotes_checked(result("claims: []\n")) == "no claim has a quote"
    root = make_project(CLAIMS)
    texts = root / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "one.txt").write_text("It burned in 2016.\n")
    assert quotes_checked(result(CLAIMS)) == "1 of 1 quote verified in the sources' texts"
    (texts / "one.txt").write_text("It never burned.\n")
    assert quotes_checked(result(CLAIMS)).endswith("texts, 1 not found as quoted")
    (texts / "one.txt").write_text("It burned in 2016. Yes, it burned in 2016.\n")
    assert quotes_checked(result(CLAIMS)).endswith("texts, 1 found in several places")


def test_a_report_that_nobody_named_is_called_by_its_sources(result):
    assert title_of(result(CLAIMS)) == "Where 3 sources agree and disagree"
    one = result(CLAIMS)._replace(sources=result(CLAIMS).sources[:1])
    assert title_of(one) == "What 1 source says"
    assert title_of(one._replace(sources=())) == "No sources yet"


def test_one_origin_in_two_sources_answers_alone(result):
    found = result(CLAIMS, sources=SOURCES)
    by_field = {question.field: question for question in found.questions}
    assert [answered_by_several([by_field[name]]) for name in ("date", "casualties.killed")] == [
        1,
        0,
    ]
    alone = CLAIMS.replace("source: two", "source: one")
    assert answered_by_several(result(alone, sources=SOURCES).questions) == 0
