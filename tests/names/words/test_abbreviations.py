"""Abbreviations spelled out by their place."""

import pytest

from reconcile.names.words.abbreviations import with_abbreviations_spelled


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("st orme", "saint orme"), ("orme st", "orme st"), ("mt orme", "mount orme"),
        ("ft orme", "fort orme"), ("st 5", "st 5"), ("orme intl bank", "orme international bank"),
        ("wwii", "world war 2"), ("wwi veterans", "world war 1 veterans"), ("orme dept", "orme department"), ("orme", "orme"),
    ],
)  # fmt: skip
def test_an_abbreviation_is_spelled_out_where_its_place_shows_it(written, spelled):
    assert with_abbreviations_spelled(written.split()) == spelled.split()
