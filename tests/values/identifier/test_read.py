"""Identifiers read: what is left out, and what is refused."""

from __future__ import annotations

import pytest

from reconcile.values.identifier.read import read
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

IDS = value_type("identifier")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("0-201-85394-8", "isn't a valid ISBN"),
        ("n/a", "missing"),
        ("", "empty"),
        ("---", "no letter or digit"),
        ("x" * 201, "longer than 200"),
        ("Q42 and Q43", "more than one identifier"),
        ("AB 12; AB 13", "more than one identifier"),
        ("1234 or 1235", "more than one identifier"),
    ],
)
def test_refused(text, said):
    with pytest.raises(ValueSyntaxError, match=said):
        IDS.parse(text)


@pytest.mark.parametrize(
    ("text", "standard", "key"),
    [
        ("urn:isbn:0-201-85394-9", "ISBN", "9780201853940"),
        ("ISBN 978-0-201-85394-0 (hardback)", "ISBN", "9780201853940"),
        ("urn:ISSN:2049-3630", "ISSN", "20493630"),
        ("https://portal.issn.org/resource/ISSN/2049-3630", "ISSN", "20493630"),
        ("<https://doi.org/10.1000/182>", "DOI", "10.1000/182"),
        ("info:doi/10.1000/182", "DOI", "10.1000/182"),
        ("10.1000/182.", "DOI", "10.1000/182"),
        ('"AB 12" ;', "", "ab12"),
        ("10.1000/a;b1", "DOI", "10.1000/a;b1"),
        ("https://viaf.org/viaf/12345", "VIAF", "12345"),
        ("https://www.rfc-editor.org/rfc/rfc2119", "RFC", "2119"),
        ("ocm00004711", "OCLC", "4711"),
        ("Act 12 and amendments", "", "act12andamendments"),
    ],
)
def test_what_a_standard_or_register_gives(text, standard, key):
    assert (read(text).standard, read(text).key) == (standard, key)
