"""Names in scripts other than Latin, as their own script writes them.

In: a name as written. Out: its script and its words there, with what writers of that script leave
open made one: marks, alif with and without hamza, the article.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ARABIC = str.maketrans("أإآٱةىؤئکیھ", "ااااهيويكيه", "ءـ")
_ARTICLE = "ال"
_SYLLABARIES = frozenset({"HANGUL", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"})


@lru_cache(maxsize=1 << 12)
def in_own_script(name: str) -> tuple[str, frozenset[str]]:
    """Return the script of a name and its words there; ("", none) for Latin or mixed scripts."""
    if name.isascii():
        return "", frozenset()
    scripts = {_script(letter) for letter in name if letter.isalpha()}
    if len(scripts) != 1 or scripts == {"LATIN"}:
        return "", frozenset()
    plain = unicodedata.normalize("NFD", name.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    plain = unicodedata.normalize("NFC", plain).translate(_ARABIC)
    apart = "".join(letter if letter.isalnum() else " " for letter in plain)
    return scripts.pop(), frozenset(map(_without_article, apart.split()))


def lost_in_latin(name: str) -> str:
    """Return a name's words where Latin letters can't say which they are, "" elsewhere.

    Of Han characters many are read alike, and Arabic and Hebrew have letters that Latin lacks.
    """
    script, own = in_own_script(name)
    return " ".join(sorted(own)) if script in _LOSSY else ""


_LOSSY = frozenset({"CJK", "ARABIC", "HEBREW"})


def has_one_spelling(script: str) -> bool:
    """Say whether a script writes a name in one way: by syllables, as Hangul and kana do."""
    return script in _SYLLABARIES


def _script(letter: str) -> str:
    return unicodedata.name(letter, "?").split()[0]


def _without_article(word: str) -> str:
    return word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 1 else word
