"""Which words give a figure a direction, before it and behind it."""

from __future__ import annotations

import pytest

from reconcile.values.count.directions import (
    OPPOSITE,
    UNDIRECTED,
    Led,
    beside,
    direction_behind,
    led_by,
    licensed,
    without_aside,
)


def test_each_direction_has_one_opposite():
    assert all(OPPOSITE[other] == one for one, other in OPPOSITE.items())


@pytest.mark.parametrize(
    ("words", "led"),
    [
        ("the toll rose", Led("up", "up")),
        ("rose sharply by", Led("up", "up", sure=True)),
        ("a rise of", Led("up", "rise", sure=True)),
        ("down", Led("down", "down", sure=True)),
        ("deficit :", Led("deficit", "deficit")),
        ("rose to", UNDIRECTED),
        ("doubled", UNDIRECTED),
        ("the toll stands at", UNDIRECTED),
    ],
)
def test_before_a_figure(words, led):
    assert led_by(words.split()) == led


@pytest.mark.parametrize(
    ("led", "noun", "measured", "people", "found"),
    [
        (Led("up", "up"), "", True, False, True),
        (Led("up", "up"), "bomb", False, False, False),
        (Led("up", "up"), "seat", False, False, True),
        (Led("up", "up", sure=True), "bomb", False, False, True),
        (Led("loss", "loss", sure=True), "people", False, True, False),
        (UNDIRECTED, "", True, False, False),
    ],
)
def test_whether_a_lead_counts(led, noun, measured, people, found):
    assert licensed(led, noun, measured=measured, people=people) is found


@pytest.mark.parametrize(
    ("words", "measured", "direction"),
    [
        ("rise in prices", True, "up"),
        ("profit warnings", False, ""),
        ("dollars profit", True, "surplus"),
        ("higher than a year ago", True, "up"),
        ("lower house seats", False, ""),
        ("fewer than last year", False, "down"),
        ("fewer people", False, "down"),
        ("less salt", False, ""),
        ("up from a year earlier", True, "up"),
        ("up from", True, ""),
        ("up in arms", False, ""),
        ("metres below the summit", True, "below"),
        ("houses below the dam", False, ""),
        ("dead and down", False, ""),
        ("minutes late", True, "late"),
        ("late arrivals", False, ""),
    ],
)
def test_behind_a_figure(words, measured, direction):
    found, _ = direction_behind(words.split(), "", measured=measured, people=False)
    assert found == direction


def test_lives_lost_are_no_change():
    assert direction_behind(["loss"], "people", measured=False, people=True) == ("", "")


@pytest.mark.parametrize(
    ("direction", "other", "found"),
    [
        ("loss", "up", "down"), ("loss", "surplus", "deficit"), ("loss", "", "loss"),
        ("gain", "loss", "gain"), ("deficit", "ahead", "behind"), ("up", "loss", "up"),
    ],
)  # fmt: skip
def test_what_a_word_means_beside_another(direction, other, found):
    assert beside(direction, other) == found


@pytest.mark.parametrize(
    ("unit", "left"),
    [
        ("dead, up from 11", "dead"),
        (", down on last year", ""),
        (" (up from 10%)", ""),
        ("dead, mostly civilians", "dead, mostly civilians"),
        ("up on last year", "up on last year"),
    ],
)
def test_what_a_comma_says_of_a_change_is_left_out(unit, left):
    assert without_aside(unit) == left
