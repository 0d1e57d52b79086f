"""Each text in each frame is read once; what can't be read says what would have been right."""

import pytest

from reconcile.engines import reading
from reconcile.engines.reading import SaidReader
from reconcile.model.field import BUILT_IN, Field
from reconcile.model.reading import Days
from reconcile.values.identity import SPELLED
from reconcile.values.settings import DEFAULTS

MONDAY = Days(738_961, 738_961)


@pytest.fixture
def read():
    fields = {**BUILT_IN, "polled": Field(type="count", measure="estimate")}
    return SaidReader(fields, DEFAULTS, SPELLED)


def said(value, stage=None, as_of=None, measure=None, complete=None, days=None):
    return (value, stage, as_of, measure, complete), days


def test_one_number_for_what_is_read_alike(read):
    killed = read.of_field("casualties.killed")
    first = killed.number(*said("1,000"))
    assert killed.number(*said("1000")) == first
    assert killed.number(*said("1000", stage="planned")) != first
    assert read.of_field("casualties.killed") is killed


def test_a_frame_is_that_of_a_claim(read):
    polled = read.of_field("polled")
    number = polled.number(*said("some 40", stage="planned", as_of="yesterday", days=MONDAY))
    made = polled.readings[number]
    assert (made.stage, made.measure) == ("planned", "estimate")
    assert made.as_of[:2] == Days(738_960, 738_960)
    date = read.of_field("date")
    assert date.number(*said("yesterday", days=MONDAY)) != date.number(
        *said("yesterday", days=Days(738_962, 738_962))
    )


def test_what_can_not_be_read(read):
    date = read.of_field("date")
    fault = date.number(*said("soonish", days=MONDAY))
    assert (fault["column"], fault["text"]) == ("value", "soonish")
    assert "`published:`" not in fault["expected"]
    assert "`published:`" in date.number(*said("yesterday"))["expected"]
    assert date.number(*said("May 2024", as_of="soonish"))["column"] == "as_of"


def test_it_begins_anew_when_much_is_kept(read, monkeypatch):
    monkeypatch.setattr(reading, "MOST_KEPT", 3)
    first = read.of_field("date")
    for year in range(2000, 2004):
        first.number(*said(str(year)))
    assert first.kept == 8
    assert read.of_field("date") is not first
