"""What no list of parties can say is refused, with the reason."""

import pytest

from reconcile.values.parties.refusals import MOST_NAMES, asserted, sound
from reconcile.values.parties.value import Form, Parties, Stated
from reconcile.values.value_type import ValueSyntaxError


def test_doubtful_names_leave_a_list_open():
    names = ("Russia", "possibly Iran")
    assert asserted(names, Form.PLAIN) == (("Russia",), Form.OPEN)
    assert asserted(names, Form.CLOSED) == (("Russia",), Form.CLOSED)
    assert asserted(("Russia",), Form.PLAIN) == (("Russia",), Form.PLAIN)


@pytest.mark.parametrize(
    "name",
    [
        "nobody", "no delegation", "Russia or Iran", "not Iran", "Turkey (not Iran)", "exception of Iran",
        "Turkey [except Iran]", "everyone apart from Iran", "minus Iran",
    ],
)  # fmt: skip
def test_a_denial_or_a_choice_is_no_name(name):
    with pytest.raises(ValueSyntaxError, match="denies a name"):
        asserted((name,), Form.PLAIN)


@pytest.mark.parametrize("name", ["all groups", "n/a", "-99"])
def test_what_names_nobody_is_no_name(name):
    with pytest.raises(ValueSyntaxError, match="neither a name nor a number"):
        asserted((name,), Form.PLAIN)


@pytest.mark.parametrize(
    ("parties", "complete", "message"),
    [
        (Parties((), Form.PLAIN), False, "names nobody"),
        (Parties(("A",) * (MOST_NAMES + 1), Form.PLAIN), False, "more than"),
        (Parties(("A",), Form.OPEN), True, "leave it open"),
        (Parties(("A", "B"), Form.PLAIN, Stated(1, 1)), False, "says that they are 1"),
        (Parties(("A",), Form.CLOSED, Stated(2, None)), False, "the complete list has 1"),
    ],
)
def test_a_list_that_gainsays_itself_is_refused(parties, complete, message):
    with pytest.raises(ValueSyntaxError, match=message):
        sound(parties, complete=complete)


def test_a_complete_list_gives_its_own_number_and_a_bare_number_is_no_list():
    closed = sound(Parties(("A", "B"), Form.CLOSED, Stated(2, 2)), complete=False)
    assert closed.number is None
    bare = sound(Parties((), Form.OPEN, Stated(3, 3)), complete=False)
    assert (bare.form, bare.number) == (Form.PLAIN, Stated(3, 3))
    open_list = Parties(("A",), Form.OPEN, Stated(3, 3))
    assert sound(open_list, complete=False) == open_list
