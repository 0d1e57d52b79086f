"""Bodies known by their initials."""

import pytest

from reconcile.names.words.normal import words
from reconcile.names.words.world_bodies import world_body


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("WHO", "who"), ("the World Health Organisation", "who"), ("World Food Program", "wfp"),
        ("U.N.", "un"), ("United Nations Children's Fund", "unicef"), ("OPEC", "opec"),
        ("OAPEC", "oapec"), ("Organization for Economic Co-operation and Development", "oecd"),
        ("World Bank of Orme", ""), ("Orme", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_name_means_a_body_known_by_its_initials(name, initials):
    assert world_body(words(name)) == initials
