"""What changed since a revision, as JSON."""

import json

from reconcile.report.changes.as_json import changes_json


def test_json_has_every_claim_and_both_verdicts(found):
    data = json.loads(changes_json(found, "HEAD"))
    none = dict.fromkeys(("conflicts_new", "conflicts_changed", "conflicts_gone"), 0)
    assert data["summary"] == {"turned": 1, **none, "changed": 1, "added": 1, "removed": 1}
    turn = data["turned"][0]
    assert (turn["before"]["verdict"], turn["after"]["verdict"]) == ("agreement", "outright")
    assert turn["after"]["reasons"][0]["reason"] == "figures-exclude"
    assert data["changed"][0]["keys"]["value"] == {"before": "13", "after": "15"}
    assert data["added"][0]["id"] == "d"


def test_a_claim_has_the_id_that_it_had(found):
    data = json.loads(changes_json(found, "HEAD"))
    assert (data["since"], data["changed"][0]["was"]) == ("HEAD", "b")
    assert data["changed"][0]["claim"]["note"] == "Counted anew."
    assert data["turned"][0]["by_claims"] is True
    assert set(data["turned"][0]["after"]) == {
        *("id", "field", "label", "subject", "scope", "verdict", "agreement", "reasons")
    }
