"""A figure is read again from its quote, digit by digit, with its hedge."""

import pytest

from reconcile.evidence.figures_in_quotes import bare_date, judge
from reconcile.evidence.read_from_quotes import found_in
from reconcile.values.frame import Frame
from reconcile.values.registry import value_type


def judged(kind, value, quote):
    reader = value_type(kind)
    found = found_in(quote, reader, Frame())
    return judge(reader.parse(value), value, quote, found, reader).value


@pytest.mark.parametrize(
    ("kind", "value", "quote", "outcome"),
    [
        ("count", "13", "killed 13", "in-quote"),
        ("count", "13", "killed 13, hurt 20", "in-quote"),
        ("count", "exactly 13", "at least 13 killed", "hedge-lost"),
        ("count", "about 13", "13 killed", "hedge-changed"),
        ("count", "31", "killed 13", "digits-swapped"),
        ("count", "14", "killed 13", "not-in-quote"),
        ("count", "-3.5%", "prices fell 3.5%", "in-quote"),
        ("count", "fell 3.5%", "prices fell 3.5%", "in-quote"),
        ("count", "-5 degrees", "5 degrees below zero", "in-quote"),
        ("count", "-3.5%", "prices fell 2.5%", "not-in-quote"),
        ("count", "3.5%", "a change of -3.5%", "not-in-quote"),
        ("count", "half", "a third of them", "not-in-quote"),
        ("count", "dozens", "hundreds of them", "not-in-quote"),
        ("count", "13", "killed many", "not-in-quote"),
        ("count", "13", "they came", "not-readable"),
        ("count", "3", "3 millones", "not-in-quote"),
        ("count", "3,000,000", "3 millones", "in-quote"),
        ("count", "3,000", "3 mil", "not-readable"),
        ("date", "April 2016", "since April 2016", "hedge-lost"),
        ("date", "since April 2016", "in April 2016", "hedge-changed"),
        ("date", "13 January 2017", "on 31 January 2017", "digits-swapped"),
        ("date", "14 January 2017", "on 31 March 2017", "not-in-quote"),
        ("date", "2026-03-13", "el 2026-03-13 por la tarde, según", "in-quote"),
        ("duration", "two days", "48 hours", "in-quote"),
        ("duration", "two days", "about 48 hours", "hedge-lost"),
        ("duration", "about two days", "48 hours", "hedge-changed"),
        ("duration", "two days", "two to three days", "not-in-quote"),
        ("duration", "two days", "three days", "not-in-quote"),
    ],
)
def test_the_kindest_of_what_the_quote_states_counts(kind, value, quote, outcome):
    assert judged(kind, value, quote) == outcome


@pytest.mark.parametrize("kind", ["count", "duration"])
def test_nothing_is_said_of_a_language_that_is_not_read(kind):
    assert (
        judged(kind, "3" if kind == "count" else "3 days", "al menos 3 days") == "language-not-read"
    )


def test_a_bound_has_a_date_and_a_date_is_its_own():
    date = value_type("date")
    assert bare_date(date.parse("since April 2016")).days == date.parse("April 2016").days
    assert bare_date(date.parse("April 2016")) == date.parse("April 2016")
