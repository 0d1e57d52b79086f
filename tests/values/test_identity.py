"""Names that are one entity where they are spelt alike."""

from __future__ import annotations

from reconcile.values.identity import SPELLED, Identity, Link


def test_case_and_white_space_do_not_matter():
    one, other = SPELLED.identify(" High  Committee"), SPELLED.identify("high committee")
    assert one == Identity("high committee", "High Committee")
    assert SPELLED.link(one, other) is Link.SAME


def test_other_spellings_are_others():
    one, other = SPELLED.identify("Alloush"), SPELLED.identify("Allush")
    assert SPELLED.link(one, other) is Link.DIFFERENT


def test_a_name_is_whole_and_lies_within_none_unless_said():
    assert Identity("a", "A") == ("a", "A", False, ())
    assert SPELLED.identify("a") == ("a", "a", False, ())
