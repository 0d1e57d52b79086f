"""Running totals: what time does to two counts that only grow."""

import pytest

from reconcile.values.as_of import read_as_of
from reconcile.values.count.type import CountType
from reconcile.values.frame import Frame
from reconcile.values.registry import value_type
from reconcile.values.value_type import Options

TOTAL, PLAIN = CountType(), CountType(Options(cumulative=False))


def related(kind, a, b):
    """Compare two (text, as of, published)."""
    readings = [
        kind.read(
            text,
            Frame(
                as_of=read_as_of(as_of) if as_of else None,
                published=value_type("date").parse(published).days if published else None,
            ),
        )
        for text, as_of, published in (a, b)
    ]
    found = kind.relate(*readings)
    assert kind.relate(*reversed(readings)) == found.mirrored
    return found.relation.value, found.reason


@pytest.mark.parametrize(
    ("earlier", "later", "outcome"),
    [
        ("300", "310", ("compatible", "as-of-differs")),
        ("310", "300", ("differs", "cumulative-fell")),
        ("more than 310", "more than 300", ("differs", "cumulative-fell")),
        ("between 300 and 340", "between 310 and 320", ("same", "")),
        ("between 300 and 310", "between 305 and 500", ("same", "")),
        ("310 displaced", "300 displaced", ("compatible", "as-of-differs")),
        ("310 documented deaths", "an estimated 200 deaths", ("compatible", "as-of-differs")),
        ("60 percent", "50 percent", ("compatible", "as-of-differs")),
        ("dozens", "2", ("differs", "cumulative-fell")),
    ],
)
def test_a_later_total_may_be_higher_but_not_lower(earlier, later, outcome):
    found = related(TOTAL, (earlier, "1 May 2031", None), (later, "5 May 2031", None))
    if outcome[0] == "same":
        assert found[1] not in {"cumulative-fell", "as-of-differs"}
    else:
        assert found == outcome


def test_what_does_not_accumulate_may_fall():
    found = related(PLAIN, ("310", "1 May 2031", None), ("300", "5 May 2031", None))
    assert found == ("compatible", "as-of-differs")


@pytest.mark.parametrize(
    ("a", "b", "outcome"),
    [
        (("27", None, "1 May 2031"), ("30", None, "5 May 2031"), "maybe-updated"),
        (("30", None, "1 May 2031"), ("27", None, "5 May 2031"), "figures-exclude"),
        (("27", None, "5 May 2031"), ("30", None, "May 2031"), "figures-exclude"),
        (("27", None, None), ("30", None, "5 May 2031"), "figures-exclude"),
        (("27", "1 May 2031", "1 May 2031"), ("30", None, "5 May 2031"), "figures-exclude"),
        (("between 20 and 35", None, "1 May 2031"), ("40", None, "5 May 2031"), "maybe-updated"),
        (("exactly 30", None, "1 May 2031"), ("between 20 and 25", None, "5 May 2031"), "figures-exclude"),
    ],
)  # fmt: skip
def test_a_rise_between_two_dated_sources_may_be_an_update(a, b, outcome):
    assert related(TOTAL, a, b)[1] == outcome


def test_publication_softens_no_other_count():
    a, b = ("13", None, "1 May 2031"), ("15", None, "5 May 2031")
    assert related(PLAIN, a, b) == ("contradicts", "figures-exclude")
