"""What single rules say, beyond the examples on their pages."""

from __future__ import annotations

from shlex import split

TWO = {"one": "title: One\n", "two": "title: Two\n"}


def test_a_source_that_another_repeats_is_in_use_however_it_is_written(checked) -> None:
    claims = "claims:\n- {source: two, field: duration, subject: war, value: six years}\n"
    for origin, unused in (("one", []), ("ONE ", []), ("three", ["one"])):
        sources = {**TWO, "two": f"title: Two\nderived_from: '{origin}'\n"}
        run = checked(claims, sources=sources, select=("S101",))
        assert [finding.about for finding in run.findings] == unused


def test_the_call_that_accepts_a_contradiction_can_be_pasted_into_a_shell(checked) -> None:
    claims = (
        "fields: {the toll $(id): {type: count}}\n"
        "claims:\n"
        "- {source: one, field: the toll $(id), subject: war, value: 13}\n"
        "- {source: two, field: the toll $(id), subject: war, value: 20}\n"
    )
    (finding,) = checked(claims, sources=TWO, select=("V001",)).findings
    command = finding.expected.partition("or: ")[2]
    assert split(command)[:3] == ["reconcile", "accept", "the toll $(id)/war"]
