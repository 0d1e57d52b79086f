"""Durations as ISO 8601 writes them: P2D, P1Y3M.

In: a text. Out: an exact `Duration`, or None where the text states none.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from reconcile.values.duration.value import Amount, Duration, amount, stated
from reconcile.values.hedges import Cue

if TYPE_CHECKING:
    import re

    from reconcile.values.settings import Settings


@cache
def _iso_pattern() -> re.Pattern[str]:
    import re  # noqa: PLC0415 (compiled when first used)

    number = r"([0-9]{1,9}(?:[.,][0-9]{1,6})?)"
    return re.compile(
        rf"P(?=.)(?:{number}Y)?(?:{number}M)?(?:{number}W)?(?:{number}D)?"
        rf"(?:T(?=.)(?:{number}H)?(?:{number}M)?(?:{number}S)?)?"
    )


_ISO_UNITS = ("year", "month", "week", "day", "hour", "minute", "second")


def parse_iso(text: str, settings: Settings) -> Duration | None:
    """Return an ISO 8601 duration such as P2D or P1Y3M, which is exact; None for other text."""
    found = _iso_pattern().fullmatch(text) if text.startswith("P") else None
    if found is None:
        return None
    amounts = tuple(
        _decimal(part, unit)
        for part, unit in zip(found.groups(), _ISO_UNITS, strict=True)
        if part is not None
    )
    return stated(amounts, Cue.EXACTLY, settings) if amounts else None


def _decimal(text: str, unit: str) -> Amount:
    whole, _, fraction = text.replace(",", ".").partition(".")
    return amount(int(whole + fraction), 10 ** len(fraction), unit)
