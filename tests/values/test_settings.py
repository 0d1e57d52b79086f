"""The numbers that comparing stipulates: each default is in every fingerprint, and all are at least 0."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from reconcile.values.settings import DEFAULTS, Settings

NUMBERS = {
    "scale_stretch": 1,
    "date_part_share": 1 / 3,
    "open_date_reach": 366,
    "open_date_share": 0.1,
    "circa_share": 0.05,
    "future_month_weight": 2.5,
    "passed_day_reach": 92,
    "about_conveyed": 0.1,
    "about_literal": 0.2,
    "about_steps": 0.5,
    "nearly_conveyed": 0.9,
    "nearly_literal": 0.8,
    "cap_single": 0.5,
    "cap_unit": 1.0,
    "cap_unrounded": 10,
    "well_reach": 2.0,
    "round_unit": 100,
    "rounding_from": 1000,
    "rounding_digits": 2,
    "cutting_digits": 3,
    "coarse_reach": 0.05,
    "share_gap": 0.05,
}
RANGES = {
    "couple": (2, 3),
    "few": (3, 5),
    "handful": (3, 6),
    "several": (3, 9),
    "many": (3, 1_000_000),
    "tens": (20, 99),
    "dozens": (24, 99),
    "scores": (40, 199),
    "magnitudes": (2, 9),
}


def test_every_default_is_as_written_down():
    found = DEFAULTS.model_dump(exclude={"joined_names"})
    assert found == {
        **NUMBERS,
        **RANGES,
        "exact_subjects": False,
        "dot_thousands": False,
        "shares": (1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1.0),
    }


@pytest.mark.parametrize("name", [*NUMBERS, *RANGES])
def test_a_setting_may_be_nought_and_no_less(name):
    nought, less = ((0, 0), (-1, 0)) if name in RANGES else (0, -1)
    assert getattr(Settings(**{name: nought}), name) == nought
    with pytest.raises(ValidationError):
        Settings(**{name: less})


def test_a_tolerance_is_finite():
    for number in ("inf", "nan"):
        with pytest.raises(ValidationError):
            Settings(about_literal=number)


def test_a_setting_that_is_none_is_an_error():
    with pytest.raises(ValidationError):
        Settings(rounding=2)


def test_every_setting_says_what_it_is():
    assert all(field.description.endswith(".") for field in Settings.model_fields.values())
