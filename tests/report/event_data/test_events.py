"""Questions by their event, and what claims say of its days."""

from __future__ import annotations

from collections import Counter

import pytest

from reconcile.report.event_data.events import (
    Days,
    day_text,
    days_of,
    event_of,
    events,
    joined,
    sources_of,
    unread,
    year_of,
)


def test_an_event_has_the_questions_asked_of_it(made):
    left_out = Counter()
    _, questions = made(
        "source: one, field: casualties.killed, subject: Varn, subject_id: E1, value: '3'",
        "source: two, field: date, subject: Varn, subject_id: E1, value: 2024",
        "source: two, field: date, subject: Orra flood, value: 2024",
        "source: two, field: date, subject: Orra flood, value: 2024, scope: south",
    )
    found = events(questions, left_out)
    assert [(e.id, e.name, sorted(e.questions)) for e in found] == [
        ("E1", "Varn", ["casualties.killed", "date"]),
        ("orra-flood", "Orra flood", ["date"]),
    ]
    assert left_out == {"has a scope, so it speaks of a part of the event": 1}
    assert unread(found, ("date",)) == {"casualties.killed": 1}
    assert event_of(questions[0]) in [(e.id, e.name) for e in found]


@pytest.mark.parametrize(
    ("values", "days"),
    [
        (("2024-03-04",), ("2024-03-04", "2024-03-04")),
        (("2024-03-04", "March 2024"), ("2024-03-01", "2024-03-31")),
        (("2024-03-04", "2024-05-06"), ("2024-03-04", "2024-05-06")),
        (("before 2024", "2024-03-04"), (None, "2024-03-04")),
        (("after 2024", "2024-03-04"), ("2024-03-04", None)),
    ],
)
def test_the_days_are_those_that_any_claim_allows(made, values, days):
    claims = [
        f"source: {source}, field: date, subject: Varn, value: '{value}'"
        for source, value in zip(("one", "two"), values, strict=False)
    ]
    _, (question,) = made(*claims)
    assert tuple(map(day_text, days_of(question, Counter()))) == days


def test_plans_and_what_was_taken_back_give_no_days(made):
    _, (question,) = made(
        "source: one, field: date, subject: Varn, value: 2024-03-04, id: a",
        "source: one, field: date, subject: Varn, value: 2024-03-05, id: b, revises: a",
        "source: two, field: date, subject: Varn, value: 2024-03-09, stage: planned",
    )
    left_out = Counter()
    assert tuple(map(day_text, days_of(question, left_out))) == ("2024-03-05", "2024-03-05")
    assert left_out == {"was said beforehand": 1, "was taken back later": 1}
    assert days_of(None, left_out) == Days()


@pytest.mark.parametrize(
    ("days", "year"),
    [((738_000, 738_001), 2021), ((738_000, 739_000), None), ((None, 738_000), None)],
)
def test_a_year_is_given_where_all_days_lie_in_it(days, year):
    assert year_of(Days(*days)) == year


def test_texts_are_joined_once_each():
    assert joined(["b", None, "a", "b", ""]) == "b; a"
    assert joined([None]) is None


def test_sources_are_those_of_the_fields_that_are_read(made):
    result, questions = made(
        "source: two, field: date, subject: Varn, value: 2024",
        "source: one, field: date, subject: Varn, value: 2024",
        "source: three, field: duration, subject: Varn, value: two days",
    )
    (event,) = events(questions, Counter())
    known = {source.id: source for source in result.sources}
    assert [source.id for source in sources_of(event, ("date", "date.end"), known)] == [
        *("one", "two")
    ]
