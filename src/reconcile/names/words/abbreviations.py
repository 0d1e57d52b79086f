"""Abbreviations in names of places and bodies, spelled out: St. Petersburg, Mt. Everest, Ft. Worth.

In: the words of a name. Out: the same, *st* as *saint* in front of a word, and so on. Behind a name
*St* is a street, and stays.
"""

from __future__ import annotations

_BEFORE_A_NAME = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "sankt": "saint"}
_ANYWHERE = {
    "mtn": "mountain", "mtns": "mountains", "intl": "international", "natl": "national",
    "govt": "government", "dept": "department", "univ": "university", "assn": "association",
    "cttee": "committee", "bros": "brothers",
}  # fmt: skip
_OF_SEVERAL = {
    **dict.fromkeys(("wwi", "ww1"), ("world", "war", "1")),
    **dict.fromkeys(("wwii", "ww2"), ("world", "war", "2")),
}
_ALL = _BEFORE_A_NAME.keys() | _ANYWHERE.keys() | _OF_SEVERAL.keys()


def with_abbreviations_spelled(words: list[str]) -> list[str]:
    """Return the words with abbreviations spelled out where their place shows what they mean."""
    if _ALL.isdisjoint(words):
        return words
    words = [part for word in words for part in _OF_SEVERAL.get(word, (word,))]
    last = len(words) - 1
    return [
        _BEFORE_A_NAME.get(word, word)
        if at < last and words[at + 1].isalpha() and word in _BEFORE_A_NAME
        else _ANYWHERE.get(word, word)
        for at, word in enumerate(words)
    ]
