"""What the page is made of: cards, pairs of sources, the time line, the order of a source's claims."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.web import pairs as page_pairs
from reconcile.report.web.anchors import anchors
from reconcile.report.web.cards import cards
from reconcile.report.web.matrix import page_matrix
from reconcile.report.web.page import page
from reconcile.report.web.pairs import pair_table
from reconcile.report.web.sources import source_parts
from reconcile.report.web.time import time_line


@pytest.fixture
def judged(make_project):
    def judge(rows, sources=None):
        entries = "".join(f"  - {{{row}}}\n" for row in rows)
        return reconcile(load(make_project("claims:\n" + entries, sources=sources)))

    return judge


def claim(source, field, value, more=""):
    return f"source: {source}, field: {field}, subject: Fire, value: '{value}'{more}"


def test_a_pair_of_sources_stands_with_its_furthest_relation(judged):
    result = judged(
        [
            claim("one", "casualties.killed", "13"),
            claim("one", "casualties.killed", "15", ", claimant: the mayor"),
            claim("two", "casualties.killed", "15"),
            claim("one", "casualties.wounded", "more than 300"),
            claim("two", "casualties.wounded", "more than 310"),
            claim("one", "date", "2016"),
            claim("two", "date", "May 2016"),
        ]
    )
    table = pair_table(result, result.questions)
    assert table.sources == ("one", "two")
    (met,) = table.met.values()
    assert [q.field for q in met.contradict] == ["casualties.killed"]
    assert [q.field for q in met.differ] == ["casualties.wounded"]
    assert [q.field for q in met.agree] == ["date"]


def test_the_filter_offers_the_fields_shown_each_by_a_name_of_its_own(make_project):
    text = (
        "fields:\n  seen.end: {type: date, label: date}\n  rescued: {type: count}\nclaims:\n"
        "  - {source: one, field: date, subject: Fire, value: '2016'}\n"
        "  - {source: one, field: seen.end, subject: Fire, value: '2016'}\n"
        "  - {source: one, field: rescued, subject: Fire, value: '3'}\n"
    )
    result = reconcile(load(make_project(text)))
    shown = page(result, [q for q in result.questions if q.type == "date"])
    assert '<option value="date">date (date)</option>' in shown
    assert '<option value="seen.end">date (seen.end)</option>' in shown
    assert '<option value="seen">seen</option>' in shown
    assert '<option value="rescued">' not in shown


def test_of_too_many_pairs_those_that_contradict_least_are_counted(judged, monkeypatch):
    monkeypatch.setattr(page_pairs, "MOST_PAIRS", 1)
    rows = [
        claim("one", "date", "2016"),
        claim("two", "date", "2016"),
        claim("three", "date", "2017"),
    ]
    result = judged(
        [*rows, claim("two", "casualties.killed", "13"), claim("three", "casualties.killed", "15")]
    )
    table = pair_table(result, result.questions)
    assert (list(table.met), table.more) == ([("three", "two")], 2)
    assert "2 more pairs of sources" in page(result, result.questions)


def test_sources_that_share_no_question_dont_meet(judged):
    result = judged([claim("one", "date", "2016"), claim("two", "casualties.killed", "13")])
    assert not pair_table(result, result.questions).met


def test_too_many_sources_for_a_table_are_listed_as_pairs(judged, monkeypatch):
    monkeypatch.setattr(page_pairs, "MOST_IN_TABLE", 1)
    result = judged([claim("one", "date", "2016"), claim("two", "date", "2017")])
    table = pair_table(result, result.questions)
    assert not table.sources
    assert len(table.met) == 1
    assert '<details class="met" id="pair-' in page(result, result.questions)


def test_claims_stand_as_in_the_text_and_unplaced_ones_last(judged):
    result = judged(
        [
            claim("one", "date", "2016", ", locator: line 12"),
            claim("one", "casualties.killed", "13", ", locator: line 2"),
            claim("one", "casualties.wounded", "13"),
        ]
    )
    part = source_parts(result, result.questions, anchors("s", ["one", "two", "three"]))[0]
    assert part.source.id == "one"
    assert [made.question.field for made in part.claims] == [
        "casualties.killed",
        "date",
        "casualties.wounded",
    ]


def test_the_matrix_holds_attendance_and_what_two_sources_speak_of(judged):
    result = judged(
        [
            claim("one", "attendance", "attended"),
            claim("one", "date", "2016"),
            claim("one", "casualties.killed", "13"),
            claim("two", "casualties.killed", "13"),
        ]
    )
    fields = [group.field for group in page_matrix(result, result.questions).fields]
    assert fields == ["attendance", "casualties.killed"]


def test_values_are_told_once_with_all_who_say_them(judged):
    result = judged(
        [
            claim("one", "casualties.killed", "13"),
            claim("two", "casualties.killed", "thirteen"),
            claim("three", "casualties.killed", "15"),
        ]
    )
    (card,) = cards(result, result.questions, {result.questions[0].id: "q"})
    assert card.values == (("13", ("one", "two")), ("15", ("three",)))


DATED = {"one": "published: 2017-01-20\n", "two": "published: 2017-01-22\n", "three": "title: x\n"}


def test_the_time_line_is_in_the_order_of_dates_with_undated_sources_last(judged):
    result = judged([claim("two", "date", "2017-01-21")], DATED)
    rows = time_line(result, result.questions).rows
    assert [row.source.id for row in rows] == ["one", "two", "three"]
    assert [row.published is None for row in rows] == [False, False, True]


def test_dates_far_from_the_sources_are_listed_and_not_drawn(judged):
    result = judged([claim("two", "date", "March 2011"), claim("one", "date", "May 2017")], DATED)
    spoken = {
        s.value: s.bar for row in time_line(result, result.questions).rows for s in row.spoken
    }
    assert spoken["March 2011"] is None


def test_without_any_date_there_is_no_time_line(judged):
    result = judged([claim("one", "casualties.killed", "13")])
    assert time_line(result, result.questions) is None
