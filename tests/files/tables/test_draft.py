"""The first draft of a mapping: what is guessed, and why."""

from __future__ import annotations

import json

import pytest
import yaml

from reconcile.files.tables.draft import draft
from reconcile.files.tables.table import Cells, Table
from reconcile.model.mapping import Mapping


def made(header, *rows):
    """Return the draft as text and as YAML has it."""
    cells = tuple(Cells(n, tuple(row.split(","))) for n, row in enumerate(rows, 2))
    text = draft(Table("t.csv", tuple(header.split(",")), cells), "tolls")
    found = yaml.safe_load(text)
    Mapping.model_validate_json(json.dumps(found))
    return text, found


@pytest.mark.parametrize(
    ("header", "rows", "key", "guess"),
    [
        ("event_id,source,dead", ["E1,Post,1", "E1,News,2"], "subject_id", "event_id"),
        ("city,source,dead", ["Derna,Post,1", "Tobruk,News,2"], "subject", "city"),
        ("event_clarity,city,source", ["1,Derna,Post", "2,Hun,Post"], "subject", "city"),
        ("id,city,source,dead", ["7,Derna,Post,1", "8,Derna,News,2"], "subject_id", "id"),
        ("person_id,city,source", ["7,Derna,Post", "8,Derna,News"], "subject", "city"),
        (
            "id,source_article,source_office,source_date",
            ["7,Ten die,Post,2019-05-02", "8,Two die,News,2019-05-04"],
            "source",
            {
                "id": ["source_office", "source_date"],
                "outlet": "source_office",
                "published": "source_date",
            },
        ),
        ("x,source,dead", ["Derna,Post,1", "Tobruk,News,2"], "subject", "x"),
        (
            "city,source_id,dead",
            ["a,S1,3", "b,S1,4"],
            "source",
            {"id": "source_id"},
        ),
        (
            "city,sources,dead",
            ["a,Post; News,3", "b,Post;Sun,4"],
            "source",
            {"id": {"column": "sources", "split": ";"}},
        ),
        ("city,source,dead,quote", ["a,Post,3,three died"], "quote", "quote"),
        ("city,outlet,dead", ["a,Post,3"], "source", {"id": "outlet", "outlet": "outlet"}),
        (
            "city,source,source_author,url,dead",
            ["a,x,Post,u,3"],
            "source",
            {"id": "source", "outlet": "source_author", "url": "url"},
        ),
        (
            "city,newspaper,report_date,dead",
            ["a,Post,2017-01-23,3"],
            "source",
            {"id": ["newspaper", "report_date"], "outlet": "newspaper", "published": "report_date"},
        ),
        ("city,number_of_sources,dead", ["a,2,3"], "source", {"id": {"constant": "tolls"}}),
        ("city,dead", ["a,NA", "b,3", "c,-99"], "missing", ["NA", "-99"]),
        ("city,dead,population,wards", ["a,3,9,9"], "ignore", ["population", "wards"]),
    ],
)
def test_a_key_is_guessed_from_names_and_contents(header, rows, key, guess):
    text, found = made(header, *rows)
    assert found[key] == guess
    line = next(line for line in text.splitlines() if line.startswith(f"{key}:"))
    assert "  # " in line or key == "ignore"


@pytest.mark.parametrize(
    ("header", "row", "claim"),
    [
        ("city,deaths", "a,3", {"field": "casualties.killed", "value": "deaths"}),
        ("city,nKilled", "a,more than 3", {"field": "casualties.killed", "value": "nKilled"}),
        (
            "city,deaths_low,deaths_best,deaths_high",
            "a,1,2,3",
            {
                "field": "casualties.killed",
                "value": "deaths_best",
                "low": "deaths_low",
                "high": "deaths_high",
            },
        ),
        (
            "city,min wounded,max wounded",
            "a,2,3",
            {"field": "casualties.wounded", "low": "min wounded", "high": "max wounded"},
        ),
        ("city,start_date", "a,2017-01-23", {"field": "date.start", "value": "start_date"}),
        ("city,date_end", "a,2017-01-23", {"field": "date.end", "value": "date_end"}),
        ("city,event_date", "a,23 January 2017", {"field": "date", "value": "event_date"}),
    ],
)
def test_a_claim_is_guessed_where_its_cells_are_read(header, row, claim):
    _, found = made(header, row)
    assert found["claims"] == [claim]


@pytest.mark.parametrize(
    ("header", "row"),
    [("city,deaths", "a,see notes"), ("city,displacement", "a,1"), ("city,start", "a,2017-01-23")],
)
def test_a_column_that_is_only_called_so_is_not(header, row):
    text, found = made(header, *[row] * 20)
    assert found["claims"] == []
    assert "no column was recognised" in text
    assert header.split(",")[1] in found["ignore"]


def test_best_low_and_high_are_deaths_where_nothing_else_is():
    _, found = made("id,best,low,high", "7,12,9,15", "8,3,3,4")
    whole = {"field": "casualties.killed", "value": "best", "low": "low", "high": "high"}
    assert found["claims"] == [whole]
    _, found = made("id,best,low,dead", "7,12,9,15", "8,3,3,4")
    assert found["claims"] == [{"field": "casualties.killed", "value": "dead"}]
    _, found = made("id,best", "7,12", "8,3")
    assert found["claims"] == []


def test_a_name_that_yaml_would_misread_is_quoted():
    _, found = made("no,Include?: yes,dead", "a,b,3")
    assert found["subject"] == "no"
    assert found["ignore"] == ["Include?: yes"]


def test_a_column_that_is_mostly_zero_is_asked_about():
    rows = [f"E{n},Post,{0 if n < 25 else n}" for n in range(40)]
    text, _ = made("event_id,source,dead", *rows)
    assert "called like casualties.killed: dead; 0 in 25 of 40 rows: is it silence in some?" in text
    text, _ = made("event_id,source,dead", *rows[20:])
    assert "silence" not in text


def test_columns_in_one_object_are_ignored_as_one():
    header = "name,source,dead,at.lat,at.lon,by.dead,by.1.note,by.1.url,at"
    _, found = made(header, "a,Post,3,1.5,2.5,3,Ann,u,x")
    assert found["ignore"] == ["at.*", "by.dead", "by.1.note", "at"]


@pytest.mark.parametrize(
    ("header", "rows", "subject"),
    [
        ("Date,deaths", ["2020-03-01,3", "2020-03-02,4"], {"constant": "tolls"}),
        ("rownames,town,dead", ["1,Orra,3", "2,Varn,4"], "town"),
        ("rownames,ward,dead", ["1,North,3", "2,South,4"], "ward"),
        ("year,ward,dead", ["1999,North,3", "2000,South,4"], {"constant": "tolls"}),
        ("uid,school_name,dead", ["7,Orra High,1", "8,Orra High,0"], None),
        ("battle_id,dynasty_id,name,dead", ["1,4,Orra,3", "2,4,Varn,1"], "name"),
        ("battle_id,causes_event_id,name,dead", ["1,,Orra,3", "2,,Varn,1"], "name"),
        ("geo_id,name,dead", ["4,Ann,1", "4,Ben,1"], "name"),
        ("case,city,dead", ["Orra raid,Orra,1", "Varn raid,Varn,1"], "case"),
        ("team.name,scorers.1.name,dead", ["Orra,Ann,3"], "team.name"),
    ],
)
def test_what_a_row_is_about_is_no_day_no_row_number_and_no_other_thing(header, rows, subject):
    assert made(header, *rows)[1].get("subject") == subject


@pytest.mark.parametrize(
    ("header", "rows", "of"),
    [
        ("uid,school_name,dead", ["7,Orra High,1", "8,Orra High,0"], "uid"),
        ("flood_id,id,dead", ["F1,1,3", "F1,2,4"], "flood_id"),
        ("flood_id,report_id,dead", ["F1,R1,3", "F1,R2,4"], "flood_id"),
        ("battle_id,battle_name,dead", ["1,Orra,3", "2,Varn,1"], "battle_id"),
    ],
)
def test_an_identifier_is_that_of_the_event(header, rows, of):
    assert made(header, *rows)[1]["subject_id"] == of


def test_a_row_of_a_day_has_it_as_its_scope_or_where_it_has_totals_as_their_day():
    rows = ["2020-03-01,3,9", "2020-03-02,4,13"]
    _, found = made("Date,deaths,hurt", *rows)
    assert (found["scope"], found.get("as_of")) == ("Date", None)
    _, found = made("Date,deaths,deaths_cum", *rows)
    assert (found.get("scope"), found["as_of"]) == (None, "Date")
    assert found["claims"] == [{"field": "casualties.killed", "value": "deaths_cum"}]


@pytest.mark.parametrize(
    ("header", "row", "values"),
    [
        ("id,killed_percent,killed,killed_wounded", "a,2,3,9", ["killed"]),
        ("id,killed_wounded,wounded", "a,9,3", ["wounded"]),
        ("id,killed_wounded_min,killed_wounded_max", "a,7,9", []),
        ("id,Civilian deaths,Total Number of Deaths", "a,2,3", ["Total Number of Deaths"]),
        ("id,death_rate,cause_of_death", "a,2,3", []),
        ("id,birth,death", "a,1037,1101", []),
    ],
)
def test_the_figure_is_in_the_column_that_nothing_narrows_or_adds_to(header, row, values):
    _, found = made(header, row)
    assert [claim["value"] for claim in found["claims"]] == values


def test_columns_of_parts_without_a_whole_are_each_a_claim_within_its_scope():
    _, found = made("Date,Deaths_Orra,Deaths_NorthVarn,Deaths_Orra_min", "2020-03-01,3,4,2")
    assert [(claim["value"], claim["scope"]) for claim in found["claims"]] == [
        ("Deaths_Orra", "Orra, {Date}"),
        ("Deaths_NorthVarn", "North Varn, {Date}"),
    ]
    _, found = made("town,civilian_dead,military_dead", "Orra,3,4")
    scopes = [claim["scope"] for claim in found["claims"]]
    assert scopes == [{"constant": "civilian"}, {"constant": "military"}]


@pytest.mark.parametrize(
    ("cells", "missing"),
    [
        (["3", "12", "999"], ["999"]),
        (["3", "870", "999", "1040"], None),
        (["3", "800", "999"], None),
        (["3", "12", "-9"], ["-9"]),
        (["-3", "12", "-9"], None),
        (["3", "12", "NA"], ["NA"]),
    ],
)
def test_a_code_for_silence_is_no_figure_of_its_column(cells, missing):
    rows = [f"{n},{cell}" for n, cell in enumerate(cells)]
    assert made("id,dead", *rows)[1].get("missing") == missing


def test_the_order_of_days_in_figures_is_stated_where_one_says_it_and_else_asked():
    text, found = made("town,event_date", "Orra,1/13/2020", "Varn,5/1/2020")
    assert found["dates"] == "m/d/y"
    assert found["claims"] == [{"field": "date", "value": "event_date"}]
    assert "dates: m/d/y  # 1/13/2020 in event_date has no other reading" in text
    text, found = made("town,event_date", "Orra,1/12/2020", "Varn,5/1/2020")
    assert "dates" not in found
    assert "# dates: d/m/y or m/d/y? 1/12/2020 in event_date can be both" in text
