"""Years of other eras that are a year of the common era: "Heisei 28", "2559 BE", "民國105年".

In: a text. Out: the same text with the year of the common era. Japan has had the Gregorian calendar
since 1873 (Meiji 6), China's republic since 1912, and Thailand's year has begun in January since
1941 (2484 BE); other years are left as they are.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple


class Era(NamedTuple):
    """The year before an era's first, and the first and last of its years that are read."""

    before: int
    first: int
    last: int


_MEIJI: Final = Era(1867, 6, 45)
_TAISHO: Final = Era(1911, 1, 15)
_SHOWA: Final = Era(1925, 1, 64)
_HEISEI: Final = Era(1988, 1, 31)
_REIWA: Final = Era(2018, 1, 99)
_MINGUO: Final = Era(1911, 1, 199)
_BUDDHIST: Final = Era(-543, 2484, 2699)
_NAMES: Final = {
    "meiji": _MEIJI, "taisho": _TAISHO, "taishō": _TAISHO, "showa": _SHOWA, "shōwa": _SHOWA,
    "heisei": _HEISEI, "reiwa": _REIWA, "minguo": _MINGUO, "明治": _MEIJI, "大正": _TAISHO,
    "昭和": _SHOWA, "平成": _HEISEI, "令和": _REIWA, "民國": _MINGUO, "民国": _MINGUO,
    "be": _BUDDHIST, "b.e.": _BUDDHIST, "พ.ศ.": _BUDDHIST,
}  # fmt: skip
_EAST_ASIAN: Final = "明治|大正|昭和|平成|令和|民國|民国"
_BEFORE: Final = re.compile(
    rf"\b(?P<era>Meiji|Tai[sS]h[oō]|Sh[oō]wa|Heisei|Reiwa|Minguo|BE|B\.E\.|พ\.ศ\.)"
    rf" ?(?P<year>\d{{1,4}})\b|(?P<sign>{_EAST_ASIAN}) ?(?P<of_sign>\d{{1,3}}|元)(?=年|$)"
)
_BEHIND: Final = re.compile(r"\b(?P<year>\d{4}) ?(?P<era>BE\b|B\.E\.)")


def in_common_years(text: str) -> str:
    """Return a text with its year in the common era, or as it is where it has no such year."""
    found = _BEFORE.search(text) or _BEHIND.search(text)
    if found is None:
        return text
    parts = found.groupdict()
    name = parts.get("sign") or parts["era"]
    written = parts.get("of_sign") or parts["year"]
    era = _NAMES[name.lower()]
    year = 1 if written == "元" else int(written)
    if not era.first <= year <= era.last:
        return text
    return f"{text[: found.start()]}{era.before + year}{text[found.end() :]}"
