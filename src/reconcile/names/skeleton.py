"""From a word in Latin letters to what it sounds like, and to its consonants.

In: an ASCII word in lower case. Out: `sound`, one sign a sound (capitals stand for the digraphs kh,
gh, sh, ch, th, dh, zh), so that the spellings that languages give one sound fall together; and
`skeleton`, what any transliteration leaves standing.
"""

from __future__ import annotations

from operator import eq

_DIGRAPHS = (
    ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("sh", "S"), ("ch", "C"), ("kh", "K"), ("gh", "G"),
    ("ph", "f"), ("dh", "D"), ("th", "T"), ("dj", "j"), ("dg", "j"), ("zh", "J"), ("tz", "z"),
    ("ts", "z"), ("ck", "k"), ("qu", "k"), ("x", "ks"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
    ("ie", "i"), ("ei", "ai"), ("ey", "i"), ("ay", "ai"), ("ce", "se"), ("ci", "si"), ("cy", "si"),
)  # fmt: skip
_LETTERS = str.maketrans({"q": "k", "c": "k", "y": "i"})
_SKELETON = str.maketrans(
    {
        **dict.fromkeys("aeiouhw"), "K": "k", "G": "k", "g": "k", "S": "s", "C": "s", "z": "s",
        "T": "t", "D": "t", "d": "t", "J": "s", "j": "s", "v": "f", "p": "b",
    }
)  # fmt: skip
_COARSE = str.maketrans(
    {
        "e": "a", "o": "u", "w": "u", "d": "t", "T": "t", "D": "t", "g": "k", "G": "h", "K": "h",
        "z": "s", "S": "s", "C": "s", "J": "j", "v": "f", "p": "b",
    }
)  # fmt: skip
_VOWELS = frozenset("aeiou")
_SHORTEST = 3
_LONGEST = 40


def sound(word: str) -> str:
    """Return the word, one sign a sound: digraphs merged, doublings and a mute ending dropped.

    Letters beyond the fortieth are not heard, so that no word costs more than that.
    """
    word = word[:_LONGEST]
    for written, spoken in _DIGRAPHS:
        if written in word:
            word = word.replace(written, spoken)
    word = undoubled(word.translate(_LETTERS))
    if len(word) <= _SHORTEST:
        return word
    mute = "h" if word[-2] in _VOWELS else "e"
    return word[:-1] if word[-1] == mute else word


def undoubled(word: str) -> str:
    """Return the word with every run of one letter made a single one."""
    if True not in map(eq, word, word[1:]):
        return word
    return "".join([letter for at, letter in enumerate(word) if letter != word[at - 1 : at]])


def skeleton(sounded: str) -> str:
    """Return the consonants of a sounded word, near ones merged; a first vowel stays as `a`."""
    bare = undoubled(sounded.translate(_SKELETON))
    return "a" + bare if sounded[:1] in _VOWELS else bare


def coarse(sounded: str) -> str:
    """Return a sounded word with near sounds merged: what a first glance compares."""
    return sounded.translate(_COARSE)
