"""Names that are equal but for what one of them lacks."""

import pytest

from reconcile.names import compare
from reconcile.names.comparison.equal_but_for import CLOSE


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [("Henry", "Henry VIII", "person"), ("Orme Brigade", "5th Orme Brigade", "organisation")],
)
def test_a_number_alone_leaves_a_close_call(a, b, kind):
    assert compare(a, b, kind).score == CLOSE


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        ("Brigade", "5th Brigade", "organisation"),
        ("Orme", "North Orme", "place"),
        ("Henry", "Henrik VIII", "person"),
        ("Orme 5 Front", "Orme Front 5 Brigade", "organisation"),
    ],
)
def test_more_than_a_number_does_not(a, b, kind):
    assert compare(a, b, kind).score != CLOSE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("State Department", "U.S. Department of State"),
        ("Islamic State", "Islamic State in Iraq and Syria"),
        ("National Bank", "National Bank of Egypt"),
        ("Revolutionary Guards", "Iranian Revolutionary Guards"),
    ],
)
def test_a_country_alone_leaves_a_close_call(a, b):
    assert compare(a, b, "organisation").score == CLOSE
    assert compare(b, a, "organisation").score == CLOSE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Army", "Iraqi Army"),
        ("Syrian National Army", "Iraqi National Army"),
        ("National Army", "Iraqi Popular Army"),
    ],
)
def test_more_than_a_country_does_not(a, b):
    assert compare(a, b, "organisation").score < CLOSE
