"""Whether a claimant is a named party, and so an origin of their own."""

import pytest

from reconcile.judge.claimants import is_named


@pytest.mark.parametrize(
    "claimant",
    [
        "OCHA",
        "Essel Hospital",
        "the Syrian Observatory for Human Rights",
        "Mara Vell",
        "Interfax",
        "al-Nahar",
        "\u0648\u0643\u0627\u0644\u0629 \u0633\u0627\u0646\u0627",
    ],
)
def test_a_name_is_a_party(claimant):
    assert is_named(claimant)


@pytest.mark.parametrize(
    "claimant",
    [
        "",
        "an official",
        "a UN spokesman",
        "the police",
        "The hospital",
        "local media",
        "Syrian officials",
        "Turkish sources",
        "official in a Free Syrian Army rebel group",
        "some in the opposition",
        "all sides",
        "participating factions",
    ],
)
def test_a_description_is_none(claimant):
    assert not is_named(claimant)
