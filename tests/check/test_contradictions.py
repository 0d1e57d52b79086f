"""A contradiction is reported at its claims, with the reason and the call that accepts it."""

from shlex import split

import pytest

THREE = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: "20"}
  - {source: three, field: casualties.killed, subject: raid, value: "30"}
"""
ITSELF = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: one, field: casualties.killed, subject: raid, value: "15"}
"""
TWO = {"one": "title: One\n", "two": "title: Two\n"}


def test_every_claim_that_makes_it_is_a_place(checked):
    (finding,) = checked(THREE, select=("V001",)).findings
    assert "contradiction, outright" in finding.message
    assert "[figures-exclude]" in finding.message
    assert finding.about == "casualties.killed/raid"
    lines = [finding.primary.line, *(related.position.line for related in finding.related)]
    assert sorted(lines) == [3, 4, 5]
    assert {related.label for related in finding.related} <= {
        "`one` says `13`", "`two` says `20`", "`three` says `30`",
    }  # fmt: skip


@pytest.mark.parametrize(("code", "found"), [("V001", 0), ("V002", 1)])
def test_an_apparent_one_is_of_its_own_rule(checked, code, found):
    claims = THREE.replace('"13"', '"more than 300,000"').replace('"20"', '"more than 310,000"')
    claims = claims[: claims.index("  - {source: three")]
    assert len(checked(claims, select=(code,)).findings) == found


def test_a_source_that_contradicts_itself_is_told_how_to_part_its_claims(checked):
    (finding,) = checked(ITSELF, select=("V003",)).findings
    assert finding.message.startswith("`one` contradicts itself on `casualties.killed/raid`: ")
    assert finding.related[0].label in {"here it says `13`", "here it says `15`"}
    assert "`claimant`" in finding.expected


@pytest.mark.parametrize(
    "claims",
    [
        ITSELF.replace('"15"', '"15", claimant: police').replace('"13"', '"13", claimant: doctors'),
        ITSELF.replace('"15"', '"13"'),
        ITSELF.replace("source: one", "source: two", 1),
    ],
    ids=["claimants", "same", "two sources"],
)
def test_claimants_who_differ_are_no_contradiction_of_the_source(checked, claims):
    assert checked(claims, select=("V003",)).findings == ()


def test_the_call_that_accepts_it_can_be_pasted_into_a_shell(checked):
    claims = (
        "fields: {the toll $(id): {type: count}}\n"
        "claims:\n"
        "- {source: one, field: the toll $(id), subject: war, value: 13}\n"
        "- {source: two, field: the toll $(id), subject: war, value: 20}\n"
    )
    (finding,) = checked(claims, sources=TWO, select=("V001",)).findings
    command = finding.expected.partition("or: ")[2]
    assert split(command)[:3] == ["reconcile", "accept", "the toll $(id)/war"]


MANY = """
claims:
  - {source: one, field: casualties.killed, subject: fire, value: "2"}
  - {source: two, field: casualties.killed, subject: fire, value: "2"}
  - {source: one, field: casualties.wounded, subject: fire, value: "more than 300,000"}
  - {source: two, field: casualties.wounded, subject: fire, value: "more than 310,000"}
  - {source: one, field: casualties.killed, subject: flood, value: "3"}
  - {source: two, field: casualties.killed, subject: flood, value: "9"}
  - {source: one, field: casualties.killed, subject: raid, value: "4"}
  - {source: two, field: casualties.killed, subject: raid, value: "8"}
  - {source: one, field: casualties.wounded, subject: raid, value: "more than 300,000"}
  - {source: two, field: casualties.wounded, subject: raid, value: "more than 310,000"}
"""


@pytest.mark.parametrize(
    ("code", "about"),
    [
        ("V001", ["casualties.killed/flood", "casualties.killed/raid"]),
        ("V002", ["casualties.wounded/fire", "casualties.wounded/raid"]),
    ],
)
def test_every_question_of_the_verdict_is_found_among_others(checked, code, about):
    assert [finding.about for finding in checked(MANY, select=(code,)).findings] == about


def test_the_claim_that_comes_first_is_not_listed_again(checked):
    for finding in checked(THREE, select=("V001",)).findings:
        assert finding.primary not in [related.position for related in finding.related]
        assert len({related.position for related in finding.related}) == len(finding.related) == 2
