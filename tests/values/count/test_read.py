"""A text read as one count: what is too long or unreadable, and what isn't one count."""

from __future__ import annotations

import pytest

from reconcile.values.count.read import LONGEST, pieces_of, read
from reconcile.values.digits import NumeralError
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut
from reconcile.values.value_type import ValueSyntaxError


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("13 " * LONGEST, "longer than 500"),
        ("13\x07", "control character"),
        ("13 .April", "can be taken in two ways"),
        ("23. January 2017", "can be taken in two ways"),
        ("1,00", "not grouped"),
        ("at least up to 5", "from both sides"),
    ],
)
def test_why_a_text_is_no_count(text, says):
    with pytest.raises(ValueSyntaxError, match=says):
        read(text, DEFAULTS)


@pytest.mark.parametrize(
    ("text", "unit", "as_of"),
    [
        ("348 deaths as of 13 April 2020", "deaths", "13 April 2020"),
        ("as of 13.4.2020, 348 deaths", "deaths", "13.4.2020"),
        ("13 people or more people", "people", ""),
        ("$5 million in aid", "dollars in aid", ""),
    ],
)
def test_what_is_counted_and_when(text, unit, as_of):
    count = read(text, DEFAULTS)
    assert (count.unit, count.as_of) == (unit, as_of)


def test_digits_that_are_no_number_are_a_word_where_a_sentence_is_searched():
    with pytest.raises(NumeralError):
        pieces_of(cut("1,00"), DEFAULTS)
    assert pieces_of(cut("1,00 and 13"), DEFAULTS, strict=False).letters == "w&N"


def test_every_text_is_read_as_kept(readings_of_texts):
    read, kept = readings_of_texts
    assert read == kept
