"""Rates: "barrels per day", "mg/dL", "$60 a barrel", "120 per 100,000 people".

In: the words behind a figure. Out: what is before and behind the "per" of a rate; a figure per day
counts something else than the figure by itself.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_PER: Final = re.compile(
    r"^(?P<counted>.*?)(?:(?<!\bas )\bper (?!the |an? |his |its |our |their |[A-Z]{2,})"
    r"|/ ?(?=[^\W\d_]))(?P<each>"
    r"\d[\d,]*(?: \d{3})*(?: ?(?:k|thousand|million|billion)\b)?"
    r"|[a-z]\w*(?: [a-z]+)?|[A-Z]\w{0,2}\b)",
    re.DOTALL,
)
_EACH: Final = re.compile(
    r"^(?P<counted>.*?)\b(?:an?|each|every) (?P<each>[a-z]+)\b"
    r"(?! (?:after|before|later|earlier|ago|old|long)\b|-)"
)
_TIMES: Final = frozenset("second minute hour day night week month year".split())  # noqa: SIM905


class Rate(NamedTuple):
    """What a rate counts, and for how much of what: "barrels" and "day"."""

    counted: str
    each: str


def rate_of(words: str) -> Rate | None:
    """Return the rate that the words behind a figure state, or None.

    "per the ministry" is none, nor "a year after the attack".
    """
    words = _SHORT.get(words.lower(), words)
    found = _PER.match(words)
    if found is not None:
        return Rate(found["counted"].strip(), found["each"].strip())
    found = _EACH.match(words)
    if found is not None and found["each"] in _TIMES | _SOLD:
        return Rate(found["counted"].strip(), found["each"])
    return None


_SHORT: Final = {"bpd": "barrels per day", "b/d": "barrels per day", "bopd": "barrels per day"}
_SOLD: Final = frozenset(
    "barrel tonne ton litre liter gallon kilo pound ounce head share bushel".split()  # noqa: SIM905
)
"""What a price is of, behind an article: "$60 a barrel"."""
