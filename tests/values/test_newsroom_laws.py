"""Laws that hold for whatever the types read in words put together as newsrooms put them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.reading import Days
from reconcile.model.relation import Overlap, Relation
from reconcile.one_pair import naming
from reconcile.values.frame import Frame
from reconcile.values.number_bounds import lie
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

FRAME = Frame(published=Days(736353, 736353))  # 24 January 2017
PHRASES = {
    "count": (
        *("at least", "more than", "about", "up to", "just under", "an estimated", "well over"),
        *("13", "20", "13-20", "300,000", "2.5 million", "dozens", "half a dozen", "a third"),
        *("many", "several", "hundred", "thousand", "both", "a pair of", "one in three", "most"),
        *("people", "civilians", "dead", "killed", "percent", "of the", "or", "and", "to", "from"),
        *("between", "rose", "the toll", "bringing", "or more", "possibly", ", including", "more"),
    ),
    "date": (
        *("23", "24", "January", "2017", "2017-01-23", "01/2017", "last", "week", "Monday", "year"),
        *(
            "early",
            "mid",
            "late",
            "the end of",
            "hours of",
            "since",
            "until",
            "before",
            "by",
            "from",
        ),
        *("to", "and", "or", "either", "between", "about", "possibly", "at midnight", "1980s", "'"),
        *(
            "at the latest",
            "the weekend",
            "44 BC",
            "a century",
            "two days ago",
            "in three",
            "summer",
        ),
    ),
    "duration": (
        *(
            "five",
            "two",
            "a",
            "half",
            "a third of",
            "quarter",
            "years",
            "month",
            "days",
            "week-long",
        ),
        *(
            "about",
            "just",
            "over",
            "under",
            "nearly",
            "well",
            "at least",
            "or",
            "and",
            "to",
            "a half",
        ),
        *("many", "several", "since", "March 2011", "in its", "sixth", "year", "war", "of talks"),
    ),
    "parties": (
        *("Russia", "Turkey", "the UN", "Iran", "Jaysh al-Islam", "and", ",", "or", "including"),
        *("only", "both", "at least", "13", "two", "a dozen", "of the", "15", "groups", "others"),
        *(
            "representatives of",
            "headed by",
            "with",
            "as well as",
            "-",
            "later",
            "countries",
            "all",
        ),
    ),
    "status": (
        *("was", "not", "will", "may", "invited", "attend", "attended", "stayed away", "declined"),
        *(
            "withdrew",
            "but",
            "and",
            "as an observer",
            "its foreign minister",
            "wanted to",
            "refused",
        ),
        *("the talks", "sent", "advisers", "nobody", "expected", "supports", "excluded", "to"),
    ),
}


def read(name, text):
    try:
        return value_type(name).read(text, FRAME)
    except ValueSyntaxError:
        return None


def texts(name):
    return st.lists(st.sampled_from(PHRASES[name]), min_size=1, max_size=7).map(" ".join)


@pytest.mark.parametrize("name", PHRASES)
@given(data=st.data())
def test_what_is_read_is_shown_so_that_it_is_read_again(name, data):
    read_ = read(name, data.draw(texts(name)))
    if read_ is not None:
        kind = value_type(name)
        assert kind.parse(kind.show(read_.value), FRAME) == read_.value


@pytest.mark.parametrize("name", PHRASES)
@given(data=st.data())
def test_a_value_is_the_same_as_itself_and_relates_alike_in_either_order(name, data):
    kind = value_type(name)
    a, b = (read(name, data.draw(texts(name))) for _ in "ab")
    if a is not None and b is not None:
        names = naming(kind, a, b)
        assert kind.compare(a.value, a.value, names).relation is Relation.SAME
        assert (
            kind.compare(a.value, b.value, names) == kind.compare(b.value, a.value, names).mirrored
        )


@given(texts("count"))
def test_what_a_count_conveys_is_among_what_it_allows(text):
    read_ = read("count", text)
    if read_ is not None:
        found = lie(read_.value.conveyed, read_.value.literal)
        assert found in {Overlap.EQUAL, Overlap.A_INSIDE_B}
