"""The words that every format of changes shares."""

from reconcile.report.changes.wording import about_turn, conflicts, from_to, how_much


def test_each_kind_of_change_is_counted_and_no_change_is_said(found, nothing):
    assert how_much(found, "v1") == (
        "Since v1: 1 verdict changed, 1 claim changed, 1 claim added, 1 claim removed"
    )
    assert how_much(nothing, "v1") == "Since v1: no claims and no verdicts changed"
    assert conflicts(found) == (("new", 0), ("changed", 0), ("gone", 0))


def test_a_turn_has_both_verdicts_and_why(found):
    first = found.turns[0]
    assert from_to(first) == "agreement → contradiction, outright"
    assert from_to(first._replace(before=None)) == "not asked → contradiction, outright"
    (why,) = about_turn(first)
    assert why.endswith("[figures-exclude]")


def test_a_turn_that_no_claim_made_says_so(found):
    _, otherwise = about_turn(found.turns[0]._replace(by_claims=False))
    assert otherwise == "Its claims are the same: a source, name, field or setting changed."
    gone = found.turns[0]._replace(after=None)
    assert about_turn(gone) == []
