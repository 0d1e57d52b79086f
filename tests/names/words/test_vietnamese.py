"""Which names are Vietnamese."""

from __future__ import annotations

import pytest

from reconcile.names.words.vietnamese import is_vietnamese


@pytest.mark.parametrize("name", ["nguyen van an", "tran thi nghia", "thuy tran", "pham gia quang"])
def test_a_surname_of_the_country_and_syllables_make_such_a_name(name):
    assert is_vietnamese(name.split())


@pytest.mark.parametrize("name", ["nguyen", "peter tran", "van nguyen an", "li van an", ""])
def test_other_names_are_of_another_country(name):
    assert not is_vietnamese(name.split())
