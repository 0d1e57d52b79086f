"""Magnitudes of other languages behind a figure: "3 milliards", "12 тыс.", "12万".

A figure whose magnitude is overlooked contradicts every other, so these are read though number
words of other languages aren't. They are those of the compact numbers in the Unicode CLDR, where
they mean one number in every language.
"""

from __future__ import annotations

from math import prod
from typing import Final

_WORDS: Final = {
    10**2: "hundreds",
    10**3: "mille milliers mila duizend tausend tusen tusind tysiąc tysiące tysięcy tys ribu"
    " тыс тысяч тысяча тысячи тисяч тисячі хиляди хиляда χιλιάδες ألف آلاف الاف هزار אלף אלפים"
    " thousands"
    " हज़ार हजार হাজার",
    10**5: "लाख লাখ",
    10**6: "millón millones milhão milhões milione milioni miljoen miljoner millioner millionen"
    " miliony milionów milyon juta mio млн миллион миллиона миллионов мільйон мільйона мільйонів"
    " милион милиона εκατομμύριο εκατομμύρια εκατ مليون ملايين میلیون מיליון"
    " millions mill",
    10**7: "करोड़ কোটি",
    10**9: "milliard milliards milliarde milliarden miliardo miliardi miljard miljarder milliarder"
    " miliard miliardy miliardów milyar miliar mrd mld млрд миллиард миллиарда миллиардов мільярд"
    " мільярда мільярдів δισεκατομμύριο δισεκατομμύρια δισ مليار مليارات میلیارد מיליארד"
    " billions bil",
    10**12: "tln trln",
}
ELSEWHERE: Final = {word: size for size, words in _WORDS.items() for word in words.split()}
"""The size of each word, in lower case."""
UNSURE: Final = frozenset({"mil", "bin"})
"""Spanish and Turkish thousands that are English words as well."""

_SIGNS: Final = {
    10**2: "百백", 10**3: "千천", 10**4: "万萬만", 10**8: "亿億억", 10**12: "兆조",
}  # fmt: skip
_SIZES: Final = {sign: size for size, signs in _SIGNS.items() for sign in signs}
SIGNS: Final = "".join(_SIZES)
"""The Chinese, Japanese and Korean signs, which no blank need separate from what follows."""


def size_of_signs(word: str) -> int:
    """Return the product of a run of such signs (천만: 10,000,000); 0 where another is among it."""
    if not word or not _SIZES.keys() >= set(word):
        return 0
    return prod(_SIZES[sign] for sign in word)
