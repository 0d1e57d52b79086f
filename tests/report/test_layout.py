"""Words fill lines and columns of a width: none is lost, none stands out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.report.layout import Span, columns, plain, squeezed, width_of, wrapped

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.just(" "))


def lines_of(text: str) -> list[str]:
    return plain(text).splitlines()


def test_words_wrap_at_blanks_under_a_hanging_indent() -> None:
    spans = [Span("one two three four five")]
    assert lines_of(wrapped(spans, 12, 0, 2)) == ["one two", "  three four", "  five"]


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert lines_of(wrapped([Span("abcdefgh ij")], 5)) == ["abcde", "fgh", "ij"]


def test_styles_stay_with_their_words() -> None:
    (line,) = wrapped([Span("said ", ""), Span("300,000", "bold")], 40)
    assert line == [Span("said ", ""), Span("300,000", "bold")]


def test_cells_stand_below_each_other() -> None:
    rows = [[[Span("13")], [Span("one")]], [[Span("at least 15")], [Span("two")]]]
    assert lines_of(columns(rows, 40, indent=2)) == ["  13           one", "  at least 15  two"]


def test_a_cell_that_wraps_leaves_the_others_blank() -> None:
    rows = [[[Span("a")], [Span("one two three four")], [Span("x")]]]
    assert lines_of(columns(rows, 20)) == ["a  one two three   x", "   four"]


@pytest.mark.parametrize(
    ("natural", "room", "given"),
    [
        ([10, 20], 40, [10, 20]),
        ([10, 60], 40, [10, 30]),
        ([50, 50, 50], 90, [30, 30, 30]),
        ([5, 30, 60], 50, [5, 22, 23]),
        ([40, 40], 10, [10, 10]),
    ],
)
def test_wide_columns_give_way_first(natural, room, given) -> None:
    assert squeezed(natural, room) == given


@given(TEXTS, st.integers(4, 60), st.integers(0, 2))
def test_no_line_is_too_wide_and_no_letter_is_lost(text: str, width: int, indent: int) -> None:
    lines = lines_of(wrapped([Span(text)], width, indent, indent))
    assert all(width_of(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_wide_letters_take_two_cells() -> None:
    assert width_of("叙利亚") == 6
    assert width_of("“Ja'afari”") == 10


def test_a_number_stays_with_its_per_cent() -> None:
    assert lines_of(wrapped([Span("turnout of 60 % there")], 13)) == ["turnout of", "60 % there"]


@pytest.mark.parametrize("letter", ["a", "叙", "é", "\u0301", "\u200b"])
def test_a_very_long_word_is_broken_without_delay(letter: str) -> None:
    assert lines_of(wrapped([Span(letter * 20_000)], 40))
