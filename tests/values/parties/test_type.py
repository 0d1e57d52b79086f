"""What the type offers: reading, comparing, and what satisfies all."""

import pytest

from reconcile.model.relation import Relation
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

PARTIES = value_type("parties")


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("Russia and Turkey", "Turkey and Russia", Relation.SAME),
        ("Russia and Turkey", "Russia, Turkey and Iran", Relation.DIFFERS),
        ("only Russia", "Russia and Iran", Relation.CONTRADICTS),
        ("including Russia", "Russia and Iran", Relation.COMPATIBLE),
    ],
)
def test_lists_compared(a, b, relation):
    one, two = PARTIES.parse(a), PARTIES.parse(b)
    found = PARTIES.compare(one, two)
    assert found.relation is relation
    assert PARTIES.compare(two, one).relation is relation
    assert PARTIES.explain(one, two, found).sentence.endswith(".")


def test_a_list_is_shown_as_it_is_read():
    assert PARTIES.show(PARTIES.parse("Turkey and Russia")) == "Turkey and Russia"
    assert PARTIES.names_in(PARTIES.parse("Turkey and Russia")) == ("Turkey", "Russia")


def test_what_satisfies_all_has_every_name():
    values = [PARTIES.parse(text) for text in ("including Russia", "Iran and Russia")]
    assert set(PARTIES.names_in(PARTIES.parse(PARTIES.common(values)))) == {"Russia", "Iran"}
    assert PARTIES.common([PARTIES.parse("only Russia"), PARTIES.parse("Iran")]) is None


@pytest.mark.parametrize("text", ["", "NA", "Russia or Iran", "all but Iran"])
def test_what_is_no_list_is_refused(text):
    with pytest.raises(ValueSyntaxError):
        PARTIES.parse(text)
