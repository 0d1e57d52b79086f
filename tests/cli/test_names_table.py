"""`names --batch`: a row out for each row in, and what is wrong with a table."""

import json

import pytest

from reconcile.cli.names_table import names_table
from reconcile.cli.refusal import RefusalError


@pytest.fixture
def table(tmp_path):
    def made(text):
        file = tmp_path / "pairs.csv"
        file.write_text(text, encoding="utf-8")
        return file

    return made


def test_columns_that_are_there_stay_and_the_outcome_is_added(table, capsys):
    names_table(table("no,name1,name2\n1,Ann Lee,Ann Lee\n2,Ann Lee,Bo Ray\n"), "csv")
    head, one, other = capsys.readouterr().out.splitlines()
    assert head.startswith("no,name1,name2,score,")
    assert one.startswith("1,Ann Lee,Ann Lee,100")
    assert other.startswith("2,Ann Lee,Bo Ray,")


def test_in_json_a_score_is_a_number(table, capsys):
    names_table(table("name1,name2\nAnn Lee,Ann Lee\n"), "json")
    row = json.loads(capsys.readouterr().out)
    assert (row["name1"], row["score"]) == ("Ann Lee", 100)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name1;name2\na;b\n", "its header has name1;name2; columns are separated by commas"),
        ("name1\na\n", "needs the columns name1 and name2; its header has name1"),
        ("", "its header has nothing"),
    ],
)
def test_a_table_without_its_columns_is_refused(table, text, said):
    with pytest.raises(RefusalError, match=said):
        names_table(table(text), "csv")
