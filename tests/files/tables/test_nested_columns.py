"""Objects in the cells of JSON as columns of their own."""

from __future__ import annotations

from reconcile.files.tables.nested_columns import with_nested
from reconcile.files.tables.table import Cells, Table


def nested(*rows):
    columns = tuple(dict.fromkeys(key for row in rows for key in row))
    cells = tuple(Cells(n, tuple(row.get(c, "") for c in columns)) for n, row in enumerate(rows, 1))
    made = with_nested(Table("t.json", columns, cells))
    return made.columns, [row.values for row in made.rows]


def test_each_text_in_an_object_has_a_column_beside_those_of_its_object():
    columns, rows = nested(
        {"day": "1", "verified": {"dead": "2", "by": {"name": "Desk"}}, "note": ""},
        {"day": "2", "verified": {"hurt": "5", "dead": None}, "note": "x"},
    )
    assert columns == ("day", "verified.dead", "verified.by.name", "verified.hurt", "note")
    assert rows == [("1", "2", "Desk", "", ""), ("2", "", "", "5", "x")]


def test_objects_of_a_list_are_numbered_and_texts_of_a_list_are_one_text():
    columns, rows = nested({"reviews": [{"url": "u"}, {"url": "v"}], "who": ["Ann", "Ben", True]})
    assert columns == ("reviews.1.url", "reviews.2.url", "who")
    assert rows == [("u", "v", "Ann; Ben; true")]


def test_what_is_empty_in_every_row_stays_a_column():
    assert nested({"a": {}, "b": []}, {"a": "", "b": {}}) == (("a", "b"), [("", ""), ("", "")])


def test_what_is_too_deep_is_one_text():
    deep = "bottom"
    for _ in range(300):
        deep = {"k": deep}
    columns, ((text,),) = nested({"a": deep})
    assert columns == ("a" + ".k" * 8,)
    assert "bottom" in str(text)
