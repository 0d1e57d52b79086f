"""A row a report: what one source says of one event."""

from __future__ import annotations

from reconcile.report.event_data.event_reports import KEYS, event_reports

KILLED = "field: casualties.killed, subject: Varn, subject_id: E1"


def rows(table):
    made = [dict(zip(table.columns, cells, strict=True)) for cells in table.rows]
    return [{key: value for key, value in row.items() if value is not None} for row in made]


def test_what_a_source_says_of_an_event_is_a_row(made):
    table = event_reports(
        *made(
            f"source: one, {KILLED}, value: 12 (9 to 15)",
            "source: one, field: date.start, subject: Varn, subject_id: E1, value: March 2024",
            "source: one, field: organisers, subject: Varn, subject_id: E1, value: A and B",
            f"source: two, {KILLED}, value: at least 15, as_of: 2024-03-05",
        )
    )
    assert table.columns[: len(KEYS)] == KEYS
    first, second = rows(table)
    assert first == {
        "event_id": "E1",
        "event": "Varn",
        "source": "one",
        "outlet": "The Courier",
        "published": "2024-03-04",
        "origin": "The Courier",
        "deaths_low": 9,
        "deaths_best": 12,
        "deaths_high": 15,
        "deaths_text": "12 (9 to 15)",
        "date_start_earliest": "2024-03-01",
        "date_start_latest": "2024-03-31",
        "date_start_text": "March 2024",
        "organisers_text": "A and B",
    }
    assert (second["as_of"], second["deaths_low"], second["deaths_text"]) == (
        *("2024-03-05", 15, "at least 15"),
    )
    assert "deaths_high" not in second
    assert {"deaths_low", "deaths_best", "deaths_high"} == table.numbers


def test_groups_have_columns_of_their_own(made):
    table = event_reports(
        *made(
            f"source: one, {KILLED}, value: 6 civilians",
            f"source: one, {KILLED}, value: 40 militants",
            f"source: one, {KILLED}, value: '46'",
        )
    )
    (found,) = rows(table)
    assert (
        found["deaths_civilians_best"],
        found["deaths_combatants_best"],
        found["deaths_best"],
    ) == (6, 40, 46)


def test_whom_a_source_cites_has_a_row_and_so_has_a_second_claim(made):
    table = event_reports(
        *made(
            f"source: one, {KILLED}, value: '6', claimant: police",
            f"source: one, {KILLED}, value: '7', stage: planned",
            f"source: one, {KILLED}, value: '8'",
            f"source: one, {KILLED}, value: '9'",
        )
    )
    found = [(r.get("claimant"), r.get("stage"), r["deaths_best"]) for r in rows(table)]
    assert found == [
        (None, None, 8),
        (None, None, 9),
        (None, "planned", 7),
        ("police", None, 6),
    ]


def test_what_was_taken_back_is_left_out(made):
    table = event_reports(
        *made(
            f"source: one, {KILLED}, value: '6', id: a",
            f"source: one, {KILLED}, value: '7', id: b, revises: a",
        )
    )
    assert [row["deaths_best"] for row in rows(table)] == [7]
    assert table.left_out == {"was taken back later": 1}
