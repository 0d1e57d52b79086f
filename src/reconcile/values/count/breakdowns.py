"""A total with what it is made of in brackets: "1,842 (US 206; CS 1,636)", "14 (3 KIA, 11 WIA)".

In: a text. Out: the text of the total, where the figures in the brackets add up to it. Where they
don't, which of them is meant can't be known, and nothing may be left out.
"""

from __future__ import annotations

import re
from typing import Final

_TOTAL: Final = re.compile(
    r"(?P<before>[^()\d]*)(?P<total>\d[\d,]*)(?P<behind>[^()\d]*)\((?P<parts>[^()]*)\)\W*"
)
_FIGURE: Final = re.compile(r"(?<![\d.,-])\d+(?:,\d{3})*(?![\d%]|[.,]\d)")
_ANY_FIGURE: Final = re.compile(r"\d+")


def total_of(text: str) -> str:
    """Return the text before brackets whose figures, two or more, add up to its figure; else ""."""
    found = _TOTAL.fullmatch(text)
    if found is None:
        return ""
    parts = [int(each.replace(",", "")) for each in _FIGURE.findall(found["parts"])]
    digits = sum(map(len, _ANY_FIGURE.findall(found["parts"])))
    all_read = digits == sum(len(each.replace(",", "")) for each in _FIGURE.findall(found["parts"]))
    adds_up = all_read and len(parts) > 1 and sum(parts) == int(found["total"].replace(",", ""))
    return (found["before"] + found["total"] + found["behind"]).rstrip() if adds_up else ""
