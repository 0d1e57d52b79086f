"""A row an event in UCDP's columns."""

from __future__ import annotations

import pytest

from reconcile.report.event_data.ucdp import ucdp_table

KILLED = "field: casualties.killed, subject: Varn"


def test_estimates_sources_and_days(made, row):
    found = row(
        ucdp_table(
            *made(
                f"source: one, {KILLED}, value: 12 (9 to 15), claimant: fire brigade",
                f"source: two, {KILLED}, value: at least 12",
                f"source: two, {KILLED}, value: 6 civilians",
                f"source: two, {KILLED}, value: 3 militants",
                "source: one, field: date.start, subject: Varn, value: 2024-03-04",
                "source: two, field: date.end, subject: Varn, value: 2024-03-06",
            )
        )
    )
    assert found == {
        "id": "varn",
        "year": 2024,
        "number_of_sources": 2,
        "source_article": "The Courier, 2024-03-04, Flood kills 12; The Herald",
        "source_office": "The Courier; The Herald",
        "source_date": "2024-03-04",
        "source_headline": "Flood kills 12",
        "source_original": "fire brigade",
        "date_prec": 2,
        "date_start": "2024-03-04",
        "date_end": "2024-03-06",
        "deaths_civilians": 6,
        "best": 12,
        "high": 15,
        "low": 9,
    }


def test_groups_are_no_range_and_what_is_left_out_is_counted(made, row):
    table = ucdp_table(
        *made(
            f"source: one, {KILLED}, value: 6 civilians",
            f"source: two, {KILLED}, value: 40 militants",
        )
    )
    found = row(table)
    assert [found[name] for name in ("deaths_civilians", "best", "high", "low")] == [
        *(6, None, None, None)
    ]
    assert table.left_out == {"counts combatants": 1}


@pytest.mark.parametrize(
    ("value", "precision"),
    [
        ("2024-03-04", 1),
        ("2024-03-04/2024-03-09", 2),
        ("2024-03-04/2024-03-10", 3),
        ("March 2024", 4),
        ("2024", 5),
        ("2023/2024", None),
        ("after 2024", None),
    ],
)
def test_the_precision_of_a_day(made, row, value, precision):
    found = row(ucdp_table(*made(f"source: one, field: date, subject: Varn, value: {value}")))
    assert found["date_prec"] == precision


def test_an_event_without_deaths_or_days_has_no_row(made):
    table = ucdp_table(*made("source: one, field: duration, subject: Varn, value: two days"))
    assert (table.rows, table.fields) == ([], {"duration": 1})
