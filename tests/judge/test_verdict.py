"""What is said alike adds up to the verdict that all its pairs, one by one, add up to."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.judge.distinct_readings import Readings
from reconcile.judge.first_pair import every_pair, first_pair
from reconcile.judge.one_question import judged, verdict_row
from reconcile.judge.statements import Statement, alike, pairs_of_claims
from reconcile.judge.verdict import telling as telling_pairs
from reconcile.judge.voices import Voice, between
from reconcile.model.question import Between, Verdict
from reconcile.model.reading import AsOf, Days
from reconcile.model.relation import Relation
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values.circumstances import TAKEN_BACK
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED
from reconcile.values.registry import value_type

WIRE = {"one": "wire", "two": "wire", "three": "three", "four": "four"}
DAY = 739_010
VALUES = {
    "count": (
        *("13", "15", "at least 13", "about 15", "more than 15", "13 trucks", "dozens"),
        "thirteen",
    ),
    "date": ("yesterday", "on Monday", "2024-05-03", "May 2024", "2024-05-03?", "early May 2024"),
}
ACROSS = (Voice("three", "three", "three"), Voice("four", "four", "four"))
INSIDE = (Voice("one", "wire", "wire"), Voice("one", "wire", "UN", "un", named=True))


@st.composite
def voices(draw):
    """Draw whose a claim is: few sources, two of one wire, and claimants named and unnamed."""
    source = draw(st.sampled_from(sorted(WIRE)))
    claimant = draw(st.sampled_from(["", "", "un", "wire", "officials"]))
    named = claimant in {"un", "wire"}
    origin = claimant if named else WIRE[source]
    coder = draw(st.sampled_from(["", "ann", "ben"]))
    return Voice(source, WIRE[source], origin, claimant, coder, named)


frames = st.builds(
    Frame,
    published=st.sampled_from([Days(DAY, DAY), Days(DAY + 6, DAY + 9)]),
    stage=st.sampled_from([None, None, *Stage]),
    as_of=st.sampled_from([None, None, AsOf(DAY, DAY), AsOf(DAY + 1, DAY + 9)]),
    measure=st.sampled_from([None, None, *Measure]),
)


@st.composite
def said(draw):
    """Draw a kind of value, and what is said: value and frame, whose it is, and an odd chance."""
    kind = draw(st.sampled_from(sorted(VALUES)))
    dated = kind == "date" or draw(st.booleans())
    framed = frames if dated else frames.map(lambda frame: frame._replace(published=None))
    each = st.tuples(st.sampled_from(VALUES[kind]), framed, voices(), st.booleans())
    return kind, draw(st.lists(each, max_size=14))


def stated(said_of_it):
    """Return a statement for each claim, of which a seldom one was taken back, and the readings."""
    kind, found = said_of_it
    readings = Readings(value_type(kind), SPELLED)
    statements = [
        Statement(
            readings.number(readings.value_type.read(value, frame)),
            voice,
            f"claim-{place:02}",
            revised=odd and place % 5 == 0,
        )
        for place, (value, frame, voice, odd) in enumerate(found)
    ]
    return statements, readings


def once(kind, *found):
    """Return what is said of a kind of value, each in no frame."""
    return stated((kind, [(value, NO_FRAME, voice, False) for value, voice in found]))


def by_definition(statements, readings):
    """Return verdict, telling pairs and counts as every pair of claims has them."""
    found = []
    for a, b in combinations(statements, 2):
        comparison = (
            TAKEN_BACK[0] if a.revised or b.revised else readings.compared(a.reading, b.reading)
        )
        found.append((between(a.voice, b.voice), a, b, comparison))
    number = Counter(comparison.relation for *_, comparison in found)
    found = [each for each in found if each[0] is not Between.CODERS]
    for relation in (Relation.CONTRADICTS, Relation.DIFFERS, Relation.UNJUDGED):
        worst = [each for each in found if each[3].relation is relation]
        if worst:
            return number, relation, telling(worst, readings)
    across = [each for each in found if each[0] is Between.ORIGINS]
    for relation in (Relation.COMPATIBLE, Relation.REFINES, Relation.SAME):
        furthest = [each for each in across if each[3].relation is relation]
        if furthest:
            return number, relation, telling(furthest, readings)
    return number, None, []


def telling(found, readings):
    """Return the first pair of each reason and values, and of these of each sentence."""
    order, told, sentences, kept = list(Between), set(), set(), []
    for _, a, b, comparison in sorted(found, key=lambda e: (order.index(e[0]), e[1][2], e[2][2])):
        values = frozenset(readings.shown(each.reading)[0] for each in (a, b))
        if (comparison.reason, values) not in told:
            told.add((comparison.reason, values))
            sentence = comparison.reason, readings.told(a.reading, b.reading).sentence
            if sentence not in sentences:
                sentences.add(sentence)
                kept.append((a.first, b.first))
    return kept


@settings(max_examples=150)
@given(said())
def test_the_verdict_is_that_of_all_pairs(found):
    statements, readings = stated(found)
    number, relation, pairs = by_definition(statements, readings)
    compared, _, ruling = judged(statements, readings)
    told = telling_pairs(ruling.making, readings)
    assert [(first.a, first.b) for first in told] == pairs
    assert told[:1] == ruling.making[:1]
    if told:
        first = told[0]
        assert readings.compared(first.reading_a, first.reading_b).relation is relation
    counted = Counter()
    for a, b, comparison in compared:
        counted[comparison.relation] += pairs_of_claims(a, b)
    assert +counted == number


@given(said(), st.randoms(use_true_random=False))
def test_neither_order_nor_grouping_of_the_statements_changes_the_row(found, chance):
    statements, readings = stated(found)
    grouped = {}
    for each in statements:
        key = each.reading, each.voice, each.revised
        same = grouped.get(key, each._replace(often=0))
        grouped[key] = same._replace(often=same.often + 1)
    shuffled = list(grouped.values())
    chance.shuffle(shuffled)
    assert verdict_row("q", shuffled, readings) == verdict_row("q", statements, readings)


@given(st.lists(voices(), min_size=25, max_size=30), st.integers(1, 24), st.booleans())
def test_the_first_pair_is_the_first_of_all_however_many_there_are(drawn, cut, itself):
    statements = [Statement(n < cut, v, f"c{n:02}") for n, v in enumerate(drawn)]
    groups = alike(statements)
    x, y = (groups[0], groups[0]) if itself else (groups[0], groups[-1])
    assert first_pair(x, y) == min(every_pair(x, y), default=None)


@pytest.mark.parametrize(
    ("values", "said_by", "verdict", "agreement"),
    [
        (("13", "15"), ACROSS, "outright", None),
        (("13", "15"), INSIDE, "outright", None),
        (("at least 13", "at least 15"), ACROSS, "apparent", None),
        (("13", "thirteen"), ACROSS, "agreement", "same"),
        (("13", "at least 13"), ACROSS, "agreement", "refines"),
        (("13", "13"), INSIDE, "uncorroborated", None),
        (("13 killed", "13 wounded"), ACROSS, "uncorroborated", None),
    ],
)
def test_the_worst_pair_decides_and_one_origin_never_agrees(values, said_by, verdict, agreement):
    ruling = judged(*once("count", *zip(values, said_by, strict=True))).ruling
    assert (ruling.verdict, ruling.agreement) == (verdict, agreement)


def test_free_texts_that_differ_are_unjudged():
    assert (
        judged(*once("text", ("one aim", ACROSS[0]), ("another aim", ACROSS[1]))).ruling.verdict
        is Verdict.UNJUDGED
    )


def test_a_row_says_what_makes_the_verdict_in_plain_values():
    found = once("count", ("13", ACROSS[0]), ("15", ACROSS[1]), ("13", INSIDE[0]))
    row = verdict_row("killed/raid", *found)
    assert row[:10] == (
        *("killed/raid", "outright", "", "contradicts", "figures-exclude"),
        *("origins", "claim-00", "claim-01", "13", "15"),
    )
    assert (row.claims, row.readings, row.origins, row.pairs) == (3, 2, 3, 3)
    assert (row.same, row.contradicts, row.not_compared) == (1, 2, 0)
    assert all(isinstance(each, str | int) for each in row)


def test_nobody_says_anything_on_an_empty_question():
    assert verdict_row("q", *once("count")).verdict == "uncorroborated"
