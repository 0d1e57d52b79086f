"""A question as one row of plain values."""

from __future__ import annotations

import pytest

from reconcile.judge.distinct_readings import Readings
from reconcile.judge.one_question import VerdictRow, judged, verdict_row
from reconcile.judge.statements import Statement, pairs_of_claims
from reconcile.judge.voices import Voice
from reconcile.model.question import Verdict
from reconcile.model.relation import Relation
from reconcile.values.identity import SPELLED
from reconcile.values.registry import value_type

VOICES = [Voice(name, name, name) for name in ("one", "two", "three")]


def said(*values, often=(1, 1, 1), voices=VOICES):
    count = value_type("count")
    readings = Readings(count, SPELLED)
    made = [
        Statement(readings.number(count.read(value)), voice, f"{voice.source}-{n}", number)
        for n, (value, voice, number) in enumerate(zip(values, voices, often, strict=False))
    ]
    return made, readings


def row(*values, **kwargs):
    return verdict_row("killed/raid", *said(*values, **kwargs))._asdict()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (("13",), {"verdict": "uncorroborated", "readings": 1, "origins": 1, "pairs": 0}),
        (
            ("13", "13"),
            {"verdict": "agreement", "agreement": "same", "relation": "same", "same": 1},
        ),
        (
            ("13", "15"),
            {"verdict": "outright", "agreement": "", "relation": "contradicts", "contradicts": 1,
             "between": "origins", "a": "one-0", "b": "two-1", "a_value": "13", "b_value": "15"},
        ),
        (
            ("at least 13", "15", "15"),
            {"verdict": "agreement", "agreement": "refines", "refines": 2, "same": 1, "pairs": 3,
             "readings": 2, "origins": 3, "claims": 3, "not_compared": 0},
        ),
    ],
)  # fmt: skip
def test_a_question_is_one_row(values, expected):
    made = row(*values)
    assert {key: made[key] for key in expected} == expected


def test_a_question_that_no_pair_decides_names_none():
    made = row("13")
    assert {made[key] for key in ("relation", "reason", "between", "a", "b", "a_value")} == {""}


def test_equal_claims_of_one_voice_count_as_often_as_they_are():
    made = row("13", "15", often=(3, 2))
    assert (made["claims"], made["pairs"], made["contradicts"]) == (5, 10, 6)
    assert (made["same"], made["not_compared"]) == (4, 0)


def test_what_was_judged_has_every_two_groups():
    found = judged(*said("13", "15", "13"))
    assert found.ruling.verdict is Verdict.OUTRIGHT
    assert sum(pairs_of_claims(a, b) for a, b, _ in found.compared) == 3


def test_the_columns_of_relations_are_in_their_order():
    first = VerdictRow._fields.index("pairs") + 1
    names = VerdictRow._fields[first:-1]
    assert names == tuple(Relation)


def test_every_relation_is_counted_in_its_column():
    values = ("13 killed", "at least 13 killed", "15 killed", "13 wounded")
    made = row(*values, often=(1,) * 4, voices=[*VOICES, VOICES[0]])
    assert (made["refines"], made["contradicts"], made["incomparable"]) == (2, 1, 3)
    assert made["not_compared"] == 0
