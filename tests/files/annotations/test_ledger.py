"""What was brought in is known again; a ledger that can't be read is none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.annotations.ledger import (
    Ledger,
    digest_of,
    key_of,
    ledger_path,
    ledger_text,
    once,
    read_ledger,
)


def test_a_ledger_is_read_as_it_was_written(tmp_path):
    claims = tmp_path / "a.yaml"
    assert read_ledger(claims) is None
    ledger = Ledger(digest_of(b"claims"), frozenset({"k1", "k2"}))
    ledger_path(claims).write_text(ledger_text(ledger))
    assert read_ledger(claims) == ledger
    assert ledger_path(claims).name == "a.imported"


def test_a_ledger_of_an_edited_file_has_no_digest(tmp_path):
    claims = tmp_path / "a.yaml"
    ledger_path(claims).write_text(ledger_text(Ledger("", frozenset({"k"}))))
    assert read_ledger(claims) == Ledger("", frozenset({"k"}))


def test_a_file_that_is_no_text_is_no_ledger(tmp_path):
    (tmp_path / "a.imported").write_bytes(b"\xff")
    assert read_ledger(tmp_path / "a.yaml") is None


@given(st.lists(st.text()), st.lists(st.text()))
def test_keys_differ_where_anything_differs(one, other):
    assert (key_of(one, None) == key_of(other, None)) == (one == other)
    assert key_of((1, 2)) != key_of(None)


def test_only_the_first_of_a_kind_counts():
    assert once(["a", "b", "a", "a"]) == [True, True, False, False]
