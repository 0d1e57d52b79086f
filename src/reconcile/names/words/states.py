"""Which state a name means: short, formal or former, in the languages of the news.

In: the words of a name. Out: the code of a state (ISO 3166), or "". Short names in forty languages
are those of Unicode's CLDR, kept in `states.txt` (written by `bench/names_states.py`); formal ones
follow the few patterns by which states are called, and those that don't are listed here, with names
of the past. *Congo*, *Korea* and *Yemen* before 1990 are two states each, so those of one word, or
of a form that both bear, mean neither.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from reconcile.names.words import word_set
from reconcile.names.words.countries import COUNTRIES

_OWN = """
AE uae, emirates; BA bosnia, bosna; BF upper volta, haute volta; BJ dahomey; BO bolivia; BY
byelorussia, belorussia; CD dr congo, drc, democratic republic of the congo, zaire, democratic
republic of congo, congo kinshasa, rdc, republique democratique du congo; CG republic of the congo,
republic of congo, congo brazzaville, republique du congo; CI ivory coast, elfenbeinkuste, costa de
marfil, costa d avorio; CN prc, people republic of china, mainland china; CV cape verde, cabo
verde; CZ czech republic; DD east germany, german democratic republic, gdr, ddr; DE west germany,
frg, brd, federal republic of germany, bundesrepublik deutschland; EG misr; GB uk, britain, great
britain, united kingdom of great britain and northern ireland; GM gambia; GN republic of guinea; GQ
republic of equatorial guinea; GW republic of guinea bissau; PG independent state of papua new
guinea; IR persia; IE eire; KH kampuchea; KN st kitts and nevis; KP dprk, democratic people
republic of korea; KR rok, republic of korea; LA lao people democratic republic, lao pdr; LC st
lucia; LK ceylon; MK macedonia, fyrom, republic of north macedonia, republic of macedonia, former
yugoslav republic of macedonia; MM burma; MX united mexican states; NL holland; PS palestine,
palestinian territories; RS serbia; RU russian federation; SU ussr, soviet union, union of soviet
socialist republics; SZ swaziland; SY syrian arab republic; TH siam; TL east timor; TR turkey,
turkiye; TW roc, republic of china, chinese taipei; TZ united republic of tanzania; US usa, us,
united states of america, america; VA vatican, holy see; VE rb venezuela; HK hong kong sar, china
hong kong sar; MO macao sar, china macao sar; VC st vincent and the grenadines; VN socialist
republic of vietnam, viet nam; YD south yemen, people democratic republic of yemen; YE republic of
yemen; YU yugoslavia; XK kosovo; ZW rhodesia, southern rhodesia; CS czechoslovakia; FM federated
states of micronesia;
"""
"""What CLDR doesn't list: formal names that follow no pattern, initials, names of the past."""
_HEADS = word_set("republic kingdom state union commonwealth sultanate principality duchy emirate")
_FORMS = _HEADS | word_set(
    """
    islamic federal federative federated peoples people democratic socialist arab hashemite grand
    plurinational bolivarian cooperative united independent oriental eastern swiss federation
    confederation states people
    """
)
"""Words that say what kind of state it is: Islamic Republic of, Hashemite Kingdom of."""
_SHORT_FORMS = {"rep": "republic", "dem": "democratic", "fed": "federated", "sts": "states"}
"""As tables of states abbreviate them: "Korea, Rep.", "Micronesia, Fed. Sts."."""
_NOT_A_FORM = {"islamic", "state"}
_SHARED = word_set("congo korea china yemen germany german vietnam macedonia guinea")
"""A form of state before or behind these may be another's; their formal names are listed."""
_OF_TWO = ("congo", "kongo", "korea", "coree", "corea", "granada")
"""Short names of two states each, or of a state and a city elsewhere, which mean neither."""
_LONGEST = 9
_TABLE = "states.txt"


def state(words: list[str]) -> str:
    """Return the code of the state that words in plain letters mean, "" for none."""
    if not words or len(words) > _LONGEST:
        return ""
    words = _turned([_SHORT_FORMS.get(word, word) for word in words])
    text = " ".join(["people" if word == "peoples" else word for word in words if word.isalnum()])
    text = text.removeprefix("the ")
    return _codes().get(text) or _formal(text.split())


def _turned(words: list[str]) -> list[str]:
    """Return "Korea, Republic of" and "Iran (Islamic Republic)" with the form of state in front."""
    mark = next((mark for mark in (",", "(") if mark in words), None)
    if mark is None:
        return words
    at = words.index(mark)
    name, form = words[:at], [word for word in words[at + 1 :] if word != ")"]
    if mark == "(" and not (_FORMS.union({"of", "the"}).issuperset(form)):
        return words
    return [*form, "of", *name] if form and _FORMS.issuperset(form) else [*form, *name]


def _formal(words: list[str]) -> str:
    """Return the state of a formal name: "Kingdom of Spain", "Hellenic Republic"."""
    if "of" in words:
        at = words.index("of")
        form, rest = words[:at], words[at + 1 :]
        if _is_form(form) and _SHARED.isdisjoint(rest):
            return _codes().get(" ".join(rest).removeprefix("the "), "")
        return ""
    people, form = words[:1], words[1:]
    if _is_form(form, behind=True) and _SHARED.isdisjoint(people):
        return _codes().get(COUNTRIES.get(people[0], ""), "")
    return ""


def _is_form(words: list[str], *, behind: bool = False) -> bool:
    if not words or not _FORMS.issuperset(words) or set(words) == _NOT_A_FORM:
        return False
    last = words[-1]
    return last in _HEADS or (behind and last in {"federation", "confederation"})


@cache
def _codes() -> dict[str, str]:
    """Return the codes by name: CLDR's, and over them our own."""
    found: dict[str, str] = {}
    table = Path(__file__).with_name(_TABLE).read_text(encoding="ascii")
    for line in table.splitlines():
        code, names = line.split("\t")
        found.update(dict.fromkeys(names.split("|"), code))
    for row in _OWN.replace("\n", " ").split(";"):
        code, _, names = row.strip().partition(" ")
        found.update({name.strip(): code for name in names.split(",") if name.strip()})
    return {name: code for name, code in found.items() if name not in _OF_TWO}
