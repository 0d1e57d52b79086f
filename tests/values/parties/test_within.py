"""Members of coalitions as the coalition that the other list names."""

from reconcile.values.identity import Identity
from reconcile.values.parties.side import Bounds, bounded
from reconcile.values.parties.value import Form
from reconcile.values.parties.within import covered

ABOVE = {"m": ("C", "D"), "n": ("C", "D"), "C": ("D",)}


def of(names, form=Form.PLAIN):
    who = {name: Identity(name, name.upper(), within=ABOVE.get(name, ())) for name in names.split()}
    return bounded(who, {}, form, None)


def test_members_become_the_nearest_coalition_that_is_named():
    merged, said = covered(of("A m n"), of("C D"))
    assert sorted(merged.named) == ["A", "C"]
    assert said == ("M in C", "N in C")
    assert merged.named["C"].label == "C"
    assert sorted(covered(of("A m"), of("D"))[0].named) == ["A", "D"]


def test_the_bounds_are_those_of_what_is_left():
    merged, _ = covered(of("A m n", Form.CLOSED), of("C"))
    assert merged.literal == Bounds(2, 2)


def test_a_list_without_such_members_stays_itself():
    for inner, outer in (("A m", "A m C"), ("A", "C"), ("C", "m"), ("", "C")):
        whole = of(inner)
        assert covered(whole, of(outer)) == (whole, ())
