"""`reconcile names`: the groups of a project, two names, or a table of pairs."""

from __future__ import annotations

import json

import pytest

from reconcile.cli.names import _wanted

CLAIMS = """
entities:
  - {name: High Negotiations Committee, kind: organisation}
claims:
  - {source: one, field: delegation_head, subject: opposition, value: Mohammad Alloush}
  - {source: two, field: delegation_head, subject: opposition, value: Mohammed Aloush}
  - {source: three, field: delegation_head, subject: opposition, value: Alloush}
  - {source: one, field: attendance, subject: High Negotiation Committee, value: attended}
  - {source: two, field: attendance, subject: "Negotiation \\e[31mFront", value: attended}
"""


@pytest.fixture
def project(make_project):
    return make_project(CLAIMS)


def test_groups_with_every_spelling_and_where_it_is_used(run, project) -> None:
    printed = run("names", cwd=project, width=120).stdout
    assert "Mohammad Alloush  person" in printed
    assert "High Negotiations Committee  organisation, declared" in printed
    (surname,) = [
        line for line in printed.splitlines() if line.split()[1:3] == ["Alloush", "short"]
    ]
    assert "short for it" in surname
    assert surname.endswith("three 1")


def test_json_has_the_groups_and_the_close_calls(run, project) -> None:
    found = json.loads(run("names", "--format", "json", cwd=project).stdout)
    labels = [group["label"] for group in found["groups"]]
    assert labels == sorted(labels, key=str.casefold)
    spelt = [spelling["name"] for spelling in found["groups"][1]["spellings"]]
    assert spelt == ["Alloush", "Mohammad Alloush", "Mohammed Aloush"]
    assert found["close_calls"] == []


def test_no_name_steers_the_terminal(run, project) -> None:
    assert "\x1b" not in run("names", cwd=project).stdout


def test_two_names_part_by_part(run) -> None:
    printed = run("names", "Bashar al-Assad", "Bashar Jaafari", "--kind", "person").stdout
    assert "different" in printed
    assert "unmatched" in printed
    assert "What would change it:" in printed


def test_an_acronym_is_no_person_where_the_other_name_is_a_body(run) -> None:
    printed = run("names", "HNC", "High Negotiations Committee").stdout
    assert "close, 82.0 of 100" in printed
    assert "Compared as names of one kind, organisation" in printed
    stated = run("names", "HNC", "High Negotiations Committee", "--kind", "person").stdout
    assert "different" in stated
    assert "Compared as" not in run("names", "Mohammad Alloush", "M. Alloush").stdout


def test_two_names_as_json(run) -> None:
    arguments = ("Bashar al-Jaafari", "Bashar Ja'afari", "--kind", "person", "--format", "json")
    found = json.loads(run("names", *arguments).stdout)
    assert (found["answer"], found["score"]) == ("same", 100.0)
    assert found["name2"] == "Bashar Ja'afari"


TABLE = "id,name1,name2,kind\n1,Bashar al-Jaafari,Bashar Ja'afari,person\n2,Iran,Iraq,place\n"


def test_a_table_gets_three_columns_more(run) -> None:
    rows = run("names", "--batch", "-", stdin=TABLE).stdout.splitlines()
    assert rows[0] == "id,name1,name2,kind,score,answer,reason"
    assert rows[1] == "1,Bashar al-Jaafari,Bashar Ja'afari,person,100.0,same,equal-forms"
    assert ",different," in rows[2]


def test_a_table_as_json_has_a_line_a_row(run) -> None:
    rows = run("names", "--batch", "-", "--format", "json", stdin=TABLE).stdout.splitlines()
    assert [json.loads(row)["answer"] for row in rows] == ["same", "different"]


@pytest.mark.parametrize(
    ("arguments", "stdin", "told"),
    [
        (["One name"], "", "takes two names"),
        (["A", "B", "--batch", "-"], "", "from the table"),
        (["A", "B", "--kind", "persn"], "", "is not one of"),
        (["--batch", "-"], "name1,kind\na,person\n", "needs the columns name1 and name2"),
        (["--batch", "-"], "name1,name2,kind\na,b,animal\n", "isn't a kind"),
    ],
)
def test_a_wrong_call_says_what_is_expected(run, arguments, stdin, told) -> None:
    done = run("names", *arguments, stdin=stdin)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stdout == "" or "animal" in stdin


@pytest.mark.parametrize(
    ("scores", "low", "high"),
    [
        (None, 0.0, 100.0),
        ("80-84", 80.0, 84.0),
        ("80-", 80.0, 100.0),
        ("-84.5", 0.0, 84.5),
        ("80", 80.0, 80.0),
        ("0-100", 0.0, 100.0),
        ("-", 0.0, 100.0),
    ],
)
def test_a_range_of_scores_may_be_open(scores, low, high):
    wanted = _wanted("person", ("date",), scores)
    assert (wanted.least, wanted.most) == (low, high)
    assert (wanted.kind, wanted.fields) == ("person", ("date",))
    assert _wanted(None, (), scores).kind is None
