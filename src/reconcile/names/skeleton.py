"""From a word in Latin letters to what stays of it under any transliteration.

`sound` keeps the vowels, merged; `skeleton` keeps the consonants only.
"""

from __future__ import annotations

import re

_SPELLINGS = (
    ("sch", "sh"), ("tch", "sh"), ("ch", "sh"), ("kh", "h"), ("gh", "g"), ("ph", "f"),
    ("dh", "d"), ("th", "t"), ("dj", "j"), ("zh", "j"), ("tz", "z"), ("ts", "z"), ("ck", "k"),
    ("q", "k"), ("x", "ks"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("w", "v"), ("c", "k"),
)  # fmt: skip
_VOWELS = str.maketrans({"y": "i", "e": "i", "o": "u"})


def sound(word: str) -> str:
    """Return the word with the spellings of one sound made one, doublings and final -h dropped."""
    for written, spoken in _SPELLINGS:
        if written in word:
            word = word.replace(written, spoken)
    word = word.translate(_VOWELS)
    if len(word) > 3 and word.endswith(("ah", "ih")):
        word = word[:-1]
    return re.sub(r"(.)\1+", r"\1", word)


def skeleton(sounded: str) -> str:
    """Return the consonants of a sounded word; a first vowel stays as `a`."""
    bare = sounded.translate(_NO_VOWELS)
    bare = re.sub(r"(.)\1+", r"\1", bare)
    return "a" + bare if sounded[:1] in "aiu" else bare


_NO_VOWELS = str.maketrans("", "", "aiuhv")
