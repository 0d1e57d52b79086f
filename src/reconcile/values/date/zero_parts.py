"""Days whose month or day is unknown and written as zeros: "1902-00-00", "1902-04-00".

In: a text. Out: it without the zeros, as EDTF writes a year or a month. Databases write so (MySQL's
"zero in date", the time values of Wikibase: "+1902-04-00T00:00:00Z").
"""

from __future__ import annotations

import re
from typing import Final

_SIGNED: Final = re.compile(r"\+\d{4}-\d\d-\d\d")
_DAY: Final = re.compile(r"(-?)(\d{4})-(?:00-00|(\d\d)-00)(?:T00:00:00Z?)?")


def without_zeros(text: str) -> str:
    """Return a day with zeros for what isn't known as the year or month that is; others as is.

    The plus before a year, which Wikibase always writes, is left out.
    """
    if _SIGNED.match(text):
        text = text[1:]
    found = _DAY.fullmatch(text)
    if found is None:
        return text
    sign, year, month = found.groups()
    return f"{sign}{year}" + (f"-{month}" if month else "")
