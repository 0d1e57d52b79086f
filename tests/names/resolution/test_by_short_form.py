"""Names found without a word they share."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.prepare import prepare
from reconcile.names.resolution.by_short_form import ShortFormIndex


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("OFC", "Orme Front Council", True),
        ("Orme Front Council (OFC)", "OFC", True),
        ("Petro Plus", "Petroplus", True),
        ("Persia", "Iran", True),
        ("WHO", "World Health Organization", True),
        ("Iran", "Iraq", False),
        ("Orme Front", "Falk Council", False),
    ],
)
def test_a_name_is_found_by_its_short_forms(one, other, found):
    names = [prepare(one, Kind.ORGANISATION), prepare(other, Kind.ORGANISATION)]
    for first, second in ((0, 1), (1, 0)):
        index = ShortFormIndex(names)
        assert index.like(second) == set()
        index.add(first)
        assert index.like(second) == ({first} if found else set())


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Ruth Orme née Falk", "Ruth Falk", True),
        ("Ruth Orme née Falk", "Ruta Dahl née Falk", True),
        ("Earl of Hill", "Peter Orme, Earl of Hill", True),
        ("Roh Moo-jin", "No Mu-chin", True),
        ("Deng Xiaobing", "Teng Hsiao-ping", True),
        ("Deng Xiaobing", "Teng Hsiao-lin", False),
        ("Ruth Orme née Falk", "Vera Brede née Dahl", False),
        ("Ruth Orme", "Peter Dahl", False),
    ],
)
def test_a_person_is_found_by_what_links_names(one, other, found):
    names = [prepare(one, Kind.PERSON), prepare(other, Kind.PERSON)]
    for first, second in ((0, 1), (1, 0)):
        index = ShortFormIndex(names)
        index.add(first)
        assert index.like(second) == ({first} if found else set())
