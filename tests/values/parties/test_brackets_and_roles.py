"""What people put around the names of a list."""

import pytest

from reconcile.values.parties.brackets_and_roles import (
    UnreadNoteError,
    is_role,
    smoothed,
    split_aside,
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Russia and Turkey.", "Russia and Turkey"),
        ("Russia and Turkey jointly; ", "Russia and Turkey"),
        ("(Russia and Turkey)", "Russia and Turkey"),
        ("Russia, Turkey (guarantors)", "Russia, Turkey"),
        ("Russia (host) and Turkey", "Russia and Turkey"),
        ("guarantors (Russia, Turkey)", "guarantors: Russia, Turkey"),
        ("Russia (and Iran)", "Russia, and Iran"),
        ("Iran (IR)", "Iran (IR)"),
        ("Turkey and - later - Iran", "Turkey and, later, Iran"),
        ("Russia/Turkey", "Russia / Turkey"),
        ("PYD/YPG", "PYD/YPG"),
        ("Russia and Turkey are the guarantors", "Russia and Turkey"),
        ("Russia and Turkey are not the hosts", "Russia and Turkey are not the hosts"),
        ("Miller Ltd.", "Miller Ltd."),
        ("the U.S.", "the U.S."),
    ],
)
def test_what_is_taken_off(text, plain):
    assert smoothed(text) == plain


@pytest.mark.parametrize("note", ["in a huff", "not a guarantor"])
def test_a_note_that_says_neither_who_nor_as_what_is_not_dropped(note):
    with pytest.raises(UnreadNoteError, match=note):
        smoothed(f"Russia ({note})")


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Russia and Turkey with the participation of Iran", ("Russia and Turkey", "Iran")),
        ("Russia, headed by Turkey", ("Russia", "Turkey")),
        ("Russia with Iran's support", ("Russia", "Iran")),
        ("Russia with Iran participating", ("Russia", "Iran")),
        ("Russia and Turkey as guarantors", ("Russia and Turkey", "")),
        ("Russia and Kazakhstan as host", ("Russia", "Kazakhstan")),
        ("Russia and Iran as a matter of fact", ("Russia and Iran as a matter of fact", "")),
        ("Russia", ("Russia", "")),
    ],
)
def test_who_is_named_in_another_role(text, both):
    assert split_aside(text) == both


def test_roles():
    assert all(map(is_role, ("host", "Authors", "guarantors", "sides")))
    assert not is_role("Russia")
