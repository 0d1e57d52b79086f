"""Findings as JSON: what was looked at, and each finding with its state."""

import json

from reconcile.report.findings.as_json import checked_json


def test_what_was_looked_at_is_counted_by_key(sound):
    told = json.loads(checked_json(sound))
    assert told["checked"] == {"claims": 3, "quotes": 2, "quotes_verified": 1}
    assert (told["skipped"], told["rules"]) == ({}, ["E003", "S010", "V001"])
    assert (told["nothing_checked"], told["files_unread"], told["findings"]) == (False, False, [])
    bare = json.loads(checked_json(sound._replace(empty=True, partial=True)))
    assert (bare["nothing_checked"], bare["files_unread"]) == (True, True)


def test_a_finding_is_open_with_its_place_and_fingerprint(found):
    note, error = json.loads(checked_json(found))["findings"]
    assert (note["state"], error["state"]) == ("open", "open")
    place = (error["file"], error["line"], error["column"])
    assert (error["code"], error["severity"], place) == (
        "V001",
        "error",
        ("data/claims.yaml", 7, 12),
    )
    assert error["related"] == [
        {"file": "data/claims.yaml", "line": 3, "column": 5, "label": "`one` says `13`"}
    ]
    assert (note["suggestion"], note["fixable"], error["fixable"]) == ("quote", True, False)
    assert note["fingerprint"] != error["fingerprint"]


def test_what_is_set_aside_says_why(set_aside):
    accepted, known = json.loads(checked_json(set_aside))["findings"]
    why = {key: accepted[key] for key in ("state", "reason", "author", "expires")}
    assert why == {
        "state": "accepted",
        "reason": "Two counts.",
        "author": "Ann",
        "expires": "2027-01-01",
    }
    assert (known["state"], known["age_days"]) == ("known", 40)
