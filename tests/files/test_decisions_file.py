"""The decisions file: rulings and accepted findings, each with its place, and their faults."""

import pytest

from reconcile.files.decisions_file import Decisions, is_day, read_decisions
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map


def read(text):
    faults = Faults()
    found = read_decisions(read_map(text, "decisions.yaml", faults), faults)
    return found, [(f.code, f.message, f.primary.line) for f in faults.found]


def test_no_file_has_no_decisions():
    assert read_decisions(None, Faults()) == Decisions((), (), (), ())


WHOLE = """\
names:
  - {a: Peter Orme, b: P. Orme, same: true, reason: one man, date: 2017-01-31}
accepted:
  - {question: date/raid, reason: two days, expires: 2027-01-31}
  - {rule: E101, about: one/date/raid, reason: a slip}
"""


def test_rulings_and_decisions_keep_their_order_and_places():
    found, faults = read(WHOLE)
    assert faults == []
    assert [(r.a, r.b, r.same) for r in found.rulings] == [("Peter Orme", "P. Orme", True)]
    assert [d.subject for d in found.decisions] == ["date/raid", "E101 of one/date/raid"]
    assert [place.at().line for place in found.ruling_places] == [2]
    assert [place.at().line for place in found.decision_places] == [4, 5]


@pytest.mark.parametrize(
    ("entry", "sound"),
    [
        ("{question: q, reason: x}", True),
        ("{rule: r, about: a, reason: x}", True),
        ("{question: q, rule: r, about: a, reason: x}", False),
        ("{question: q, about: a, reason: x}", False),
        ("{question: q, rule: r, reason: x}", False),
        ("{rule: r, reason: x}", False),
        ("{about: a, reason: x}", False),
        ("{reason: x}", False),
    ],
)
def test_a_decision_is_on_a_question_or_a_finding(entry, sound):
    found, faults = read(f"accepted:\n  - {entry}\n")
    assert len(found.decisions) == sound
    message = "the decision must say what is accepted, and only that"
    assert faults == ([] if sound else [("S011", message, 2)])


def test_days_that_are_none_and_unknown_sections_are_faults():
    found, faults = read(
        "accepted:\n"
        "  - {question: q, reason: x, date: 31 January, expires: 2017-02-30}\n"
        "  - {question: p, reason: x, date: 2017-01-31}\n"
        "acepted: []\n"
    )
    assert [decision.question for decision in found.decisions] == ["p"]
    assert sorted(faults) == [
        ("S010", "`acepted` is not a section of this file", 4),
        ("S012", "`date` can't be `31 January`", 2),
        ("S012", "`expires` can't be `2017-02-30`", 2),
    ]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("2027-01-31", True),
        ("2027-02-29", False),
        ("2028-02-29", True),
        ("20270131", False),
        ("2027-W05-1", False),
        ("2027-1-31", False),
        ("2027-01-310", False),
        ("２０２７-01-31", False),
        ("", False),
    ],
)
def test_a_day_is_written_as_iso_8601_writes_it(text, is_one):
    assert is_day(text) is is_one
