"""Findings as commands of GitHub: worst first, all that belongs to one within it."""

from reconcile.report.findings.github import checked_github


def test_commands_are_in_the_order_of_their_severity(found):
    error, note, *closing = checked_github(found).splitlines()
    assert error == (
        "::error file=data/claims.yaml,line=7,col=12,title=V001 outright-contradiction"
        "::no number is both%0Aexpected: claims that agree%0Adata/claims.yaml:3:5: `one` says `13`"
    )
    assert note == (
        "::notice file=data/more.yaml,line=2,col=1,title=S010 unknown-key"
        "::no key is called `quot`%0Adid you mean `quote`?"
    )
    assert closing == [
        "Found 1 error, 1 note. 1 fixable with --fix; --diff shows how.",
        "Looked at 3 claims, 2 quotes (1 verified); 3 rules.",
    ]


def test_what_is_set_aside_is_no_command(set_aside):
    assert "::" not in checked_github(set_aside)
