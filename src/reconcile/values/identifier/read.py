"""Identifiers read from what a person wrote: a label or address apart, a check digit checked.

In: text. Out: an `Identifier`, or `ValueSyntaxError` for a wrong check digit, for several
identifiers, and for what has no letter or digit.
"""

from __future__ import annotations

import re
from typing import Final

from reconcile.values.identifier.labels import labelled
from reconcile.values.identifier.standards import WrongCheckDigit, doi, standardised
from reconcile.values.identifier.value import Identifier
from reconcile.values.missing import demand_value
from reconcile.values.typed_text import checked
from reconcile.values.value_type import ValueSyntaxError

READS: Final = "an identifier (ISBN 0-201-85394-9, 10.1000/182, Q42)"
LONGEST: Final = 200
"""Characters that an identifier may have."""

DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))
_AROUND: Final = re.compile(r"^[\s\"'<>]+|[\s\"'<>.,;]+$")
"""Marks around an identifier, those of a sentence too: no register gives out any that end so."""
_SEVERAL: Final = re.compile(
    r"\d[^\s;]*(?:;|,? (?:and|or|&))\s+(?:[^\W\d_]+\.?\s+)?\S*\d", re.IGNORECASE
)
"""A number behind another: "Q42 and Q43", "AB 12; AB 13"."""


def read(text: str) -> Identifier:
    """Return the one identifier that the text states."""
    written = _AROUND.sub("", checked(text, "the identifier", READS, LONGEST))
    demand_value(written, "the identifier", READS)
    if not any(map(str.isalnum, written)):
        raise ValueSyntaxError(f"{text.strip()!r} has no letter or digit", READS)
    if _SEVERAL.search(written):
        message = f"{written!r} is more than one identifier; write a claim for each"
        raise ValueSyntaxError(message, READS)
    plain = plain_spelling(written)
    label, rest = labelled(written)
    if label or rest != written:
        return Identifier(written, label, plain_spelling(rest), plain)
    found = doi(written) or standardised(written)
    if isinstance(found, WrongCheckDigit):
        message = f"{written!r} isn't a valid {found.standard}: a digit is wrong or missing"
        raise ValueSyntaxError(message, READS)
    if found is None:
        return Identifier(written, "", plain, plain)
    return Identifier(written, found.standard, found.key, plain)


def plain_spelling(text: str) -> str:
    """Return an identifier without what never matters: case, white space, the kind of a dash."""
    return "".join(text.translate(DASHES).casefold().split())
