"""What the head of a claims file, or a group, says for all its claims."""

from __future__ import annotations

from reconcile.files.project import load

GROUPED = """\
coder: ann
source: one
fields:
  aims: {type: text}
claims:
  - {field: aims, subject: talks, value: peace}
  - subject: raid
    stage: happened
    claims:
      - {field: casualties.killed, value: "13"}
      - {field: casualties.wounded, value: "40", source: two, coder: ben}
      - claimant: army
        claims:
          - {field: casualties.killed, value: "15"}
"""


def test_a_claim_takes_what_is_said_above_it_and_what_it_says_itself_wins(make_project):
    project = load(make_project(GROUPED))
    assert project.findings == ()
    assert [
        (c.source, c.subject, c.field, c.coder, c.stage and c.stage.value, c.claimant)
        for c in project.claims
    ] == [
        ("one", "talks", "aims", "ann", None, None),
        ("one", "raid", "casualties.killed", "ann", "happened", None),
        ("two", "raid", "casualties.wounded", "ben", "happened", None),
        ("one", "raid", "casualties.killed", "ann", "happened", "army"),
    ]


def test_each_key_is_at_its_own_place(make_project):
    project = load(make_project(GROUPED))
    place = project.places["one/casualties.killed/raid/army"]
    lines = {key: place.at(key).line for key in ("coder", "source", "subject", "claimant", "value")}
    assert lines == {"coder": 1, "source": 2, "subject": 7, "claimant": 12, "value": 14}


def test_a_mistake_above_many_claims_is_reported_once(make_project):
    text = GROUPED.replace("stage: happened", "stage: hoped").replace("source: one", "source: nine")
    found = load(make_project(text)).findings
    assert [(each.rule, each.primary.line) for each in found] == [
        ("unknown-source", 2),
        ("value-not-allowed", 8),
    ]


def test_a_group_that_is_no_list_is_reported(make_project):
    text = "claims:\n  - subject: raid\n    claims: {field: date}\n"
    (found,) = load(make_project(text)).findings
    assert (found.rule, found.primary.line) == ("wrong-shape", 3)
