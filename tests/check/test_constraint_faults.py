"""A constraint that never applied is a finding, which says why."""

import pytest

HEAD = """\
fields:
  casualties: {type: count, counts: people}
constraints:
  - {whole: casualties, part: casualties.killed}
claims:
"""
CASES = [
    (
        "  - {source: one, field: casualties, subject: raid, value: '3'}\n",
        "no claim is on `casualties.killed`",
    ),
    (
        (
            "  - {source: one, field: casualties, subject: raid, value: '3'}\n"
            "  - {source: one, field: casualties.killed, subject: attack, value: '3'}\n"
        ),
        "two of its fields never meet on one subject and scope",
    ),
    (
        "  - {source: one, field: duration, subject: raid, value: two days}\n",
        "no claim is on `casualties`, `casualties.killed`",
    ),
]


@pytest.mark.parametrize(("claims", "why"), CASES, ids=[why for _, why in CASES])
def test_a_constraint_that_never_applied(checked, claims, why):
    [finding] = checked(HEAD + claims, select=("C002",)).findings
    assert finding.message == f"the constraint was never applied: {why}"
    assert finding.primary.line == 4
    assert finding.about == "casualties casualties.killed"


def test_one_subject_is_enough(checked):
    claims = (
        "  - {source: one, field: casualties, subject: raid, value: '3'}\n"
        "  - {source: two, field: casualties.killed, subject: raid, value: '3'}\n"
    )
    assert checked(HEAD + claims, select=("C002",)).findings == ()


def test_the_subject_that_never_has_them_is_named(checked):
    head = HEAD.replace("killed}", "killed, subject: attack, id: toll}")
    claims = (
        "  - {source: one, field: casualties, subject: raid, value: '3'}\n"
        "  - {source: two, field: casualties.killed, subject: raid, value: '3'}\n"
    )
    [finding] = checked(head + claims, select=("C002",)).findings
    assert "on one subject `attack` and scope" in finding.message
    assert finding.about == "toll"


def test_a_constraint_that_cant_be_read_is_an_error(checked):
    text = HEAD.replace("part: casualties.killed", "length: duration")
    claims = "  - {source: one, field: duration, subject: raid, value: two days}\n"
    [finding] = checked(text + claims, select=("C001",)).findings
    assert (finding.code, finding.severity.value) == ("C001", "error")


TURNOUT = """\
fields:
  turnout: {type: choice, of: [all come, some stay away]}
entities: [{name: Northern Front, within: Coalition}, {name: Coalition}]
constraints:
  - {turnout: turnout, status: attendance, members: Coalitoin, all: all come}
claims:
  - {source: one, field: turnout, subject: talks, value: all come}
  - {source: one, field: attendance, subject: Northern Front, value: stayed away}
"""


def test_a_turnout_of_nobody_names_the_body_that_was_meant(checked):
    [finding] = checked(TURNOUT, select=("C002",)).findings
    assert "directly within `Coalitoin`" in finding.message
    assert finding.suggestion == "Coalition"


def test_a_subject_that_no_claim_has_suggests_one(checked):
    text = HEAD.replace("killed}", "killed, subject: riad}")
    claims = (
        "  - {source: one, field: casualties, subject: raid, value: '3'}\n"
        "  - {source: two, field: casualties.killed, subject: raid, value: '3'}\n"
    )
    [finding] = checked(text + claims, select=("C002",)).findings
    assert finding.suggestion == "raid"


SCOPES = """\
scopes:
  - {name: in the toun, within: in the province}
  - {name: in the province, within: in the country}
claims:
  - {source: one, field: casualties.killed, subject: raid, value: '3', scope: in the town}
  - {source: two, field: casualties.killed, subject: raid, value: '9', scope: In the country}
"""


def test_a_scope_that_no_claim_has_is_a_finding_with_its_near_miss(checked):
    [finding] = checked(SCOPES, select=("C002",)).findings
    assert finding.message == "no claim has the scope `in the toun`"
    assert (finding.primary.line, finding.primary.column) == (2, 12)
    assert finding.suggestion == "in the town"
    assert checked(SCOPES.replace("toun", "town"), select=("C002",)).findings == ()


def test_a_scope_that_leads_to_no_claim_is_a_finding(checked):
    text = SCOPES.replace("toun", "town").replace("In the country", "abroad")
    [finding] = checked(text, select=("C002",)).findings
    assert finding.message == "no claim has the scope `in the country`"
    assert finding.primary.line == 3
