"""Labels before an identifier: "IMO 9074729", "PMID: 12345678", "Case No. 12/2016".

In: an identifier that isn't of a standard with a spelling of its own. Out: the register or kind
that its label names, and the identifier without it. A label is read only from this table, and only
before what its register gives out, since letters before a number are mostly a part of it (MH 370).

IMO numbers are those of resolution A.1117(30), MMSI of ITU-R M.585, ISIN of ISO 6166, LEI of ISO
17442, VIN of ISO 3779, CAS numbers of the Chemical Abstracts Service.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_REGISTERS: Final = {
    "IMO": r"\d{7}",
    "MMSI": r"\d{9}",
    "ISIN": r"[A-Z]{2}[A-Z\d]{9}\d",
    "LEI": r"[A-Z\d]{18}\d\d",
    "VIN": r"[A-HJ-NPR-Z\d]{17}",
    "VAT": r"[A-Z]{2}[A-Z\d ]{8,15}",
    "EIN": r"\d\d-?\d{7}",
    "DUNS": r"\d{9}",
    "CIK": r"\d{1,10}",
    "PMID": r"\d{1,8}",
    "PMCID": r"PMC\d+",
    "arXiv": r"\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?",
    "CAS": r"\d{2,7}-\d\d-\d",
    "GND": r"\d[\dX-]{7,10}",
    "VIAF": r"\d{2,22}",
    "OCLC": r"\d{1,12}",
    "GeoNames": r"\d{1,10}",
    "Wikidata": r"Q ?\d+",
    "ClinicalTrials.gov": r"NCT ?\d{8}",
    "RFC": r"\d{1,5}",
    "UNSCR": r"\d{1,4}",
}
"""Registers by their label, with what each gives out."""
_NOUNS: Final = (
    "case|file|docket|reference|ref|application|registration|record|flight|invoice|contract|patent"
    "|passport|licence|license|serial|tail|id|doc|document|resolution"
)
"""Kinds of numbers that a noun before them names: "Case No. 12/2016"."""
_NUMBER: Final = r"(?:nos?\.|no|nr\.?|num\.|number|identifier|id|code|n°|№|#)"
_SITE: Final = r"(?:https?://)?(?:www\.)?"
_ADDRESSES: Final = {
    "Wikidata": rf"{_SITE}wikidata\.org/(?:wiki|entity)/|wd:",
    "PMID": rf"{_SITE}(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pubmed)/",
    "PMCID": rf"{_SITE}(?:pmc\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov/pmc)/articles/",
    "arXiv": rf"{_SITE}arxiv\.org/(?:abs|pdf)/",
    "ClinicalTrials.gov": rf"{_SITE}clinicaltrials\.gov/(?:study|ct2/show)/",
    "OCLC": rf"{_SITE}(?:worldcat\.org/oclc|(?:search\.)?worldcat\.org/title)/"
    r"|(?:\(OCoLC\))?(?:ocm|ocn|on)0*|\(OCoLC\)0*",
    "VIAF": rf"{_SITE}viaf\.org/viaf/",
    "GND": rf"{_SITE}d-nb\.info/gnd/",
    "GeoNames": rf"{_SITE}geonames\.org/",
    "RFC": rf"{_SITE}(?:rfc-editor\.org/(?:rfc|info)|datatracker\.ietf\.org/doc/html)/rfc",
}
"""The addresses and prefixes under which a register resolves its identifiers."""


_VERSIONS: Final = {"arXiv": re.compile(r"v\d+$")}
"""Registers whose identifiers may name a version of a document."""


class Labelled(NamedTuple):
    """What a label names ("" for "No." alone), and the identifier behind it."""

    label: str
    rest: str


def labelled(text: str) -> Labelled:
    """Return an identifier with its label apart; without one, all of it."""
    for name, pattern in _PATTERNS:
        found = pattern.fullmatch(text)
        if found is not None:
            return Labelled(name, found["rest"])
    noun = _OF_A_KIND.fullmatch(text)
    if noun is not None:
        return Labelled((noun["noun"] or "").lower().rstrip("."), noun["rest"])
    return Labelled("", text)


def given_out(label: str, text: str) -> bool:
    """Say whether the register of a label gives out identifiers that look like this one."""
    shape = _REGISTERS.get(label)
    return shape is None or re.fullmatch(shape, text.strip("/"), re.IGNORECASE) is not None


def unversioned(label: str, key: str) -> str:
    """Return an identifier of a register without the version that it names."""
    version = _VERSIONS.get(label)
    return version.sub("", key) if version else key


def _pattern(name: str) -> re.Pattern[str]:
    label = rf"{re.escape(name)}(?:[\s-]?{_NUMBER})?[:\s]*"
    before = "|".join(filter(None, (_ADDRESSES.get(name, ""), label)))
    return re.compile(rf"(?:{before})(?P<rest>{_REGISTERS[name]})/?", re.IGNORECASE | re.ASCII)


_PATTERNS: Final = tuple((name, _pattern(name)) for name in _REGISTERS)
_OF_A_KIND: Final = re.compile(
    rf"(?:UN )?(?:(?P<noun>{_NOUNS})\b\.?[\s:]+)?"
    r"(?:(?:nos?|nr|num|number|identifier|id|code)\.?[\s:]+|(?:no\.|nr\.|n°|№|#)\s*)?"
    r"(?P<rest>(?=[^\W_])(?=\D*\d).*)",
    re.IGNORECASE,
)
