"""A list beside its number: how many it has, and what a number says of it."""

from reconcile.judge.constraints.list_and_number import NUMBER, Numbered
from reconcile.judge.constraints.list_and_status import LIST
from reconcile.judge.constraints.value_sets import Layer
from reconcile.values.identity import SPELLED


def test_a_number_is_that_of_a_list(said):
    kind = Numbered(SPELLED)
    listed = said("only Iran, Russia and Turkey", "parties")
    for number, fits in (("3", True), ("4", False), ("at least 2", True), ("at least 4", False)):
        chosen = {LIST: listed, NUMBER: said(number)}
        assert kind.possible(chosen, Layer.LITERAL) is fits
    assert kind.possible({LIST: listed}, Layer.LITERAL)
    assert not kind.weighs(NUMBER, said("half"))


def test_the_arithmetic_names_how_many(said):
    kind = Numbered(SPELLED)
    chosen = {LIST: said("only Iran, Russia and Turkey", "parties"), NUMBER: said("4")}
    found = kind.explain(chosen, Layer.LITERAL, "")
    assert found.steps == ("3 named; x: 4",)
    assert found.flips == "If the list weren't the whole list, both could be true."
    few = {LIST: said("including Iran, Russia and Turkey", "parties"), NUMBER: said("2")}
    found = kind.explain(few, Layer.LITERAL, "")
    assert found.steps == ("3 named, so at least 3; x: 2",)
    assert found.flips == "If the number were at least 3, both could be true."
