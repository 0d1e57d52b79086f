"""How far a list goes, by the words at its ends and within."""

import pytest

from reconcile.values.parties.open_or_complete import mark, unmark
from reconcile.values.parties.value import Form, Stated


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Russia and Turkey", ("Russia and Turkey", Form.PLAIN, None)),
        ("Russia alone", ("Russia", Form.CLOSED, None)),
        ("only Russia", ("Russia", Form.CLOSED, None)),
        ("nobody but Russia", ("Russia", Form.CLOSED, None)),
        ("Russia, and nobody else", ("Russia", Form.CLOSED, None)),
        ("at least Russia", ("Russia", Form.OPEN, None)),
        ("at least 13 groups", ("at least 13 groups", Form.PLAIN, None)),
        ("Russia etc.", ("Russia", Form.OPEN, None)),
        ("Russia, Turkey and others", ("Russia, Turkey", Form.OPEN, None)),
        ("Russia and several other groups", ("Russia", Form.OPEN, None)),
        ("Russia and two others", ("Russia", Form.OPEN, Stated(2, 2, "others"))),
        ("Russia and another", ("Russia", Form.OPEN, Stated(1, 1))),
        ("Russia and Others", ("Russia and Others", Form.PLAIN, None)),
    ],
)
def test_the_marks_at_its_ends(text, found):
    assert unmark(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("seven delegations including Russia", (2, 1, Form.OPEN)),
        ("groups such as Russia", (1, 2, Form.OPEN)),
        ("among them Russia", (0, 2, Form.OPEN)),
        ("groups : Russia", (1, 1, Form.PLAIN)),
        ("two states, namely Russia", (2, 1, Form.PLAIN)),
        ("among Russia", (0, 0, Form.PLAIN)),
        ("Russia and Turkey", (0, 0, Form.PLAIN)),
    ],
)
def test_the_mark_before_its_names(text, found):
    assert mark(text.split()) == found
