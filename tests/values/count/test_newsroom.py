"""Counts as newsrooms word them: tolls that rise, units twice, second thoughts, parts of a toll."""

from __future__ import annotations

from math import inf

import pytest

from reconcile.model.relation import Relation
from reconcile.values.count.type import CountType
from reconcile.values.value_type import ValueSyntaxError

COUNT = CountType()
ANY = float("-inf")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        # a toll that moves
        ("the death toll rose to 15", 15, 15),
        ("death toll climbs to at least 15", 15, inf),
        ("the toll has risen above 100", 100, inf),
        ("jumped to 1,200", 1200, 1200),
        ("fell below 100", ANY, 100),
        ("totalled 100", 100, 100),
        ("rose from 13 to 20", 20, 20),
        ("the death toll rose from 13 dead to at least 20", 20, inf),
        ("the toll fell from 20 to 13", 13, 13),
        ("bringing the death toll to 45", 45, 45),
        ("raising to at least 45 the number of dead", 45, inf),
        ("currently 100", 100, 100),
        ("a delegation of 14", 14, 14),
        # the unit said twice
        ("5 people to 7 people", 5, 7),
        ("between 5 people and 7 people", 5, 7),
        ("from 5 dead to 7 dead", 5, 7),
        ("2,000 up to 2,500", 2000, 2500),
        ("from 2,000 up to 2,500", 2000, 2500),
        ("in the range of 10 to 20", 10, 20),
        ("estimates range from 10 to 20", 10, 20),
        ("between 1.5 and 2 million", 1_500_000, 2_000_000),
        # second thoughts
        ("100, perhaps more", 100, inf),
        ("100 possibly more", 100, inf),
        ("100 (or more)", 100, inf),
        ("15 (at least)", 15, inf),
        ("at least 100, possibly more", 100, inf),
        ("hundreds, if not thousands", 100, inf),
        ("dozens, possibly hundreds", 12, inf),
        ("in the hundreds", 100, inf),
        ("into the thousands", 1000, inf),
        ("at least 13, possibly as many as 20", 13, 20),
        ("at least 13 and as many as 20", 13, 20),
        ("hundreds and hundreds of people", 100, inf),
        # numbers by name
        ("both sides", 2, 2),
        ("a pair of soldiers", 2, 2),
        ("a single person", 1, 1),
        # loose figures
        ("400ish", 320, 480),
        ("400 (est.)", 320, 480),
        ("400 (approx.)", 320, 480),
        ("hardly more than 100", 100, 120),
        ("quarter of a million", 250_000, 250_000),
    ],
)
def test_wording_allows(text: str, low: float, high: float) -> None:
    literal = COUNT.parse(text).literal
    assert (literal.low, literal.high) == (low, high)


@pytest.mark.parametrize("text", ["60pc", "60 pc", "60 percent", "60%"])
def test_percent_is_a_share_however_it_is_written(text: str) -> None:
    assert COUNT.parse(text) == COUNT.parse("60 per cent")


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("C$500", "Canadian dollars"),
        ("A$500", "Australian dollars"),
        ("US$500", "dollars"),
        ("$500", "dollars"),
        ("NZ$500", "New Zealand dollars"),
    ],
)
def test_letters_before_a_dollar_sign_are_its_country_and_no_hedge(text, currency) -> None:
    count = COUNT.parse(text)
    assert (count.figures, count.hedge, count.thing.dimension) == ((500,), "", currency)


@pytest.mark.parametrize("text", ["₹500", "500 rupees", "₽500", "₪500"])
def test_currency_is_a_unit(text: str) -> None:
    assert COUNT.parse(text).thing.dimension


def test_those_included_are_not_what_is_counted() -> None:
    for text in (
        "15 people, including 3 children",
        "15 people including three children",
        "15 people (3 children)",
        "15 people, among them 3 children",
        "15 people, 3 of them children",
        "15 people, mostly children",
    ):
        assert COUNT.parse(text).thing.population == "people", text
        assert related(text, "20 people") is Relation.CONTRADICTS, text


def test_state_of_others_is_not_that_of_the_counted() -> None:
    killed = "at least 15 people killed and dozens wounded"
    assert related(killed, "13 killed") is Relation.CONTRADICTS
    assert related(killed, "13 wounded") is Relation.INCOMPARABLE


@pytest.mark.parametrize(
    "text", ["15 killed and 30 wounded", "15 dead, 30 injured", "15, 30", "2 women and a child"]
)
def test_two_figures_are_refused(text: str) -> None:
    with pytest.raises(ValueSyntaxError, match="second figure"):
        COUNT.parse(text)


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("one in three", "33 percent", Relation.COMPATIBLE),
        ("two thirds", "67%", Relation.COMPATIBLE),
        ("two thirds", "66 percent", Relation.COMPATIBLE),
        ("a third", "33.3%", Relation.COMPATIBLE),
        ("a third", "35 percent", Relation.CONTRADICTS),
        ("a quarter", "26 percent", Relation.CONTRADICTS),
        ("half", "nearly half", Relation.COMPATIBLE),
        ("half", "over half", Relation.COMPATIBLE),
        ("over half", "nearly half", Relation.DIFFERS),
        ("exactly half", "over half", Relation.CONTRADICTS),
        ("51 percent", "more than 51 percent", Relation.CONTRADICTS),
        ("15 killed", "20 casualties", Relation.COMPATIBLE),
        ("20 killed", "15 casualties", Relation.CONTRADICTS),
        ("3 killed", "no casualties", Relation.CONTRADICTS),
        ("15 casualties", "15 casualties", Relation.SAME),
        ("about 3", "4", Relation.DIFFERS),
        ("about 3", "5", Relation.CONTRADICTS),
        ("just over 3", "4", Relation.REFINES),
        ("nearly 4", "3", Relation.REFINES),
    ],
)
def test_relation(a: str, b: str, relation: Relation) -> None:
    assert related(a, b) is relation
    assert related(b, a) is relation


def related(a: str, b: str) -> Relation:
    return COUNT.relate(COUNT.read(a), COUNT.read(b)).relation


def told(a: str, b: str) -> tuple[str, ...]:
    one, other = COUNT.read(a), COUNT.read(b)
    explanation = COUNT.explain_claims(one, other, COUNT.relate(one, other))
    return explanation.sentence, *explanation.steps, explanation.flips


def test_no_number_is_told_with_the_noise_of_its_arithmetic() -> None:
    for a, b in (("just over 100", "170"), ("about a third", "40%"), ("nearly 70%", "68.5%")):
        assert not any("0000" in line or "9999" in line for line in told(a, b)), told(a, b)


def test_flip_of_a_contradiction_names_figures_that_would_do() -> None:
    assert "gave a figure of at least 15" in told("at least 15", "13")[-1]
    assert "If A gave a figure of at least 15" in told("13", "at least 15")[-1]
    assert "240,000 to 360,000" in told("about 300,000", "400,000")[-1]


def test_shares_are_less_and_not_fewer() -> None:
    assert COUNT.show(COUNT.parse("under a quarter")) == "less than 25 percent"
    assert COUNT.show(COUNT.parse("under 25 people")) == "fewer than 25 people"


def test_nothing_lies_between_neighbouring_whole_numbers() -> None:
    assert COUNT.common([COUNT.parse("more than 13"), COUNT.parse("fewer than 14")]) is None
    assert COUNT.common([COUNT.parse("over 13 km"), COUNT.parse("under 14 km")]) is not None


def test_units_that_differ_have_no_spread() -> None:
    assert COUNT.spread([COUNT.parse("5 km"), COUNT.parse("3 miles")]) is None
    assert COUNT.spread([COUNT.parse("5 km"), COUNT.parse("7 kilometres")]) == "5 to 7"


@pytest.mark.parametrize("text", ["13th", "the 2nd", "1st", "3rd of May"])
def test_ranks_are_no_counts(text: str) -> None:
    with pytest.raises(ValueSyntaxError, match="rank"):
        COUNT.parse(text)


@pytest.mark.parametrize(
    "text",
    ["13 more", "13 more people", "another 13", "dozens more", "13 additional deaths", "five-fold"],
)
def test_figures_on_top_of_others_are_no_totals(text: str) -> None:
    with pytest.raises(ValueSyntaxError, match="write the total"):
        COUNT.parse(text)


@pytest.mark.parametrize("text", ["six-figure number", "a 4-digit number", "a five digit sum"])
def test_how_many_digits_a_number_has_is_no_count(text: str) -> None:
    with pytest.raises(ValueSyntaxError, match="write its range"):
        COUNT.parse(text)


@pytest.mark.parametrize("text", ["340 (later revised to 348)", "340, which later rose to 348"])
def test_a_figure_and_what_it_became_are_two(text: str) -> None:
    with pytest.raises(ValueSyntaxError, match="became"):
        COUNT.parse(text)


def test_an_unfinished_range_is_no_figure() -> None:
    with pytest.raises(ValueSyntaxError, match="dash"):
        COUNT.parse("3-")


@pytest.mark.parametrize("text", ["13?", "13 (?)", "about 13 people?"])
def test_a_question_mark_is_no_hedge(text: str) -> None:
    with pytest.raises(ValueSyntaxError, match="'about' leaves it in doubt"):
        COUNT.parse(text)
