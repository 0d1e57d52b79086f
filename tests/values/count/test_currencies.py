"""Currencies by their signs, codes and names."""

from __future__ import annotations

import pytest

from reconcile.values.count.currencies import CODES, before_figure, behind_figure


@pytest.mark.parametrize(
    ("written", "currency"),
    [
        ("$", "dollars"), ("₩", "won"), ("USD", "dollars"), ("usd", "dollars"), ("CHF", "Swiss francs"),
        ("TRY", "lira"), ("try", ""), ("chf", ""), ("Rs", "rupees"), ("people", ""),
    ],
)  # fmt: skip
def test_before_a_figure(written, currency):
    assert before_figure(written.lower(), written) == currency


@pytest.mark.parametrize(
    ("words", "currency"),
    [
        ("dollars in aid", "dollars"), ("US dollars", "dollars"), ("U.S. dollars", "dollars"),
        ("Canadian dollars", "Canadian dollars"), ("Hong Kong dollars", "Hong Kong dollars"),
        ("pounds sterling", "pounds"), ("Syrian pounds", "Syrian pounds"), ("rubles", "roubles"),
        ("AUD", "Australian dollars"), ("eur", "euros"), ("cad drawings", ""), ("people", ""),
        ("Afghans", ""), ("", ""), ("of dollars", ""),
    ],
)  # fmt: skip
def test_behind_a_figure(words, currency):
    assert behind_figure(words.split()) == currency


def test_every_code_names_a_currency_that_is_read_back():
    assert all(behind_figure(name.split()) == name for name in CODES.values())
