"""Values of exports to models, or one sentence that says what is wrong; and as texts."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.exported_values import Exported, brief, checked, flat, said


class Mark(Exported):
    start: int
    name: str = ""
    inner: Mark | None = None


def test_what_isnt_read_is_passed_over_and_numbers_are_texts():
    made = checked(Mark, {"start": "3", "name": 12, "else": []})
    assert (made.start, made.name) == (3, "12")


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ({}, "`start` is missing"),
        ({"start": "x"}, "`start` can't be `x`: input should be a valid integer"),
        ({"start": 1, "inner": {"start": []}}, "`inner.start` can't be `[]`: input should be"),
        ([], "it can't be `[]`: input should be a valid dictionary"),
    ],
)
def test_what_is_wrong_is_said_with_its_path(value, wrong):
    assert checked(Mark, value).startswith(wrong)


def test_a_long_value_is_cut_short():
    assert brief("x" * 100) == "x" * 60 + "…"
    assert brief({1, 2}) == "set"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "true"),
        (" a ", "a"),
        (["a", None, ["b"]], "a; b"),
        ({"a": 1}, '{"a": 1}'),
        (3, "3"),
    ],
)
def test_a_value_is_said_as_one_text(value, text):
    assert said(value) == text


def test_objects_in_objects_are_named_by_both():
    assert flat({"a": {"b": 1, "c": [2, 3]}, "d": None}) == {"a.b": "1", "a.c": "2; 3", "d": ""}
