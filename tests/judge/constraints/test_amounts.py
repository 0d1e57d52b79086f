"""What a count adds to a sum: numbers, shares of the whole, and groups as floors."""

from math import inf

from reconcile.judge.constraints.amounts import added, amount, groups_of, outermost
from reconcile.judge.constraints.value_sets import AMOUNT, Layer, Span


def of(said, whole=None, groups=("",), layer=Layer.LITERAL):
    return amount(said, layer, whole, groups)


def test_a_number_is_its_set(said):
    assert of(said("12")) == (12, 12)
    assert of(said("more than 300")) == (301, inf)
    assert of(said("more than 300"), layer=Layer.CONVEYED).high < inf


def test_a_share_is_of_the_whole_in_whole_numbers_and_never_more_than_it(said):
    assert of(said("a third"), Span(40, 40)) == (13, 14)
    assert of(said("more than half"), Span(90, 100)) == (45, 100)
    assert of(said("a third")) == AMOUNT


def test_a_group_beside_everybody_is_a_floor(said):
    civilians, people = said("40 civilians"), said("90 people")
    groups = groups_of([civilians, people])
    assert len(groups) == 2
    assert of(civilians, groups=groups) == (40, inf)
    assert of(people, groups=groups) == (90, 90)
    assert of(civilians, groups=groups_of([civilians])) == (40, 40)
    named = said("40 children", field="casualties.children")
    assert groups_of([named, people]) == {""}


def test_the_outermost_ends_of_several_counts(said):
    assert outermost([said("12"), said("10 to 20"), said("15")]) == (15, 12)
    assert outermost([said("12"), said("a third")]) is None


def test_sets_are_added_end_by_end():
    assert added([Span(1, 2), Span(3, inf)]) == (4, inf)
    assert added([]) == (0, 0)
