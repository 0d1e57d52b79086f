"""Which city a name means, in the languages of the news: Moscow, Moscou, Mosca, Москва.

In: the words of a place's name. Out: the time zone of the city (`Europe/Moscow`), or "". The four
hundred cities that time zones are named for, capitals nearly all, with their names in forty
languages: Unicode's CLDR, kept in `cities.txt` (written by `bench/names_states.py`).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 5
_TABLE = "cities.txt"


def city(words: Sequence[str]) -> str:
    """Return the time zone of the city that words in plain letters mean, "" for none."""
    return _zones().get(" ".join(words), "") if 0 < len(words) <= _LONGEST else ""


@cache
def _zones() -> dict[str, str]:
    """Return the time zones by the names of their cities; read once, in 2 ms."""
    found: dict[str, str] = {}
    table = Path(__file__).with_name(_TABLE).read_text(encoding="ascii")
    for line in table.splitlines():
        zone, names = line.split("\t")
        found.update(dict.fromkeys(names.split("|"), zone))
    return found
