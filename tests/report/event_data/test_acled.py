"""A row an event in ACLED's columns."""

from __future__ import annotations

import pytest

from reconcile.report.event_data.acled import acled_table

DAY = "source: one, field: date.start, subject: Varn, value: 2024-03-04"


def test_what_all_agree_on_is_in_its_column(made, row):
    found = row(
        acled_table(
            *made(
                DAY,
                "source: one, field: casualties.killed, subject: Varn, value: '12'",
                "source: two, field: casualties.killed, subject: Varn, value: dozens",
                "source: three, field: casualties.killed, subject: Varn, value: '16'",
            )
        )
    )
    assert found == {
        "event_id_cnty": "varn",
        "event_date": "2024-03-04",
        "year": 2024,
        "time_precision": 1,
        "source": "The Courier; The Herald",
        "notes": "casualties.killed: 12 (The Courier), 16 (The Courier), dozens (The Herald)",
        "fatalities": 12,
    }


def test_days_that_differ_are_noted_and_none_is_chosen(made, row):
    other = "source: two, field: date.start, subject: Varn, value: 2024-03-05"
    found = row(acled_table(*made(DAY, other)))
    assert (found["event_date"], found["year"], found["time_precision"]) == (None, 2024, None)
    assert found["notes"] == "date.start: 2024-03-04 (The Courier), 2024-03-05 (The Herald)"


@pytest.mark.parametrize("values", [("6 civilians", "40 militants"), ("6 civilians",)])
def test_figures_of_groups_are_left_out_and_counted(made, row, values):
    claims = [
        f"source: {source}, field: casualties.killed, subject: Varn, value: {value}"
        for source, value in zip(("one", "two"), values, strict=False)
    ]
    table = acled_table(*made(*claims))
    assert row(table)["fatalities"] is None
    assert table.left_out["counts civilians"] == 1
    assert table.left_out.total() == len(values)


def test_what_has_no_column_is_counted(made):
    table = acled_table(*made("source: one, field: duration, subject: Varn, value: two days"))
    assert table.rows == []
    assert table.fields == {"duration": 1}
