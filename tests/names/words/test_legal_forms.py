"""What a company is by law."""

import pytest

from reconcile.names.words.legal_forms import legal_form


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("orme ag", "stock"), ("orme plc", "stock"), ("orme public limited company", ""),
        ("orme public limited", "stock"), ("orme ltd", "limited"), ("orme limited", "limited"),
        ("orme gmbh", "limited"), ("orme llc", "limited"), ("orme joint stock company", "stock"),
        ("orme gmbh co kg", "partnership"), ("orme ev", "association"), ("ag orme", ""),
        ("orme stock exchange", ""), ("orme limited trade", ""), ("orme", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_body_is_what_its_name_says_by_law(name, form):
    assert legal_form(name.split()) == form
