"""Findings as text: each where editors jump to, those set aside, and what was looked at."""

from reconcile.model.check_result import Count
from reconcile.report.findings.text import checked_text, concise_text, headline, lines

ERROR = "data/claims.yaml:7:12: error V001 outright-contradiction: no number is both"
NOTE = "data/more.yaml:2:1: note S010 unknown-key: no key is called `quot`"
LOOKED_AT = "Looked at 3 claims, 2 quotes (1 verified); 3 rules."


def test_what_belongs_to_a_finding_is_indented_below_it(found):
    assert checked_text(found).splitlines() == [
        NOTE,
        "  did you mean `quote`? (fixable)",
        ERROR,
        "  expected: claims that agree",
        "  data/claims.yaml:3:5: `one` says `13`",
        "Found 1 error, 1 note. 1 fixable with --fix; --diff shows how.",
        LOOKED_AT,
    ]


def test_a_concise_finding_is_its_headline(found):
    found_line = "Found 1 error, 1 note. 1 fixable with --fix; --diff shows how."
    assert concise_text(found).splitlines() == [NOTE, ERROR, found_line, LOOKED_AT]
    assert headline(found.findings[1]) == ERROR


def test_lines_alone_say_nothing_of_fixing(found):
    assert lines(found.findings)[:2] == [NOTE, "  did you mean `quote`?"]


def test_what_is_set_aside_is_counted_and_shown_where_asked_for(set_aside):
    assert checked_text(set_aside).splitlines() == [
        f"{NOTE} (known, 40 days old)",
        "Found nothing, 1 accepted, 1 known.",
        LOOKED_AT,
    ]
    assert checked_text(set_aside, show_accepted=True).splitlines()[1:5] == [
        f"{ERROR} (accepted)",
        "  reason: Two counts.",
        "  by: Ann",
        "  until: 2027-01-01",
    ]


def test_an_age_that_nobody_knows_is_said(set_aside):
    known = set_aside.known[0]._replace(days=None)
    assert "(known, age unknown)" in checked_text(set_aside._replace(known=(known,)))


def test_what_was_not_checked_is_said(sound):
    skipped = (Count("texts", "quote whose text is not attached", 2),)
    partial = checked_text(sound._replace(partial=True, skipped=skipped))
    assert partial.splitlines() == [
        "Found nothing.",
        LOOKED_AT,
        "Some files have errors, so verdicts were not checked.",
        "Skipped: 2 quotes whose text is not attached.",
    ]
    assert checked_text(sound._replace(empty=True)).startswith("Nothing was checked.\n")
