"""The smallest set is found in a fixed order, and too many combinations are cut and counted."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.judge.constraints.search import MOST, Searched, search, smallest_set
from reconcile.judge.constraints.value_sets import AMOUNT, Said, Sets, Span, number_words, sets_of
from reconcile.judge.constraints.whole_and_parts import WHOLE, Total
from reconcile.values.registry import value_type
from reconcile.values.settings import DEFAULTS

SUM = {"whole": "casualties", "parts": ["casualties.killed", "casualties.wounded"]}
WORDS = ["{}", "exactly {}", "at least {}", "up to {}", "about {}"]


def claim(field, value, source="one", **more):
    return {"field": field, "value": value, "source": source, **more}


def test_the_least_credible_claim_is_left_out_first(found):
    claims = [
        claim("casualties", "10"),
        claim("casualties.killed", "11", credibility="1"),
        claim("casualties.wounded", "12", credibility="6"),
    ]
    check = found({"constraint": SUM, "claims": claims}).across[0]
    assert check.clashes[0].claims == ("one/casualties/raid", "one/casualties.killed/raid")


def test_too_many_combinations_are_cut_to_the_outermost(found):
    several = range(1, 14)
    claims = [
        claim(field, str(number + first), id=f"{field}-{number}")
        for field, first in (
            ("casualties", 20),
            ("casualties.killed", 5),
            ("casualties.wounded", 6),
        )
        for number in several
    ]
    assert len(several) ** 3 > MOST
    check = found({"constraint": SUM, "claims": claims}).across[0]
    assert check.partial
    assert check.verdict.value == "outright"


def outcome(result):
    return [
        (check.id, check.verdict, check.found, [clash[:3] for clash in check.clashes])
        for check in result.across
    ]


FIGURES = st.tuples(*[st.integers(1, 60)] * 3)
HEDGES = st.tuples(*[st.sampled_from(WORDS)] * 3)


@given(figures=FIGURES, hedges=HEDGES)
def test_a_sum_is_symmetric_in_its_parts(figures, hedges):
    said = dict(zip((WHOLE, "one", "two"), zip(hedges, figures, strict=True), strict=True))
    chosen = {key: span(*each) for key, each in said.items()}
    forth, back = (Total(order, exhaustive=True) for order in (("one", "two"), ("two", "one")))
    assert forth.possible(chosen, 0) == back.possible(chosen, 0)
    each = {key: [said] for key, said in chosen.items()}
    assert forth.calm(each) == back.calm(each)


def span(hedge, figure):
    """Return what a constraint weighs of a count alone."""
    value = value_type("count").parse(hedge.format(figure))
    claim = SimpleNamespace(field="x", credibility=None, id="x")
    reading, answer = SimpleNamespace(value=value), SimpleNamespace(shown="x")
    return Said(claim, answer, reading, "x", "x", sets_of(value, DEFAULTS))


@given(figures=FIGURES, hedges=HEDGES)
def test_every_claim_of_a_smallest_set_is_needed(figures, hedges):
    kind = Total(("one", "two"), exhaustive=True)
    keys = (WHOLE, "one", "two")
    chosen = {k: span(h, f) for k, h, f in zip(keys, hedges, figures, strict=True)}
    if kind.possible(chosen, 0):
        return
    small = smallest_set(kind, chosen, 0)
    assert not kind.possible(small, 0)
    assert all(kind.possible({k: v for k, v in small.items() if k != out}, 0) for out in small)


@given(figures=FIGURES, hedges=HEDGES, wider=st.integers(0, 40), at=st.integers(0, 2))
def test_widening_a_value_never_makes_a_conflict(figures, hedges, wider, at):
    kind = Total(("one", "two"), exhaustive=True)
    keys = (WHOLE, "one", "two")
    chosen = {k: span(h, f) for k, h, f in zip(keys, hedges, figures, strict=True)}
    if not kind.possible(chosen, 0):
        return
    low, high = chosen[keys[at]].spans[0]
    wide = Sets((Span(max(low - wider, 0), high + wider),) * 2)
    chosen[keys[at]] = chosen[keys[at]]._replace(sets=wide)
    assert kind.possible(chosen, 0)


@pytest.mark.parametrize(
    ("claims", "other"),
    [([claim("casualties", "10"), claim("casualties.killed", "12")], "20")],
)
def test_order_and_unrelated_claims_change_nothing(found, claims, other):
    more = claim("casualties.killed", other, subject="something else entirely")
    alone = found({"constraint": SUM, "claims": claims})
    assert outcome(alone) == outcome(found({"constraint": SUM, "claims": claims[::-1]}))
    assert outcome(alone) == outcome(found({"constraint": SUM, "claims": [*claims, more]}))


def test_nothing_said_finds_nothing():
    assert search(Total(("one",), exhaustive=True), {}, {}).clashes == ()


WORDED = [
    (Span(3, 3), "3"),
    (AMOUNT, "at least 0"),
    (Span(0, 4), "at most 4"),
    (Span(2, 4), "2 to 4"),
]


@pytest.mark.parametrize(("numbers", "words"), WORDED)
def test_numbers_in_words(numbers, words):
    assert number_words(numbers) == words


def test_what_is_calm_was_searched_whole_and_nothing_found():
    assert Searched() == ((), 0, False)
