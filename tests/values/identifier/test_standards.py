"""Identifiers that a standard defines, with their check digits."""

from __future__ import annotations

import pytest

from reconcile.values.identifier.standards import (
    Standardised,
    WrongCheckDigit,
    doi,
    standardised,
)


@pytest.mark.parametrize(
    ("text", "standard", "key"),
    [
        ("0-201-85394-9", "ISBN", "9780201853940"),
        ("080442957x", "ISBN", "9780804429573"),
        ("ISBN-13: 978-0-201-85394-0", "ISBN", "9780201853940"),
        ("979-10-90636-07-1", "ISBN", "9791090636071"),
        ("ISSN 2049-3630", "ISSN", "20493630"),
        ("2434-561X", "ISSN", "2434561X"),
        ("https://orcid.org/0000-0002-1825-0097", "ORCID", "0000000218250097"),
        ("0000-0002-9079-593X", "ORCID", "000000029079593X"),
        ("GB82 WEST 1234 5698 7654 32", "IBAN", "GB82WEST12345698765432"),
    ],
)
def test_one_spelling(text, standard, key):
    assert standardised(text) == Standardised(standard, key)


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("0-201-85394-8", "ISBN"),
        ("978-0-201-85394-1", "ISBN"),
        ("ISBN 12345", "ISBN"),
        ("ISSN 2049-3631", "ISSN"),
        ("0000-0002-1825-0098", "ORCID"),
        ("IBAN GB83WEST12345698765432", "IBAN"),
    ],
)
def test_a_wrong_check_digit(text, standard):
    assert standardised(text) == WrongCheckDigit(standard)


@pytest.mark.parametrize(
    "text", ["Q42", "1234567890", "2049-3631", "AB12", "GB83WEST12345698765432"]
)
def test_other_identifiers(text):
    assert standardised(text) is None


@pytest.mark.parametrize(
    "text", ["10.1000/ABC-1", "doi:10.1000/abc-1", "https://dx.doi.org/10.1000/abc-1"]
)
def test_a_doi_ignores_case_and_address(text):
    assert doi(text) == Standardised("DOI", "10.1000/abc-1")


@pytest.mark.parametrize("text", ["10.10/abc", "10.1000/", "doi:abc", "x10.1000/abc"])
def test_what_is_no_doi(text):
    assert doi(text) is None
