"""From a name as written to plain Latin words in lower case, whatever its script and marks.

In: any text. Out: ASCII words. Accents, apostrophes, case and compatibility forms leave no trace;
hyphens, dots and other punctuation separate words. Nothing here knows what a word means.
"""

# ruff: noqa: RUF001 (letters that look alike are what the tables here are about)

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        **dict.fromkeys("'`´’‘ʼʻʿʾʹʺ‛′ˈ", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "ẞ": "SS",
        "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
        "ħ": "h", "Ħ": "H", "ə": "a", "Ə": "A", "“": " ", "”": " ", "„": " ", "«": " ", "»": " ",
    }
)  # fmt: skip

# Arabic and Persian letters as journalists write them; the library leaves out alif, which news
# spellings never do. Vowel signs are gone before this table is used.
_ARABIC = str.maketrans(
    {
        "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j",
        "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh",
        "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "gh", "ف": "f", "ق": "q", "ك": "k",
        "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "w", "ي": "y", "ى": "a", "ة": "a", "ء": "",
        "ئ": "y", "ؤ": "w", "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ک": "k", "ی": "y",
        "ـ": "", "،": ",",
    }
)  # fmt: skip

_APART = {
    "&amp;": " and ",
    "&": " and ",
    "[": " ( ",
    "]": " ) ",
    ",": " , ",
    "(": " ( ",
    ")": " ) ",
}
"""What stays as a word of its own."""
_APOSTROPHE = b"'"
_PUNCTUATION = bytes(
    code if chr(code).isalnum() or chr(code) in ",()" else ord(" ") for code in range(128)
) + bytes(128)
"""The space for what separates words, by code; an apostrophe is deleted: Ja'afari is one word."""

_LONGEST = 1000
_GENITIVE = re.compile(r"(?<!\bra)'s(?!\w)")


def latin(text: str) -> str:
    """Return the text in ASCII, in its own case; letters of other scripts are transliterated."""
    if text.isascii():
        return text
    if len(text) > _LONGEST:
        text = _unmarked(
            text
        )  # sorting long runs of marks takes time by the square of their number
    text = unicodedata.normalize("NFKC", text).translate(_LETTERS)
    plain = _unmarked(unicodedata.normalize("NFD", text))
    if plain.isascii():
        return plain
    if leaves_vowels_out(plain):
        plain = re.sub(r"\bال(?=\w\w)", "al-", plain).translate(_ARABIC)
        text = plain
    from anyascii import anyascii  # noqa: PLC0415 (only names outside Latin pay for its tables)

    return anyascii(text).translate(_LETTERS)


def _unmarked(text: str) -> str:
    return "".join([letter for letter in text if not unicodedata.combining(letter)])


def leaves_vowels_out(text: str) -> bool:
    """Say whether a text has Arabic or Hebrew letters, whose short vowels nobody writes."""
    return not text.isascii() and any("\u0590" <= letter <= "\u06ff" for letter in text)


def words(text: str, *, articles_apart: bool = False) -> list[str]:
    """Return the words of a name, and its commas and brackets as words of their own.

    Articles that an apostrophe shortens (l'Azawad) become words of their own on demand: persons
    are called d'Estaing.
    """
    text = latin(text).lower()
    if text.replace(" ", "").isalnum():
        return text.split()
    if "'" in text:
        text = _without_genitive(_with_articles_apart(text) if articles_apart else text)
    if "." in text:
        text = _initials_together(text)
    for mark, word in _APART.items():
        if mark in text:
            text = text.replace(mark, word)
    return text.encode().translate(_PUNCTUATION, _APOSTROPHE).decode().split()


def _with_articles_apart(text: str) -> str:
    return f" {text}".replace(" l'", " l ").replace(" d'", " d ")


def _without_genitive(text: str) -> str:
    """Return the text without the 's of a genitive; Ra's is Arabic for a head or a cape."""
    return _GENITIVE.sub("", text)


def _initials_together(text: str) -> str:
    """Return the text without the dots between single letters: U.N. is un."""
    before, *others = text.split(".")
    pieces = [before]
    for piece in others:
        single = _alone(before[-1:], before[-2:-1]) and _alone(piece[:1], piece[1:2])
        pieces += (piece,) if single else (".", piece)
        before = piece
    return "".join(pieces)


def _alone(letter: str, beside: str) -> bool:
    return letter.isalpha() and _apart(beside)


def _apart(sign: str) -> bool:
    """Say whether a sign, or none, separates words."""
    return not sign.isalnum() and sign != "_"
