"""News names people by their surname and bodies by their initials."""

import pytest

from reconcile.evidence.short_forms import initials_in, surname_in


@pytest.mark.parametrize(
    ("name", "quote", "there"),
    [
        ("Mohammad Alloush", "Alloush said", True),
        ("Mohammad Alloush", "alloush said", True),
        ("Ann Lee", "Lee said", True),
        ("Ann Lee", "in the lee of it", False),
        ("Mohammad Alloush", "Mohammad said", False),
        ("Mohammad Alloush", "Alloushi said", False),
        ("", "Alloush said", False),
    ],
)
def test_a_surname(name, quote, there):
    assert surname_in(name, quote) is there


@pytest.mark.parametrize(
    ("name", "quote", "there"),
    [
        ("United Nations", "the UN envoy", True),
        ("United Nations", "the U.N.'s envoy", True),
        ("United Nations", "the un envoy", False),
        ("UN", "the United Nations envoy", True),
        ("UN", "the united nations envoy", False),
        ("HNC", "the High Negotiations Committee", True),
        ("HNC", "the High Council", False),
        ("High Negotiations Committee", "the SNC", False),
        ("X", "the Xylophone", False),
        ("Iran", "I said so", False),
        ("United Iran", "U I", False),
        ("Iran", "the Islamic Republic And Nation", False),
    ],
)
def test_initials(name, quote, there):
    assert initials_in(name, quote) is there
