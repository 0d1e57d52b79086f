"""Findings in order, and what recognises each in a later run."""

from __future__ import annotations

from hashlib import sha256
from itertools import permutations

import pytest

from reconcile.model.finding import Finding, Fix, Severity, fingerprints, fix_at, in_order, text_of
from reconcile.model.position import Position


def finding(line=1, code="R100", message="it is so", about="", file="data/claims.yaml"):
    return Finding(code, "a-rule", Severity.WARNING, message, Position(file, line, 1), about=about)


def test_findings_are_sorted_by_place_then_code_then_message():
    wanted = [
        finding(1, "R200"),
        finding(2, "R100", "a"),
        finding(2, "R100", "b"),
        finding(2, "R101", "a"),
        finding(1, file="data/sources/a.yaml"),
    ]
    assert all(list(in_order(list(each))) == wanted for each in permutations(wanted))


@pytest.mark.parametrize(
    ("meant", "file", "text", "fix"),
    [
        ("killed", "data/claims.yaml", "killed", None),
        (Fix("kiled", "killed"), "data/claims.yaml", "killed", Fix("kiled", "killed")),
        (Fix("kiled", "killed"), "data/claims/a.csv", "killed", Fix("kiled", "killed")),
        (Fix("kiled", "killed"), "data/claims/a.tsv", "killed", Fix("kiled", "killed")),
        (Fix("kiled", "killed"), "data/claims/a.xlsx", "killed", None),
    ],
)
def test_only_what_is_safe_and_in_a_typed_file_is_a_fix(meant, file, text, fix):
    assert text_of(meant) == text
    assert fix_at(Position(file, 1, 1), meant) == fix


def test_a_fingerprint_depends_on_the_rule_and_the_thing_but_no_line():
    (one,) = fingerprints([finding(1, about="claim-a")])
    assert fingerprints([finding(9, about="claim-a", message="other words")]) == [one]
    assert fingerprints([finding(1, about="claim-b")]) != [one]
    assert fingerprints([finding(1, "R101", about="claim-a")]) != [one]
    assert len(one) == 32


def test_a_fault_that_is_about_nothing_is_known_by_its_file_and_words():
    (one,) = fingerprints([finding(1)])
    assert fingerprints([finding(7)]) == [one]
    assert fingerprints([finding(1, message="other words")]) != [one]
    assert fingerprints([finding(1, file="data/decisions.yaml")]) != [one]


def test_those_that_would_share_one_are_numbered():
    first, second, third = fingerprints([finding(n, about="claim-a") for n in (1, 2, 3)])
    assert len({first, second, third}) == 3
    assert fingerprints([finding(5, about="claim-a")] * 2) == [first, second]


def test_a_lone_half_of_a_letter_has_a_fingerprint():
    assert fingerprints([finding(about="\udcff")])


def test_a_fingerprint_is_the_same_in_every_release():
    first, second = fingerprints([finding(about="claim-a")] * 2)
    assert first == sha256(b"R100\nclaim-a").hexdigest()[:32]
    assert second == sha256(b"R100\nclaim-a\n2").hexdigest()[:32]
