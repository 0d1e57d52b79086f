"""Identifiers that a standard defines: how each is written, and its check digit.

In: an identifier without white space around it. Out: the standard and the identifier in one
spelling, whatever hyphens and prefixes it was written with; None where it is of no standard known
here; or the fault of one that says it is of a standard and isn't.

ISBN is ISO 2108 (an ISBN of ten digits is the one of thirteen that begins with 978), ISSN ISO 3297,
ORCID and ISNI ISO 27729 (check digit of ISO 7064, MOD 11-2), IBAN ISO 13616 (MOD 97-10), and DOI
ISO 26324, which has no check digit and ignores case. RFC 8254 has urn:isbn: and urn:issn:, RFC 4452
info:doi/.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable


class Standard(NamedTuple):
    """How identifiers of one standard are written and checked.

    `named` finds the prefix that says which standard it is; `shape` is what the rest looks like
    without hyphens and spaces, `sure` what it looks like as written where nothing else does.
    `canonical` returns the one spelling, None where the check digit is wrong.
    """

    name: str
    named: re.Pattern[str]
    shape: re.Pattern[str]
    sure: re.Pattern[str]
    canonical: Callable[[str], str | None]


class Standardised(NamedTuple):
    """An identifier of a standard in one spelling."""

    standard: str
    key: str


class WrongCheckDigit(NamedTuple):
    """An identifier that looks like one of a standard, but whose check digit or form is wrong."""

    standard: str


def standardised(text: str) -> Standardised | WrongCheckDigit | None:
    """Return the identifier as its standard has it, or why it is none."""
    for standard in _STANDARDS:
        named = standard.named.match(text)
        rest = _QUALIFIER.sub("", text[named.end() :] if named else text)
        bare = re.sub(r"[\s-]", "", rest).upper()
        key = standard.canonical(bare) if standard.shape.fullmatch(bare) else None
        if key is not None:
            return Standardised(standard.name, key)
        if named or standard.sure.fullmatch(rest):
            return WrongCheckDigit(standard.name)
    return None


def _isbn(bare: str) -> str | None:
    if len(bare) == 10:
        total = sum(
            _value(digit) * weight for digit, weight in zip(bare, range(10, 0, -1), strict=True)
        )
        if total % 11:
            return None
        bare = f"978{bare[:9]}"
        return bare + _last_of_13(bare)
    return bare if _last_of_13(bare[:12]) == bare[12] else None


def _last_of_13(digits: str) -> str:
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return str(-total % 10)


def _issn(bare: str) -> str | None:
    return None if _weighed(bare) % 11 else bare


def _weighed(bare: str) -> int:
    """Return the sum of the digits, the last once, the one before it twice, and so on."""
    return sum(_value(digit) * weight for weight, digit in enumerate(reversed(bare), start=1))


def _orcid(bare: str) -> str | None:
    total = 0
    for digit in bare[:-1]:
        total = (total + int(digit)) * 2
    return bare if (12 - total % 11) % 11 == _value(bare[-1]) else None


def _iban(bare: str) -> str | None:
    moved = bare[4:] + bare[:4]
    return bare if int("".join(str(int(letter, 36)) for letter in moved)) % 97 == 1 else None


def _value(digit: str) -> int:
    return 10 if digit == "X" else int(digit)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE | re.ASCII)


_QUALIFIER = re.compile(r"\s*\([^()\d]+\)$")
"""What a catalogue adds behind in brackets: "(hardback)", field 020 $q of MARC 21."""
_NOTHING = _pattern(r"(?!)")
_STANDARDS = (
    Standard(
        "ISBN",
        _pattern(r"(?:urn:)?ISBN(?:-1[03])?[:\s]*"),
        _pattern(r"97[89]\d{10}|\d{9}[\dX]"),
        _pattern(r"97[89][\d -]{10,14}|(?:\d+[ -]){3}[\dX]"),
        _isbn,
    ),
    Standard(
        "ISSN",
        _pattern(
            r"(?:https?://)?portal\.issn\.org/resource/ISSN/|(?:urn:|[ep]-?)?ISSN(?:-L)?[:\s]*"
        ),
        _pattern(r"\d{7}[\dX]"),
        _NOTHING,
        _issn,
    ),
    Standard(
        "ORCID",
        _pattern(r"(?:https?://)?(?:orcid\.org/|isni\.org/isni/)|(?:ORCID|ISNI)(?: iD)?[:\s]*"),
        _pattern(r"\d{15}[\dX]"),
        _pattern(r"(?:\d{4}[ -]){3}\d{3}[\dX]"),
        _orcid,
    ),
    Standard(
        "IBAN",
        _pattern(r"IBAN[:\s]*"),
        _pattern(r"[A-Z]{2}\d{2}[A-Z\d]{11,30}"),
        _NOTHING,
        _iban,
    ),
)
CHECKED = frozenset({"DOI", *(standard.name for standard in _STANDARDS)})
"""The standards whose identifiers have one spelling."""
_DOI = _pattern(r"(?:(?:https?://)?(?:dx\.)?doi\.org/|(?:info:|urn:)?doi[:/\s]*)?(10\.\d{4,9}/\S+)")


def doi(text: str) -> Standardised | None:
    """Return a DOI without the address that resolves it; its hyphens are its own."""
    found = _DOI.fullmatch(text)
    return Standardised("DOI", found[1].casefold()) if found else None
