"""Texts are laid out in whatever width there is: no word breaks where it needn't, nothing is cut."""

from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from reconcile.report.console import plain_text
from reconcile.report.rich_text import (
    LONGEST_LINE,
    columns,
    hanging,
    safe,
    sentence,
    squeezed,
    unbroken,
)

WORDS = st.text("abcdefg", min_size=1, max_size=12)
ROWS = st.lists(st.tuples(*[st.lists(WORDS, min_size=1, max_size=6).map(" ".join)] * 3), min_size=1)


def test_markup_and_escapes_of_data_are_text():
    assert safe("[red]a[/red]\x1b[2J").plain == "[red]a[/red]^[[2J"


def test_a_sentence_is_no_wider_than_people_read(lines):
    printed = lines(sentence("word " * 60, by=4), 200)
    assert max(map(len, printed)) <= LONGEST_LINE
    assert all(line.startswith("    ") for line in printed)


def test_further_lines_of_a_hanging_text_are_below_its_text(lines):
    first, *further = lines(hanging("=", "word " * 30), 40)
    assert first.startswith("= word")
    assert all(line.startswith("  word") for line in further)


def test_an_id_longer_than_a_line_is_broken_where_its_words_are_joined(lines):
    long = "killed/the-bridge-at-wexcombe-upon-harland"
    assert lines(sentence(f"id {long} now"), 20) == [
        "id",
        "killed/the-bridge-",
        "at-wexcombe-upon-",
        "harland now",
    ]
    assert lines(hanging("=", "x" * 30), 22) == ["= " + "x" * 20, "  " + "x" * 10]
    assert lines(columns([["a", sentence("b c")]])) == ["a  b c"]


def test_columns_stand_below_each_other_where_there_is_room(lines):
    assert lines(columns([["a", "one two"], ["bbb", "three"]])) == ["a    one two", "bbb  three"]


def test_cells_stand_below_each_other_where_words_would_break(lines):
    row = ["=", "the subject of it", "a rather long value", "a-source-with-a-name"]
    assert lines(columns([row]), 30) == [
        "= the subject of it",
        "    a rather long value",
        "    a-source-with-a-name",
    ]


def test_no_rows_are_nothing(lines):
    assert lines(columns([])) == []


@given(ROWS, st.integers(20, 100))
def test_nothing_is_cut_and_no_line_is_too_wide(rows, width):
    printed = plain_text(columns([list(row) for row in rows]), width)
    assert max(map(len, printed.splitlines())) <= width
    wanted = sorted("".join(word for row in rows for cell in row for word in cell.split()))
    assert sorted(printed.replace(" ", "").replace("\n", "")) == wanted


def test_the_widest_column_is_squeezed_first_and_none_below_its_least():
    assert squeezed([3, 5], [10, 30], 30) == [10, 20]
    assert squeezed([8, 9], [10, 30], 10) == [8, 9]
    assert squeezed([3, 5], [10, 30], 50) == [10, 30]


def test_short_texts_stay_whole_on_as_many_lines_as_they_need():
    drawn = unbroken([Text("[a] one two"), Text("[b] three"), Text("[c] four")], by=2)
    assert plain_text(drawn, 26) == "  [a] one two   [b] three\n  [c] four\n"
    assert plain_text(drawn, 80) == "  [a] one two   [b] three   [c] four\n"
