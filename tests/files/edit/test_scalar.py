"""A text is written so that it is read back as it was, plain where nothing would misread it."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.edit.scalar import NotTextError, folded, quoted, scalar
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text(
    st.sampled_from(list("ab :#-?,[]{}&*!|>'\"%@`\\~=0x1.\n\t\r\0\x85\u2028é京😀")), max_size=12
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("at least 15", "at least 15"),
        ("more than 300,000", "more than 300,000"),
        ("13", "13"),
        ("2017-01-23", "2017-01-23"),
        ("2017-01-23/2017-01-24", "2017-01-23/2017-01-24"),
        ("no", '"no"'),
        ("Null", '"Null"'),
        ("~", '"~"'),
        ("010", '"010"'),
        ("0x1F", '"0x1F"'),
        ("1e3", '"1e3"'),
        ("12:30", '"12:30"'),
        ("", '""'),
        ("- a dash", '"- a dash"'),
        ("one: two", '"one: two"'),
        ("ends:", '"ends:"'),
        ("before # after", '"before # after"'),
        ("a#b", "a#b"),
        ("it's", "it's"),
        ('say "yes"', 'say "yes"'),
        ('"quoted"', '"\\"quoted\\""'),
        ("a\nb", '"a\\nb"'),
        (" edge ", '" edge "'),
        ("[x]", '"[x]"'),
        ("*star", '"*star"'),
        ("Сирия", "Сирия"),
        ("a\0b", '"a\\0b"'),
        ("a\x85b\u2028c", '"a\\x85b\\u2028c"'),
        ("\U000e0001", '"\\U000e0001"'),
    ],
)
def test_a_text_as_it_is_written(text, written):
    assert scalar(text) == written


def test_within_brackets_a_comma_or_bracket_needs_marks():
    assert scalar("Russia, Turkey", flow=True) == '"Russia, Turkey"'
    assert scalar("a {b}", flow=True) == '"a {b}"'
    assert scalar("a {b}") == "a {b}"


def test_half_a_character_is_refused():
    with pytest.raises(NotTextError, match="isn't text"):
        scalar("\ud800")


@given(TEXTS)
def test_every_text_is_read_back(text):
    read = read_map(f"key: {scalar(text)}\nlist: [{scalar(text, flow=True)}, x]\n", "f", Faults())
    assert read == {"key": text, "list": [text, "x"]}


@given(TEXTS)
def test_other_readers_find_a_text_where_it_is_not_a_number_or_day(text):
    read = yaml.safe_load(f"key: {scalar(text)}")["key"]
    assert str(read) == text


@given(TEXTS, st.integers(0, 90))
def test_a_folded_text_is_read_back(text, column):
    key = "k" * (column + 1)
    assert read_map(f"{key}: {folded(text, column + 3, 2)}\n", "f", Faults()) == {key: text}


def test_a_long_plain_text_goes_over_several_lines():
    words = " ".join(["word"] * 50)
    lines = folded(words, 10, 4).split("\n")
    assert len(lines) > 1
    assert all(len(line) <= 96 for line in lines)
    assert lines[1].startswith("    word")
    assert folded(words + ": x", 10, 4).count("\n") == 0
    assert folded(words.replace("word word", "word  word"), 10, 4).count("\n") == 0


def test_quotation_marks_are_escaped():
    assert quoted('a"b\\c') == '"a\\"b\\\\c"'
