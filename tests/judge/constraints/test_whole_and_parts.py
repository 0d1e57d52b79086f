"""Parts and their whole: which numbers fit, and which way they miss each other."""

from __future__ import annotations

import pytest

from reconcile.judge.constraints.reasons import PARTS_EXCEED, PARTS_SHORT, ROUNDED, UNSAID
from reconcile.judge.constraints.value_sets import Layer
from reconcile.judge.constraints.whole_and_parts import WHOLE, Total

ALL = {"whole": "casualties", "parts": ["casualties.killed", "casualties.wounded"]}
ONE = {"whole": "casualties", "part": "casualties.killed"}


def reasons(found, constraint, **values):
    names = {"whole": "casualties", "killed": "casualties.killed", "wounded": "casualties.wounded"}
    claims = [
        {"source": source, "field": names[key], "value": value}
        for key, said in values.items()
        for source, value in zip(
            ("one", "two"), said if isinstance(said, tuple) else (said,), strict=False
        )
    ]
    across = found({"constraint": constraint, "claims": claims}).across
    return [clash.comparison.reason for check in across for clash in check.clashes]


@pytest.mark.parametrize(
    ("constraint", "values", "expected"),
    [
        (ALL, {"whole": "10", "killed": "4", "wounded": "6"}, []),
        (ALL, {"whole": "10", "killed": "4", "wounded": "7"}, ["parts-exceed-whole"]),
        (ALL, {"whole": "10", "killed": "4", "wounded": "5"}, ["parts-fall-short"]),
        (ALL, {"whole": "10", "killed": "4"}, []),  # the other part may be the rest
        (ALL, {"whole": "10", "killed": "11"}, ["part-above-whole"]),
        (ALL, {"whole": "10", "killed": "4", "wounded": "at least 6"}, []),
        (ONE, {"whole": "10", "killed": "10"}, []),
        (ONE, {"whole": "10", "killed": "11"}, ["part-above-whole"]),
        (ONE, {"whole": "10", "killed": "1"}, []),
        (ONE, {"whole": ("10", "12"), "killed": "11"}, ["part-above-whole"]),
        (ONE, {"whole": ("12", "13"), "killed": ("11", "12")}, []),
    ],
)
def test_the_numbers_fit_or_miss_each_other(found, constraint, values, expected):
    assert reasons(found, constraint, **values) == expected


@pytest.fixture
def chosen(said):
    """Return what makes the chosen claims of a whole and its parts, None for one that nobody gives."""

    def made(whole, *parts):
        keys = (WHOLE, "part 0", "part 1", "part 2")
        given = zip(keys, (whole, *parts), strict=False)
        return {key: said(value, name=key, field=key) for key, value in given if value is not None}

    return made


TWO = Total(("part 0", "part 1"), exhaustive=True)
SOME = Total(("part 0", "part 1"), exhaustive=False)


@pytest.mark.parametrize(
    ("kind", "values", "possible"),
    [
        (TWO, ("10", "4", "6"), True),
        (TWO, ("10", "4", "7"), False),
        (TWO, ("10", "4", "5"), False),
        (SOME, ("10", "4", "5"), True),
        (SOME, ("10", "4", "7"), False),
        (TWO, ("10", "4", None), True),
        (TWO, ("10", None, "10"), True),
        (TWO, ("10", None, "11"), False),
        (TWO, (None, "4", "7"), True),
        (TWO, (None, "60%", "40%"), True),
        (TWO, (None, "60%", "42%"), False),
        (TWO, (None, "60%", "30%"), False),
        (SOME, (None, "60%", "30%"), True),
        (SOME, (None, "60%", "42%"), False),
        (TWO, (None, "60%", "41"), True),  # a share beside a number is of a whole that nobody gives
        (TWO, ("100", "60%", "42%"), False),
        (TWO, ("100", "60%", "40"), True),
        (TWO, ("100", "60%", "42"), False),
        (TWO, ("at least 10", "4", "5"), False),
        (TWO, ("at least 9", "4", "5"), True),
        (TWO, ("up to 9", "4", "5"), True),
        (TWO, ("up to 8", "4", "5"), False),
    ],
)
def test_sets_of_numbers_that_add_up_are_possible(chosen, kind, values, possible):
    assert kind.possible(chosen(*values), Layer.LITERAL) is possible


def test_a_whole_that_is_a_share_is_not_weighed(said):
    assert TWO.weighs(WHOLE, said("10"))
    assert not TWO.weighs(WHOLE, said("10%"))
    assert TWO.weighs("part 0", said("10%"))


@pytest.mark.parametrize(
    ("kind", "given", "calm"),
    [
        (TWO, (["10"], ["4"], ["6"]), True),
        (TWO, (["10", "11"], ["4"], ["6"]), False),
        (TWO, (["10"], ["4", "5"], ["6"]), False),
        (TWO, (["10"], ["4"], ["5"]), False),
        (SOME, (["10"], ["4"], ["5"]), True),
        (SOME, (["10"], ["4"], ["7"]), False),
        (TWO, (["10"], ["4"], None), True),
        (TWO, (None, ["4"], ["7"]), True),
        (TWO, (["10"], ["4%"], ["6"]), False),  # a share's own ends need the whole
    ],
)
def test_nothing_is_searched_where_the_outermost_numbers_fit(said, kind, given, calm):
    keys = (WHOLE, "part 0", "part 1")
    some = {k: [said(v) for v in vs] for k, vs in zip(keys, given, strict=True) if vs is not None}
    assert kind.calm(some) is calm


@pytest.mark.parametrize(
    ("values", "comparable"),
    [
        (("10 people", "4 people"), True),
        (("10 people", "4 families"), False),
        (("10 people", "4 people", "6 families"), False),
        (("10 people", "40% of families"), True),
    ],
)
def test_different_things_are_not_added(chosen, values, comparable):
    assert TWO.comparable(chosen(*values)) is comparable


@pytest.mark.parametrize(
    ("kind", "values", "reason"),
    [
        (TWO, ("10", "4", "5"), "parts-fall-short"),
        (TWO, ("10", "4", "7"), "parts-exceed-whole"),
        (TWO, ("10", "11"), "part-above-whole"),
        (Total(("part 0",), exhaustive=False, above="other"), ("10", "11"), "other"),
        (
            Total(("part 0", "part 1"), exhaustive=False, above="other"),
            ("10", "4", "7"),
            PARTS_EXCEED,
        ),
        (TWO, (None, "60%", "42%"), "parts-exceed-whole"),
        (TWO, (None, "60%", "30%"), "parts-fall-short"),
    ],
)
def test_the_reason_says_which_way_they_miss(chosen, kind, values, reason):
    assert kind.reason(chosen(*values), Layer.LITERAL) == reason


def test_the_side_that_may_be_the_later_total_is_the_larger_one(chosen):
    three = chosen("10", "4", "7")
    parts = [three["part 0"], three["part 1"]]
    assert TWO.rising(three, PARTS_EXCEED) == ([three[WHOLE]], parts)
    assert TWO.rising(three, PARTS_SHORT) == (parts, [three[WHOLE]])
    assert TWO.rising(chosen(None, "60%", "41%"), PARTS_EXCEED) is None


@pytest.mark.parametrize(
    ("values", "why"),
    [
        (("10", "4", "7"), ""),
        (("10", "4 confirmed", "7"), UNSAID),
        (("10 confirmed", "4 confirmed", "7 confirmed"), ""),
        (("3,000", "1,010", "2,030"), ROUNDED),
        (("3,000", "1,010", "2,630"), ""),
        ((None, "a third", "64%"), ROUNDED),
        ((None, "a third", "54%"), ""),
        (("1,001", "a third", "640"), ROUNDED),
        (("1,001", "a third", "540"), ""),
    ],
)
def test_rounding_or_an_unsaid_definition_softens(chosen, values, why):
    assert TWO.softens(chosen(*values), Layer.LITERAL) == why


@pytest.mark.parametrize(
    ("kind", "values", "step", "sentence", "flips"),
    [
        (
            TWO,
            ("10", "4", "7"),
            "4 (x) + 7 (x) = 11 > 10 (x)",
            "The parts add up to 11, but the whole is 10.",
            "If the whole were at least 11, or a part smaller, all could be true.",
        ),
        (
            TWO,
            ("10", "4", "5"),
            "4 (x) + 5 (x) = 9 < 10 (x)",
            "The parts add up to 9, but the whole is 10.",
            "If there were a further part, or the whole were at most 9, all could be true.",
        ),
        (
            TWO,
            ("10", "11"),
            "11 (x) > 10 (x)",
            "The part is 11, but the whole is 10.",
            "If the whole were at least 11, both could be true.",
        ),
        (
            SOME,
            ("10", "4", "7"),
            "4 (x) + 7 (x) = at least 11 > 10 (x)",
            "The parts add up to at least 11, but the whole is 10.",
            "If the whole were at least 11, or a part smaller, all could be true.",
        ),
        (
            TWO,
            ("10", "20%", "12"),
            "20 percent of 10 (x) + 12 (x) = 13 to 15 > 10 (x)",
            "The parts add up to 13 to 15, but the whole is 10.",
            "If the whole were at least 13, or a part smaller, all could be true.",
        ),
        (
            TWO,
            (None, "60%", "42%"),
            "60 percent (x) + 42 percent (x) = 101 to 103% > 100%",
            "The parts add up to 101 to 103%, but the whole is 100%.",
            "If a share were smaller, or of something else, all could be true.",
        ),
        (
            TWO,
            (None, "60%", "30%"),
            "60 percent (x) + 30 percent (x) = 89 to 91% < 100%",
            "The parts add up to 89 to 91%, but the whole is 100%.",
            "If there were a further part, or a share were larger, all could be true.",
        ),
    ],
)
def test_the_arithmetic_is_explained(chosen, kind, values, step, sentence, flips):
    some = chosen(*values)
    found = kind.explain(some, Layer.LITERAL, kind.reason(some, Layer.LITERAL))
    assert found == (sentence, (step,), flips)


def test_what_is_only_conveyed_is_said_so(chosen):
    some = chosen("more than 10", "40")
    found = TWO.explain(some, Layer.CONVEYED, TWO.reason(some, Layer.CONVEYED))
    assert found.sentence.startswith("As readers will understand the figures, the part is 40")
