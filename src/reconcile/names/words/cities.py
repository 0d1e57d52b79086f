"""Which city a name means, in the languages of the news: Moscow, Moscou, Mosca, Москва.

In: the words of a place's name. Out: the time zone of the city (`Europe/Moscow`) or its first name
below, or "". The four hundred cities that time zones are named for, capitals nearly all, with their
names in forty languages: Unicode's CLDR, kept in `cities.txt` (written by `bench/names_states.py`).
Large cities that no time zone is named for are listed here where spelling can't match their names,
former ones among them.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile.names.words import rows
from reconcile.names.words.bodies import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 5
_TABLE = "cities.txt"
_OWN = """
beijing peking pekin pechino; mumbai bombay bombaim; chennai madras; bengaluru bangalore; pune
poona; varanasi benares; chittagong chattogram; nanjing nanking nankin; tianjin tientsin; shenyang
mukden; mawlamyine moulmein; busan pusan; lviv lvov lwow lemberg; dnipro dnipropetrovsk
dnepropetrovsk; luhansk lugansk; volgograd stalingrad; kaliningrad konigsberg koenigsberg; gdansk
danzig; wroclaw breslau; szczecin stettin; kosice kaschau; gyumri leninakan; thessaloniki saloniki
salonica; izmir smyrna; edirne adrianople; aleppo halab haleb alep; damascus dimashq; mosul mossul
mawsil; cologne koln koeln colonia; munich munchen muenchen; nuremberg nurnberg nuernberg; geneva
geneve genf ginevra ginebra; basel basle; florence firenze florenz; venice venezia venedig venise;
milan milano mailand; turin torino; naples napoli neapel; genoa genova genua; antwerp antwerpen
anvers; ghent gent; liege luik luttich; seville sevilla; zaragoza saragossa; marrakesh marrakech;
tangier tanger tangiers; homs hims; palmyra tadmur tadmor; latakia lattakia ladhiqiyah ladhiqiya;
kobani kobane; hebron khalil; istanbul constantinople; guangzhou canton; stepanakert khankendi
xankendi; shusha shushi; bakhmut artyomovsk artemivsk; erbil arbil irbil hawler; kirkuk karkuk;
derna darna darnah; sirte surt; misrata misurata misratah; tobruk tubruq; kharkiv kharkov charkiw
charkow; mykolaiv nikolaev nikolayev; chernihiv chernigov; sievierodonetsk severodonetsk; homel
gomel; hrodna grodno; mitrovica mitrovice
"""
"""A city a row: its names of one word in the languages of the news, and former ones."""
_OWN_OF_SEVERAL = (
    ("ho chi minh city", "ho chi minh", "saigon"),
    ("st petersburg", "saint petersburg", "leningrad", "petrograd"),
    ("the hague", "hague", "den haag", "la haye"),
    ("deir ez zor", "deir ezzor", "deir al zor", "deir al zour", "dayr al zawr", "dayr az zawr"),
    ("omdurman", "umm durman"),
    ("ain al arab", "ayn al arab", "kobani"),
)


def city(words: Sequence[str]) -> str:
    """Return the city that words in plain letters mean, by its time zone or name; "" for none."""
    if not 0 < len(words) <= _LONGEST:
        return ""
    bare = words[1:] if words[0] in ARTICLES else words
    return _zones().get(" ".join(words), "") or _zones().get(" ".join(bare), "")


@cache
def _zones() -> dict[str, str]:
    """Return the time zones by the names of their cities; read once, in 2 ms."""
    found: dict[str, str] = {}
    table = Path(__file__).with_name(_TABLE).read_text(encoding="ascii")
    for line in table.splitlines():
        zone, names = line.split("\t")
        found.update(dict.fromkeys(names.split("|"), zone))
    for row in (*rows(_OWN), *_OWN_OF_SEVERAL):
        place = next((found[name] for name in row if name in found), row[0])
        found.update(dict.fromkeys(row, place))
    return found
