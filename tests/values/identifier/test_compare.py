"""Two identifiers: one, perhaps one, or two."""

from __future__ import annotations

import pytest

from reconcile.values.identifier.compare import REASONS, compare
from reconcile.values.identifier.read import read


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("PMID 20493630", "20493630", "one-identifier"),  # the digits are an ISSN as well
        ("IMO 9241061", "IMO 9241061/", "one-identifier"),
        ("AB-1.2", "AB.1-2", "identifier-marks"),
        ("1-23", "12-3", "identifiers-differ"),
        ("Case 12", "File 12", "identifier-kinds"),
        ("hull number DDG-51", "DDG 51", "identifier-longer"),
        ("call sign ABCD", "ABCD", "identifier-longer"),
        ("MH370", "370", "identifier-longer"),
        ("0012", "12", "identifier-longer"),
        ("MH370", "70", "identifiers-differ"),
        ("12/2019", "2019", "identifiers-differ"),
        ("45/2019", "5/2019", "identifiers-differ"),
        ("AB12", "B12", "identifiers-differ"),
        ("arXiv:1501.00001v1", "arXiv:1501.00001v2", "identifier-version"),
        ("arXiv:1501.00001v1", "1501.00001", "identifier-version"),
        ("arXiv:1501.00001v1", "arXiv:1501.00002v1", "identifiers-differ"),
    ],
)
def test_the_reason(a, b, reason):
    one, other = read(a), read(b)
    assert compare(one, other).reason == reason
    assert compare(other, one) == compare(one, other).mirrored


def test_every_reason_is_one_of_those_explained():
    pairs = [("1", "1"), ("A-1", "A1"), ("A 1", "1"), ("1", "2"), ("Case 1", "File 1")]
    assert {compare(read(a), read(b)).reason for a, b in pairs} <= REASONS.keys()
