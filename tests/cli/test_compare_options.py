"""What is said of A and of B."""

from __future__ import annotations

import click
import pytest

from reconcile.cli.compare_options import given, of_pairs
from reconcile.cli.refusal import RefusalError
from reconcile.one_pair import Circumstance


@pytest.mark.parametrize(
    ("options", "a", "b"),
    [
        ({"stage": ()}, Circumstance(), Circumstance()),
        ({"stage": ("planned",)}, Circumstance(stage="planned"), Circumstance(stage="planned")),
        ({"stage": ("planned", "-")}, Circumstance(stage="planned"), Circumstance()),
        ({"complete": ("yes", "no")}, Circumstance(complete=True), Circumstance()),
        ({"complete": ("yes",)}, Circumstance(complete=True), Circumstance(complete=True)),
    ],
)
def test_an_option_counts_for_both_or_for_each(options, a, b):
    assert given(options) == (a, b)


def test_three_are_one_too_many():
    with pytest.raises(RefusalError, match="--as-of 1, 2, 3: one for both values, or one for each"):
        given({"as_of": ("1", "2", "3")})


def pairs(*texts):
    command = click.Command("compare")
    return of_pairs(click.Context(command), click.Option(["--same"]), texts)


def test_pairs_of_words_are_pairs_in_no_order():
    assert pairs("a b = c", "d=e=f") == {frozenset({"a b", "c"}), frozenset({"d", "e=f"})}


@pytest.mark.parametrize("text", ["a", "a=", " =b", "="])
def test_half_a_pair_is_none(text):
    with pytest.raises(click.BadParameter, match="isn't WORD=WORD"):
        pairs(text)
