"""What is refused says why, and what would have been a count."""

from __future__ import annotations

import pytest

from reconcile.values.count.read import read
from reconcile.values.count.refusals import EXPECTED
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import ValueSyntaxError


@pytest.mark.parametrize(
    ("text", "says", "offset"),
    [
        ("", "a count is missing", 0),
        ("at least", "end before a figure", 8),
        ("13 more", "'13 more' is added to a figure that isn't said", 3),
        ("another 13", "'another 13' is added", 0),
        ("three-fold", "'fold' multiplies", 5),
        ("3-", "end behind a dash", 1),
        ("six-figure", "how many digits", 3),
        ("a 4 digit number", "how many digits", 4),
        ("13th", "'13th' is a rank", 2),
        ("the 1990s", "'1990s' are years or ages", 8),
        ("over-65s", "'-' is neither a figure", 4),
        ("won 40 seats", "'won' is neither a figure", 0),
        ("10 times more", "'10 times' multiplies", 3),
        ("12 o'clock", "a time of day", 3),
        ("10-15,000", "write both ends out", 0),
        ("trois cents", "'trois' is a number in words of another language", 0),
        ("drei Millionen", "'drei' is a number in words of another language", 0),
        ("zweihundert", "write it in digits", 0),
        ("mehr als dreihundert", "write it in digits", 9),
        ("十二万", "write it in digits", 0),
        ("rose 20 to 314", "by the first figure to the second", 5),
        ("13 January", "reads as a date", 3),
        ("13 or mroe", "did you mean 'or more'", 3),
        ("13?", "no question mark", 2),
        ("no information", "'no information' isn't a figure", 0),
        ("more then 13", "did you mean 'more than'", 0),
        ("thirten", "did you mean 'thirteen'", 0),
        ("killed soldiers", "end before a figure", 15),
        ("15 (or 25 by another count)", "in brackets", 7),
        ("between 9 and 5", "runs backwards", 8),
        ("5 (7 to 9)", "doesn't include", 2),
        ("1,00", "not grouped in thousands", 0),
        ("at least up to 5", "from both sides", 0),
    ],
)
def test_why(text, says, offset):
    with pytest.raises(ValueSyntaxError, match=says.replace("(", r"\(")) as caught:
        read(text, DEFAULTS)
    assert caught.value.expected == EXPECTED
    assert caught.value.offset == offset


def test_a_word_that_only_looks_like_an_ending_is_what_is_counted():
    assert read("13 St Petersburg residents", DEFAULTS).figures == (13,)


@pytest.mark.parametrize(
    ("text", "message", "helps"),
    [
        ("a lot", "'a lot' names no figure", '"many" or "several"'),
        ("lots of people", "'lots of people' names no figure", '"many" or "several"'),
        ("a large number of homes", "'a large number of homes' names no", '"many" or "several"'),
        ("some people", "'some people' names no figure", '"many" or "several"'),
        ("heavy losses", "'heavy losses' names no figure", '"many" or "several"'),
        ("a high death toll", "'a high death toll' names no figure", '"many" or "several"'),
        ("massive", "'massive' names no figure", '"many" or "several"'),
        ("too many to count", "'too many to count' names no figure", '"many" or "several"'),
        ("unknown", "'unknown' says that no figure is known", "gives none makes no claim"),
        ("an undisclosed number", "'an undisclosed number' says that no", "makes no claim"),
        ("N/A", "'N/A' says that no figure is known", "gives none makes no claim"),
    ],
)
def test_an_amount_without_a_figure_is_met_with_what_helps(text, message, helps):
    with pytest.raises(ValueSyntaxError, match=message) as caught:
        read(text, DEFAULTS)
    assert caught.value.expected.startswith(EXPECTED)
    assert helps in caught.value.expected
