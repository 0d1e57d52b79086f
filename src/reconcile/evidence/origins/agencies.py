"""News agencies, and how they are named where a text is credited to them.

In: what is written in a credit. Out: the agency by the name that it goes by. Short forms count only
in capitals; those that are common words or initials of other things (PA, AA, CP) count only as a
dateline writes them, behind a place.
"""

from __future__ import annotations

import re
from functools import cache

_NAMES = """
Reuters: Thomson Reuters, Reuters News Agency
AFP: Agence France-Presse, Agence France Presse
AP: Associated Press, The Associated Press, The AP
dpa: DPA, Deutsche Presse-Agentur
EFE: Agencia EFE
ANSA: Agenzia ANSA
TASS: ITAR-TASS, Itar-Tass
Interfax: Interfax-Ukraine
RIA Novosti: RIA, Sputnik
Xinhua: Xinhua News Agency, XINHUA
Kyodo: Kyodo News
Yonhap: Yonhap News Agency
UPI: United Press International
Bloomberg: Bloomberg News
Anadolu: Anadolu Agency, Anadolu Ajansi, AA
PTI: Press Trust of India
ANI: Asian News International
IANS: Indo-Asian News Service
PA Media: Press Association, PA
Canadian Press: The Canadian Press, La Presse canadienne, CP
AAP: Australian Associated Press
Belga: Agence Belga
ANP: Algemeen Nederlands Persbureau
APA: Austria Presse Agentur
Keystone-SDA: Keystone-ATS
NTB: Norsk Telegrambyrå
TT: Tidningarnas Telegrambyrå
Ritzau: Ritzaus Bureau
PAP: Polska Agencja Prasowa
Lusa: Agência Lusa
Europa Press:
Ukrinform:
SANA: Syrian Arab News Agency
KUNA: Kuwait News Agency
WAM: Emirates News Agency
SPA: Saudi Press Agency
IRNA: Islamic Republic News Agency
Bernama: Malaysian National News Agency
Antara: Antara News
"""
"""Each agency, and the other names that it is credited by."""
_BEHIND_A_PLACE = frozenset({"AA", "PA", "CP", "TT", "SPA", "RIA", "The AP"})
"""Short for other things as well."""


@cache
def agencies() -> dict[str, str]:
    """Return each name that an agency is credited by, with the name that it goes by."""
    found = {}
    for row in _NAMES.strip().splitlines():
        label, _, others = row.partition(":")
        for name in (label, *others.split(",")):
            if name.strip():
                found[name.strip()] = label
    return found


@cache
def pattern(*, behind_a_place: bool = False) -> str:
    """Return a pattern of the agencies' names, the longest first, as a part of a larger one."""
    names = [name for name in agencies() if behind_a_place or name not in _BEHIND_A_PLACE]
    return "|".join(map(re.escape, sorted(names, key=lambda name: (-len(name), name))))


def agency(written: str) -> str:
    """Return the name that an agency goes by; "" for no agency."""
    return agencies().get(written, "")


def agencies_in(line: str) -> tuple[str, ...]:
    """Return each agency that a line names, once, in its order."""
    found = re.finditer(rf"(?<!\w)(?:{pattern()})(?!\w)", line)
    return tuple(dict.fromkeys(agency(name[0]) for name in found))
