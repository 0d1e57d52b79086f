"""Claims in a long table: a row a claim."""

from __future__ import annotations

import pytest

from reconcile.files.project import load

HEAD = "source,field,subject,value,stage,quote\n"
ROW = "one,casualties.killed,raid,at least 15,happened,at least 15 dead\n"


def faults(root):
    return [
        (str(each.primary).rpartition("data/")[2], each.message) for each in load(root).findings
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", HEAD + ROW),
        ("a.csv", (HEAD + ROW).replace(",", ";")),
        ("a.csv", b"\xef\xbb\xbf" + (HEAD + ROW).replace("\n", "\r\n").encode()),
        ("a.tsv", (HEAD + ROW).replace(",", "\t")),
        (
            "deep/a.json",
            (
                '[{"source": "one", "field": "casualties.killed", "subject": "raid", '
                '"value": "at least 15", "stage": "happened", "quote": "at least 15 dead"}]'
            ),
        ),
        (
            "a.jsonl",
            (
                '{"source": "one", "field": "casualties.killed", "subject": "raid", '
                '"value": "at least 15", "stage": "happened", "quote": "at least 15 dead"}\n'
            ),
        ),
    ],
)
def test_a_table_says_what_yaml_would(put, name, content):
    project = load(put({f"claims/{name}": content}))
    assert project.findings == ()
    (claim,) = project.claims
    assert claim.id == "one/casualties.killed/raid"
    assert (claim.value, claim.stage, claim.quote) == (
        "at least 15",
        "happened",
        "at least 15 dead",
    )
    assert claim.claimant is None
    assert project.places[claim.id].at("value").name == "value"


@pytest.mark.parametrize(
    ("table", "place", "message"),
    [
        ("source,field,subject\none,date,raid\n", "1:1", "the table has no column `value`"),
        (
            "source,field,subject,value,coment\none,date,x,2017,y\n",
            "1:coment",
            "the column `coment`",
        ),
        (HEAD + "one,date,raid,,,\n", "2:1", "`value` is missing"),
        (HEAD + "one,casualties.killed,raid,some,,\n", "2:value", "'some' names no figure"),
        (HEAD + "one,date,raid,2017,hoped,\n", "2:stage", "`stage` can't be `hoped`"),
        (HEAD + "nine,date,raid,2017,,\n", "2:source", "no source has the id `nine`"),
        (HEAD + "one,dat,raid,2017,,\n", "2:field", "the field `dat` is not declared"),
        (HEAD + "one,date,ra\u200bid,2017,,\n", "2:subject", "the invisible character U+200B"),
        (HEAD + "one,date\n", "2:1", "the row has 2 cells, the header 6"),
    ],
)
def test_a_mistake_is_reported_with_row_and_column(put, table, place, message):
    found = faults(put({"claims/a.csv": table}))
    assert any(at == f"claims/a.csv:{place}" and message in said for at, said in found), found


def test_of_many_mistakes_in_a_column_twenty_are_listed_and_the_rest_counted(put):
    found = faults(put({"claims/a.csv": HEAD + "one,date,raid,none,,\n" * 1_000}))
    assert len(found) == 21
    assert any(
        "980 more of the kind `unreadable-value` in the column `value`" in s for _, s in found
    )


def test_what_a_report_adds_is_passed_over(put):
    text = "question,source,field,subject,value,verdict\nq,one,date,raid,2017,agreement\n"
    project = load(put({"claims/a.csv": text}))
    assert project.findings == ()
    assert [claim.value for claim in project.claims] == ["2017"]


def test_an_apostrophe_before_a_formula_is_the_spreadsheets(put):
    text = "source,field,subject,value\none,date,'=raid,2017\none,date,'tis,2018\n"
    project = load(put({"claims/a.csv": text}))
    assert sorted(claim.subject for claim in project.claims) == ["'tis", "=raid"]


def test_a_list_in_json_is_no_text(put):
    text = '[{"source": "one", "field": "date", "subject": ["a"], "value": "2017"}]'
    assert ("claims/a.json:1:subject", "`subject` is a list") in faults(
        put({"claims/a.json": text})
    )


def test_a_table_without_a_column_is_said_to_be_empty(put):
    (found,) = load(put({"claims/a.json": "[]"})).findings
    assert (found.message, found.expected) == (
        "the table is empty",
        "a column for each key of a claim, or a mapping",
    )
