"""What counts read, how they relate, and what is told of them, as tables."""

from __future__ import annotations

from math import inf

import pytest

from reconcile.model.reading import AsOf
from reconcile.model.relation import Overlap, Relation
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values.count.type import CountType
from reconcile.values.frame import Frame
from reconcile.values.settings import Settings
from reconcile.values.value_type import ValueSyntaxError

COUNT = CountType()


def interval(text):
    low, high, low_open, high_open = COUNT.parse(text).literal
    return f"{'(' if low_open else '['}{low}, {high}{')' if high_open else ']'}"


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("13", "[13, 13]"),
        ("exactly 10 cases", "[10, 10]"),
        ("13 or more", "[13, inf]"),
        ("13 groups or more", "[13, inf]"),
        ("300+", "[300, inf]"),
        ("no fewer than 15", "[15, inf]"),
        ("not under 15", "[15, inf]"),
        (">= 30", "[30, inf]"),
        ("≥30", "[30, inf]"),
        ("greater than or equal to 50", "[50, inf]"),
        ("more than 5000 or equal to it", "[5000, inf]"),
        ("in excess of 300", "(300, inf]"),
        ("well over 300,000", "(300000, inf]"),
        (">700", "(700, inf]"),
        ("as many as 700", "[-inf, 700]"),
        ("up to 700", "[-inf, 700]"),
        ("700 or fewer", "[-inf, 700]"),
        ("no more than 15", "[-inf, 15]"),
        ("fewer than a thousand", "[-inf, 1000)"),
        ("between 5 and 7 people", "[5, 7]"),
        ("5–7", "[5, 7]"),
        ("5 to 7", "[5, 7]"),
        ("20~100", "[20, 100]"),
        ("from 200 to 3000000", "[200, 3000000]"),
        ("five or six", "[5, 6]"),
        ("5-20k", "[5000, 20000]"),
        ("$5-7 million", "[5000000, 7000000]"),
        ("between one hundred and two hundred", "[100, 200]"),
        ("between one hundred and fifty and two hundred", "[150, 200]"),
        ("larger than 10 and smaller than 20", "(10, 20)"),
        ("at most 100 apples and at least 20 apples", "[20, 100]"),
        ("above one quarter and below a half", "(0.25, 0.5)"),
        ("between negative ten and fifteen", "[-10, 15]"),
        ("about 300,000", "[240000, 360000]"),
        ("an estimated 1,000", "[500, 1500]"),
        ("20 or so", "[15, 25]"),
        ("around a dozen", "[6, 18]"),
        ("nearly 1,000", "[800, 1000)"),
        ("just under 1,000", "[800, 1000)"),
        ("just over 1,000", "(1000, 1200]"),
        ("dozens", "[12, inf]"),
        ("scores of people", "[20, inf]"),
        ("tens of thousands", "[10000, inf]"),
        ("a handful", "[2, inf]"),
        ("several hundred", "[200, inf]"),
        ("most of the population", "(0.5, 1]"),
        ("two thirds of the population", "[0.6666666666666666, 0.6666666666666666]"),
        ("one in three", "[0.3333333333333333, 0.3333333333333333]"),
        ("60 per cent", "[0.6, 0.6]"),
        ("0.5-0.7 percent", "[0.005, 0.007]"),
        ("2 in 5 or more", "[0.4, inf]"),
        ("no casualties", "[0, 0]"),
        ("none", "[0, 0]"),
        ("not a single death", "[0, 0]"),
        ("a civilian", "[1, 1]"),
        ("13 of the 15 groups", "[13, 13]"),
    ],
)
def test_what_words_allow(text, literal):
    assert interval(text) == literal


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("more than 300,000", 300_000, 350_000),
        ("more than 310,000", 310_000, 320_000),
        ("at least 13", 13, 20),
        ("up to 700", 650, 700),
        ("well over 300,000", 300_000, 400_000),
        ("over half the population", 0.5, 2 / 3),
        ("dozens", 24, 99),
        ("hundreds of thousands", 200_000, 999_999),
        ("nearly 1,000", 900, 1000),
        ("about 300,000", 250_000, 350_000),
        ("more than 0", 0, inf),
    ],
)
def test_what_words_convey(text, low, high):
    assert COUNT.parse(text).conveyed[:2] == (low, high)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "missing"),
        ("   ", "missing"),
        ("banana", "'banana' names no figure"),
        ("more then 300", "did you mean 'more than'"),
        ("approximatly 300", "did you mean 'approximately'"),
        ("300 or mroe", "did you mean 'or more'"),
        ("13 killed and 40 wounded", "second figure, '40'"),
        ("23 January 2017", "reads as a date"),
        ("2016-12-30", "second figure"),
        ("no information", "isn't a figure"),
        ("unknown", "no figure is known"),
        ("at least", "end before a figure"),
        ("between 5 people", "wants two figures"),
        ("more than 40 and less than 10", "no number"),
        ("at least up to 5", "from both sides"),
        ("1,00", "not grouped in thousands"),
        ("1.000", "may be 1,000 or a decimal"),
        ("9" * 31, "too long"),
        ("1" * 10_000, "longer than 500"),
        ("13\x1b[31m", "control character"),
    ],
)
def test_what_is_no_count_is_told(text, says):
    with pytest.raises(ValueSyntaxError, match=says) as caught:
        COUNT.parse(text)
    assert caught.value.expected


def test_dots_set_off_thousands_only_where_declared():
    dotted = CountType(settings=Settings(dot_thousands=True))
    assert dotted.parse("1.000").figures == (1000,)
    assert dotted.parse("1,5 million").figures == (1_500_000,)


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        ("more than 300,000", "more than 310,000", "differs", "floors-differ"),
        ("up to 700", "up to 800", "differs", "ceilings-differ"),
        ("at least 15", "13", "contradicts", "figures-exclude"),
        ("13", "thirteen", "same", "same-figure"),
        ("over 300", "more than 300", "same", "same-figure"),
        ("5-7", "between 5 and 7", "same", "same-figure"),
        ("at least 13", "15", "refines", "bound-satisfied"),
        ("more than 300,000", "301,781", "refines", "bound-satisfied"),
        ("more than 300,000", "900,000", "differs", "beyond-the-figure"),
        ("up to 700", "500", "differs", "short-of-the-figure"),
        ("more than 300,000", "300,000", "compatible", "same-figure-hedged"),
        ("more than 13", "13", "contradicts", "figures-exclude"),
        ("exactly 300", "more than 300", "contradicts", "figures-exclude"),
        ("nearly 300,000", "over 300,000", "differs", "same-figure-hedged"),
        ("under 300,000", "over 300,000", "contradicts", "figures-exclude"),
        ("at least 13", "13", "refines", "same-figure-hedged"),
        ("dozens", "12", "differs", "vague-edge"),
        ("dozens", "40", "refines", "vague-covers"),
        ("dozens", "hundreds", "differs", "vague-edge"),
        ("around a dozen", "14", "refines", "approx-covers"),
        ("nearly 1,000", "850", "differs", "off-the-figure"),
        ("nearly 1,000", "730", "contradicts", "figures-exclude"),
        ("5-7", "6", "refines", "range-covers"),
        ("5-7", "6-8", "compatible", "overlap"),
        ("5-7", "9", "contradicts", "figures-exclude"),
        ("more than 13", "fewer than 14", "contradicts", "figures-exclude"),
        ("over half", "60 percent", "refines", "bound-satisfied"),
        ("13 dead", "13 wounded", "incomparable", "counted-differs"),
        ("13 dead", "13 fatalities", "same", "same-figure"),
        ("13 groups", "15 rebel groups", "contradicts", "figures-exclude"),
        ("500 tons", "$500", "incomparable", "units-differ"),
        ("13 km", "20 people", "incomparable", "units-differ"),
        ("$13 million", "13 dead", "incomparable", "units-differ"),
        ("13 km", "20", "incomparable", "unit-unsaid"),
        ("13 year-old girls", "13 girls", "same", "same-figure"),
        ("60 percent", "60", "incomparable", "share-and-number"),
        ("300 civilians", "310 people", "compatible", "part-of-the-whole"),
        ("310 civilians", "300 people", "contradicts", "figures-exclude"),
    ],
)
def test_relations(a, b, relation, reason):
    found = COUNT.compare(COUNT.parse(a), COUNT.parse(b))
    assert (found.relation, found.reason) == (relation, reason)
    assert reason in COUNT.reasons


def test_layers_stay_apart_where_a_round_figure_is_forgiven():
    found = COUNT.compare(COUNT.parse("more than 300,000"), COUNT.parse("300,000"))
    assert found.literal is Overlap.DISJOINT
    assert found.relation is Relation.COMPATIBLE


def related(a, b, day_a=None, day_b=None):
    frames = [Frame(as_of=day and AsOf(day, day)) for day in (day_a, day_b)]
    return COUNT.relate(COUNT.read(a, frames[0]), COUNT.read(b, frames[1]))


@pytest.mark.parametrize(
    ("earlier", "later", "relation", "reason"),
    [
        ("300", "310", "compatible", "as-of-differs"),
        ("310", "300", "differs", "cumulative-fell"),
        ("more than 310", "more than 300", "differs", "cumulative-fell"),
        ("310 displaced", "300 displaced", "compatible", "as-of-differs"),
        ("60 percent", "50 percent", "compatible", "as-of-differs"),
        ("310 documented deaths", "an estimated 200 deaths", "compatible", "as-of-differs"),
        ("300", "300", "same", "same-figure"),
    ],
)
def test_a_running_total_may_rise_but_not_fall(earlier, later, relation, reason):
    found = related(earlier, later, 1, 5)
    assert (found.relation, found.reason) == (relation, reason)
    assert related(later, earlier, 5, 1) == found.mirrored


def test_words_of_time_set_counts_apart():
    found = related("eight figures (earlier plan)", "14 figures (later)")
    assert (found.relation, found.reason) == ("compatible", "as-of-differs")
    assert related("14 dead earlier", "8 dead later").reason == "cumulative-fell"


def test_a_tally_and_an_estimate_measure_different_things():
    found = related("301,781 documented deaths", "400,000 deaths (the envoy's own estimate)")
    assert (found.relation, found.reason) == ("differs", "measure-differs")


def test_circumstances_stated_in_words_come_before_the_frame():
    frame = Frame(stage=Stage.HAPPENED, as_of=AsOf(1, 1), measure=Measure.DOCUMENTED)
    plain = COUNT.read("348", frame)
    assert (plain.stage, plain.as_of, plain.measure) == (frame.stage, frame.as_of, frame.measure)
    own = COUNT.read("an estimated 348 as of 2020-04-13", frame)
    assert own.measure is Measure.ESTIMATE
    assert own.as_of[:2] == (737_528, 737_528)


@pytest.mark.parametrize(
    ("a", "b", "sentence"),
    [
        (
            "more than 300,000",
            "more than 310,000",
            "Both are minimums, anything above 310,000 fits, but the stated figures differ by 3.3%.",
        ),
        ("at least 15", "13", "No number is both at least 15 and 13."),
        ("at least 13", "15", "15 satisfies 'at least 13' and lies near it."),
        (
            "more than 300,000",
            "900,000",
            "900,000 is within 'more than 300,000', but far above what the phrase suggests.",
        ),
        ("310 civilians", "300 people", "310 civilians can't be among 300 people."),
    ],
)
def test_sentences(a, b, sentence):
    one, two = COUNT.read(a), COUNT.read(b)
    assert COUNT.explain_claims(one, two, COUNT.relate(one, two)).sentence == sentence


def test_an_explanation_shows_both_layers_and_what_would_flip_it():
    a, b = COUNT.parse("more than 300,000"), COUNT.parse("900,000")
    told = COUNT.explain(a, b, COUNT.compare(a, b))
    assert told.steps == (
        "Literally: A is more than 300,000, B is 900,000 (B inside A).",
        "As conveyed: A is more than 300,000 and at most 350,000, B is 900,000 (disjoint).",
        "Figures: 300,000 and 900,000, 200.0% apart.",
    )
    assert told.flips == (
        "If B gave a figure of more than 300,000 and at most 350,000, they would be compatible."
    )


@pytest.mark.parametrize(
    ("texts", "spread", "common"),
    [
        (["more than 300,000", "more than 310,000"], "300,000 to 310,000", "more than 310,000"),
        (["13", "at least 15"], "13 to 15", None),
        (["15", "15 groups"], "15", "15"),
        (["dozens", "40"], "dozens to 40", "40"),
        (["up to 700", "more than 500"], "500 to 700", "more than 500 and at most 700"),
        (["60 percent", "60"], None, None),
        (["13 dead", "13 wounded"], "13", None),
        ([], None, None),
    ],
)
def test_what_several_counts_state_and_leave_possible(texts, spread, common):
    counts = [COUNT.parse(text) for text in texts]
    assert COUNT.spread(counts) == spread
    assert COUNT.common(counts) == common


@pytest.mark.parametrize(
    ("written", "counted"),
    [
        ("13", ""),
        ("13 people", ""),
        ("13 dead", "dead"),
        ("6 civilians", "civilians"),
        ("6 civilians killed", "dead civilians"),
        ("40 families", "families"),
        ("3 km", "km"),
        ("about 20 tractors", "tractor"),
    ],
)
def test_an_extent_says_what_else_than_people_is_counted(written, counted):
    assert COUNT.extent(COUNT.parse(written)).counted == counted


def test_open_ends_are_drawn_open():
    extent = COUNT.extent(COUNT.parse("more than 300,000"))
    assert tuple(extent.allowed) == (300_000, None)
    assert tuple(extent.conveyed or ()) == (300_000, 350_000)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("13 or more groups", "at least 13 groups"),
        ("killed 13 people", "13 people dead"),
        ("as of 13 April, 348 deaths", "348 deaths as of 13 April"),
        ("half the population", "50 percent of the population"),
        ("two-thirds", "2/3"),
        ("60-70%", "60 to 70 percent"),
        ("around a dozen", "about a dozen"),
        ("US$ 5m", "5,000,000 dollars"),
        ("£3m", "3,000,000 pounds"),
        ("dozens if not hundreds", "dozens to hundreds"),
        ("larger than 10 and smaller than 20", "more than 10 and fewer than 20"),
        ("at least an estimated 400", "at least an estimated 400"),
    ],
)
def test_shown_in_its_usual_words(written, shown):
    count = COUNT.parse(written)
    assert COUNT.show(count) == shown
    assert COUNT.parse(shown) == count


def test_a_text_read_before_has_the_circumstances_of_its_own_claim():
    first = COUNT.read("13 dead", Frame(published=(1, 1), stage=Stage.PLANNED))
    again = COUNT.read("13 dead", Frame(published=(9, 9), measure=Measure.ESTIMATE))
    assert again.value == first.value
    assert (again.stage, again.measure, again.published) == (None, Measure.ESTIMATE, (9, 9))


def test_what_fits_one_figure_is_that_figure():
    assert COUNT.common([COUNT.parse("13")]) == "13"
    assert COUNT.common([COUNT.parse("60 percent")]) == "60 percent"
    assert COUNT.common([]) is None
    assert COUNT.common([COUNT.parse("more than 5"), COUNT.parse("fewer than 6")]) is None
    assert COUNT.common([COUNT.parse("more than 5 km"), COUNT.parse("fewer than 6 km")])
    assert COUNT.common([COUNT.parse("13 people"), COUNT.parse("13 groups")]) is None
