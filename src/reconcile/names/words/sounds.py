"""From a word in Latin letters to what it sounds like, and to its consonants.

In: an ASCII word in lower case. Out: `sound`, one sign a sound (capitals stand for the digraphs kh,
gh, sh, ch, th, dh, zh), so that the spellings that languages give one sound are equal; and
`skeleton`, what any transliteration keeps. Letters are exchanged as bytes, which takes a
third of the time that it takes as text.
"""

from __future__ import annotations

from operator import eq

_WITH_H = (
    ("dsch", "j"), ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("sh", "S"), ("ch", "C"),
    ("kh", "K"), ("gh", "G"), ("ph", "f"), ("dh", "D"), ("th", "T"), ("zh", "J"),
)  # fmt: skip
_DIGRAPHS = (
    ("dj", "j"), ("dg", "j"), ("tz", "z"), ("ts", "z"), ("qu", "k"), ("x", "ks"), ("ou", "u"),
    ("oo", "u"), ("ee", "i"), ("ie", "i"), ("ei", "ai"), ("ey", "i"), ("ay", "ai"),
)  # fmt: skip
_WITH_C = (("ck", "k"), ("ce", "se"), ("ci", "si"), ("cy", "si"))
_LETTERS = bytes.maketrans(b"qcy", b"kki")
_MUTE = b"aeiouhw"
_SKELETON = bytes.maketrans(b"KGgSCzTDdJjvp", b"kkkssstttssfb")
_COARSE = bytes.maketrans(b"eowdTDgGKzSCJvp", b"auutttkhhsssjfb")
_VOWELS = frozenset("aeiou")
_SHORTEST = 3
_LONGEST = 40


def sound(word: str) -> str:
    """Return the word, one sign a sound: digraphs merged, doublings and a mute ending dropped.

    Letters beyond the fortieth are not heard, so that no word costs more than that.
    """
    word = _with_digraphs(word[:_LONGEST])
    word = undoubled(word.encode().translate(_LETTERS).decode())
    if len(word) <= _SHORTEST:
        return word
    mute = "h" if word[-2] in _VOWELS else "e"
    return word[:-1] if word[-1] == mute else word


def _with_digraphs(word: str) -> str:
    """Return the word with one sign for letters that together are one sound."""
    if "h" in word:
        for written, spoken in _WITH_H:
            word = word.replace(written, spoken)
    for written, spoken in _DIGRAPHS:
        if written in word:
            word = word.replace(written, spoken)
    if "c" in word:
        for written, spoken in _WITH_C:
            word = word.replace(written, spoken)
    return word


def undoubled(word: str) -> str:
    """Return the word with every run of one letter made a single one; numbers stay as they are."""
    if True not in map(eq, word, word[1:]) or word.isdigit():
        return word
    return "".join([letter for at, letter in enumerate(word) if letter != word[at - 1 : at]])


def skeleton(sounded: str) -> str:
    """Return the consonants of a sounded word, near ones merged; a first vowel stays as `a`."""
    bare = undoubled(sounded.encode().translate(_SKELETON, _MUTE).decode())
    return "a" + bare if sounded[:1] in _VOWELS else bare


def coarse(sounded: str) -> str:
    """Return a sounded word with near sounds merged: what a first glance compares."""
    return sounded.encode().translate(_COARSE).decode()
