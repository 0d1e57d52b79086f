"""Bodies that everybody calls by initials, and the names that these are short for.

In: the words of a name. Out: the initials, or "" for any other body. Only such as have one name in
English and initials that no other body of the news has: the United Nations' family, the large
unions of states, courts and banks.
"""

from __future__ import annotations

from functools import cache

_NAMES = """
who world health organization; un united nations; unhcr united nations high commissioner for
refugees, office of the united nations high commissioner for refugees, un refugee agency; unicef
united nations children fund, united nations international children emergency fund; unesco united
nations educational scientific and cultural organization; wfp world food programme, world food
program; fao food and agriculture organization; ilo international labour organization; imf
international monetary fund; iaea international atomic energy agency; wto world trade organization;
wmo world meteorological organization; icao international civil aviation organization; imo
international maritime organization; itu international telecommunication union; iom international
organization for migration; undp united nations development programme; unep united nations
environment programme; unrwa united nations relief and works agency; unfpa united nations
population fund; ocha un ocha, unocha, office for the coordination of humanitarian affairs, united
nations office for the coordination of humanitarian affairs; ohchr office of the high commissioner
for human rights, office of the united nations high commissioner for human rights; unodc united
nations office on drugs and crime; nato north atlantic treaty organization, otan; eu european
union; osce organization for security and cooperation in europe; oecd organization for economic
cooperation and development; opec organization of the petroleum exporting countries; oapec
organization of arab petroleum exporting countries; asean association of southeast asian nations;
ecowas economic community of west african states; icc international criminal court; icj
international court of justice; echr european court of human rights; ecb european central bank;
icrc international committee of the red cross; ifrc international federation of red cross and red
crescent societies; msf medecins sans frontieres, doctors without borders; hrw human rights watch;
opcw organization for the prohibition of chemical weapons; cia central intelligence agency; fbi
federal bureau of investigation; nasa national aeronautics and space administration; oic
organization of islamic cooperation; gcc gulf cooperation council; brics brics; coe
council of europe; euco european council; consilium
council of the european union, council of the eu; cjeu court of justice of the european union,
european court of justice, ecj; interpol international criminal police organization; cdc centers
for disease control and prevention, centers for disease control, us centers for disease control and
prevention, us centers for disease control; g7 group of seven, group of 7; g8 group of eight, group
of 8; g20 group of twenty, group of 20; g77 group of 77
"""
_SPELLINGS = {
    "organisation": "organization", "labor": "labour", "program": "programme",
    "childrens": "children", "co": "", "operation": "cooperation",
}  # fmt: skip


def world_body(words: list[str]) -> str:
    """Return the initials of a body that is known by them, "" for any other."""
    return _bodies().get(_plain(words), "")


def _plain(words: list[str]) -> str:
    plain = " ".join([_SPELLINGS.get(word, word) for word in words if word.isalnum()])
    return " ".join(plain.split()).removeprefix("the ")


@cache
def _bodies() -> dict[str, str]:
    found = {}
    for row in _NAMES.split(";"):
        short, *rest = row.split()
        for name in (short, *" ".join(rest).split(",")):
            found[_plain(name.split())] = short
    return found
