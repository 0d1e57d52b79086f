"""The names that agencies are credited by."""

from reconcile.evidence.origins.agencies import agencies, agencies_in, agency


def test_an_agency_goes_by_one_name():
    assert agency("Agence France-Presse") == agency("AFP") == "AFP"
    assert agency("Valley Herald") == ""
    assert set(agencies().values()) <= agencies().keys()


def test_agencies_are_found_once_in_their_order():
    assert agencies_in("AFP, Thomson Reuters and Reuters") == ("AFP", "Reuters")
    assert agencies_in("APX and the AA") == ()
