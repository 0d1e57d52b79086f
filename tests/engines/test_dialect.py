"""Cells in SQL are those that Python makes of the same texts."""

import pytest

from reconcile.engines.dialect import SPACES, cell, quoted

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")


@pytest.fixture
def engine(duckdb):
    opened = duckdb()
    yield opened
    opened.close()


def test_spaces_are_those_of_python():
    assert SPACES.strip() == ""
    assert {" ", "\t", "\u00a0", "\u3000"} < set(SPACES)


@pytest.mark.parametrize(
    ("text", "guarded", "found"),
    [
        ("a b", False, "a b"),
        (" \u00a0a\u3000\t", False, "a"),
        ("\u00e9", False, "\u00e9"),
        (" ", False, None),
        ("", False, None),
        ("'=13", True, "=13"),
        ("''=13", True, "'=13"),
        ("'=13", False, "'=13"),
        ("'t Hooft", True, "'t Hooft"),
        ("'-5", True, "-5"),
        ("it's", True, "it's"),
    ],
)
def test_a_cell_is_stripped_and_loses_its_guard(engine, text, guarded, found):
    made = cell(quoted(text), engine.dialect, guarded=guarded)
    assert engine.ask(f"SELECT {made} AS made") == [{"made": found}]
