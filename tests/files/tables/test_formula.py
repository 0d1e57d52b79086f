"""What is guarded from a spreadsheet comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.tables.formula import guarded, unguarded


@pytest.mark.parametrize("text", ["=1", " +1", "'=1", "''-1", "@a", "\uff1d1"])
def test_what_would_be_run_gets_an_apostrophe(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["13", "'tis", "O'Neil", "", "a=b"])
def test_other_texts_stay(text):
    assert guarded(text) == unguarded(text) == text


@given(st.text() | st.text("'=+- a"))
def test_there_and_back(text):
    assert unguarded(guarded(text)) == text
