"""How many of a body come, by the declared words or by a share, against the status of one member."""

from __future__ import annotations

import pytest

BODY = [
    {"name": "Northern Front", "kind": "organisation", "within": "Coalition"},
    {"name": "Coalition", "kind": "organisation"},
]
WORDS = {"turnout": "turnout", "status": "attendance", "members": "Coalition",
         "all": "all come", "none": "nobody comes"}  # fmt: skip
SHARE = {"turnout": "turnout.share", "status": "attendance", "members": "Coalition"}


def outcome(found, constraint, turnout, status):
    claims = [
        {"field": constraint["turnout"], "value": turnout, "subject": "talks"},
        {"source": "two", "field": "attendance", "value": status, "subject": "Northern Front"},
    ]
    (check,) = found({"constraint": constraint, "entities": BODY, "claims": claims}).across
    return check.verdict.value, [clash.comparison.reason for clash in check.clashes]


@pytest.mark.parametrize(
    ("constraint", "turnout", "status", "reasons"),
    [
        (WORDS, "all come", "attended", []),
        (WORDS, "all come", "stayed away", ["absent-though-all-come"]),
        (WORDS, "nobody comes", "attended", ["present-though-none-come"]),
        (WORDS, "nobody comes", "stayed away", []),
        (WORDS, "some stay away", "stayed away", []),
        (WORDS, "some stay away", "attended", []),
        (SHARE, "100%", "stayed away", ["absent-though-all-come"]),
        (SHARE, "0%", "attended", ["present-though-none-come"]),
        (SHARE, "half", "stayed away", []),
        (SHARE, "7", "stayed away", []),
        (SHARE, "none", "attended", ["present-though-none-come"]),
    ],
)
def test_a_member_does_what_all_do(found, constraint, turnout, status, reasons):
    verdict, found_reasons = outcome(found, constraint, turnout, status)
    assert (verdict == "agreement", found_reasons) == (not reasons, reasons)


def test_what_is_said_of_all_and_of_the_one_is_explained(found):
    for turnout, status, sentence, flips in (
        (
            "all come",
            "stayed away",
            "All of Coalition come, but Northern Front is one of them and said to be absent",
            "If not all came, or Northern Front did after all, both could be true.",
        ),
        (
            "nobody comes",
            "attended",
            "None of Coalition comes, but Northern Front is one of them and said to be there",
            "If somebody came, or Northern Front didn't, both could be true.",
        ),
    ):
        claims = [
            {"field": "turnout", "value": turnout, "subject": "talks"},
            {"source": "two", "field": "attendance", "value": status, "subject": "Northern Front"},
        ]
        (check,) = found({"constraint": WORDS, "entities": BODY, "claims": claims}).across
        [clash] = check.clashes
        assert clash.explanation.sentence.startswith(sentence)
        assert clash.explanation.flips == flips
        [step] = clash.explanation.steps
        assert step.startswith(f"turnout (Coalition): {turnout}; Northern Front: ")
