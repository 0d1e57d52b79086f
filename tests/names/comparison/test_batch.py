"""Tables of pairs."""

from itertools import count

import pytest

from reconcile.names.comparison.batch import BatchError, compare_rows


def test_rows_keep_what_they_have_and_gain_three_columns():
    row = {"id": "7", "name1": "Jaish al-Islam", "name2": "Jaysh Al-Islam", "kind": "organisation"}
    [told] = compare_rows([row])
    assert told == {**row, "score": "99.0", "answer": "same", "reason": "spelling"}


@pytest.mark.parametrize("kind", ["person", "PER", " Person ", ""])
def test_kinds_are_read_in_words_and_tags(kind):
    row = {"name1": "Bashar al-Assad", "name2": "Bashar al-Jaafari", "kind": kind}
    [told] = compare_rows([row])
    assert (told["answer"], told["reason"]) == ("different", "words-differ")


def test_the_kind_column_may_be_missing():
    rows = [
        {"name1": "Iran", "name2": "Iraq"},
        {"name1": "HNC", "name2": "High Negotiations Committee"},
    ]
    assert [told["answer"] for told in compare_rows(rows)] == ["different", "close"]


def test_rows_stream():
    endless = ({"name1": f"Name {n}", "name2": "Name"} for n in count())
    assert next(compare_rows(endless))["score"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"name1": "a"}, "row 1 has no name2"),
        ({"name1": "a", "name2": "b", "kind": "ship"}, "'ship' isn't a kind: expected person"),
    ],
)
def test_what_is_missing_is_named(row, message):
    with pytest.raises(BatchError, match=message):
        list(compare_rows([row]))
