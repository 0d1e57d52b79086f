"""A ruling on names lapses as a decision does; it says why, at its place."""

import pytest

from reconcile.files.project import load
from reconcile.model.decision import claim_hash

CLAIMS = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Ann Lee}
  - {source: two, field: delegation_head, subject: talks, value: Bob Ray}
"""
RULING = "names:\n  - {a: Ann Lee, b: Bob Ray, same: false, reason: Two.%s}\n"


def _messages(run, code):
    return [finding.message for finding in run.findings if finding.code == code]


def test_a_ruling_on_claims_that_changed_is_stale(checked, make_project):
    claims = {claim.id: claim for claim in load(make_project(CLAIMS)).claims}
    known = claim_hash(claims["one/delegation_head/talks"])
    ruling = RULING % f", claims: {{one/delegation_head/talks: {known}}}"
    assert _messages(checked(CLAIMS, decisions=ruling), "D002") == []
    changed = CLAIMS.replace("value: Ann Lee", "value: Ann Lee, quote: Lee")
    (message,) = _messages(checked(changed, decisions=ruling), "D002")
    assert message.endswith("is stale: changed since: one/delegation_head/talks")


@pytest.mark.parametrize(("today", "found"), [("2027-01-31", 0), ("2027-02-01", 1)])
def test_a_ruling_expires_after_its_last_day(checked, today, found):
    run = checked(CLAIMS, decisions=RULING % ", expires: 2027-01-31", today=today)
    assert len(_messages(run, "D003")) == found


def test_a_ruling_on_nobody_is_about_nothing(checked):
    ruling = RULING.replace("Bob Ray", "Bob Roy") % ""
    assert _messages(checked(CLAIMS, decisions=ruling), "D004") == [
        "the ruling on `Ann Lee` and `Bob Roy` is about nothing: nobody is called `Bob Roy`"
    ]
    assert (
        _messages(checked(CLAIMS, decisions=RULING.replace("Ann Lee", "ann lee") % ""), "D004")
        == []
    )
