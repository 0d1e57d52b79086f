"""The names that agencies are credited by."""

import re

from reconcile.evidence.origins.agencies import agencies, agencies_in, agency, pattern


def test_an_agency_goes_by_one_name():
    assert agency("Agence France-Presse") == agency("AFP") == "AFP"
    assert agency("Valley Herald") == ""
    assert set(agencies().values()) <= agencies().keys()


def test_agencies_are_found_once_in_their_order():
    assert agencies_in("AFP, Thomson Reuters and Reuters") == ("AFP", "Reuters")
    assert agencies_in("APX and the AA") == ()


def test_of_names_that_begin_alike_the_longest_is_read():
    names = pattern(behind_a_place=True)
    assert [name for name in agencies() if re.match(names, name)[0] != name] == []
    assert re.match(names, "The AP")
    assert not re.match(pattern(), "The AP")


def test_names_of_agencies_are_listed_once():
    assert agencies() is agencies()
    assert pattern() is pattern()
    assert pattern(behind_a_place=True) is pattern(behind_a_place=True)


def test_what_is_short_for_other_things_is_an_agency_behind_a_place_alone():
    assert re.fullmatch(pattern(behind_a_place=True), "AA")
    assert not re.fullmatch(pattern(), "AA")
    assert agency("AA")
    assert agency("nobody") == ""
    assert agencies_in("(AA) and nobody") == ()
