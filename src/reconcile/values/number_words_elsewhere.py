"""Number words of other languages, to say of a text that it is a number, though it isn't read.

In: a word in lower case. Out: whether it is a number in German, French, Spanish, Italian,
Portuguese, Russian, Turkish, Arabic or Chinese. Those that are English words ("once", "due",
"six") are left out.
"""

from __future__ import annotations

import re
from typing import Final

_WORDS: Final = frozenset(
    """
    zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig vierzig fünfzig sechzig
    siebzig achtzig neunzig hundert tausend
    deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante
    soixante cent cents mille
    dos tres cuatro cinco siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta
    sesenta setenta ochenta noventa cien ciento doscientos trescientos quinientos
    uno tre quattro cinque sette otto nove dieci dodici venti trenta quaranta cinquanta sessanta
    settanta ottanta novanta duecento trecento cinquecento duemila tremila
    dois três quatro sete oito dez doze vinte trinta quarenta cinquenta sessenta oitenta cem
    duzentos trezentos quinhentos
    два две три четыре пять шесть семь восемь девять десять двенадцать пятнадцать двадцать тридцать
    сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста пятьсот
    iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan yüz
    واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون ثلاثون مئة مائة
    """.split()  # noqa: SIM905, RUF001 (a list of words)
)
_GERMAN: Final = re.compile(r"[a-zäöüß]+(?:hundert|tausend|zehn|zig|ßig)(?:[a-zäöüß]*)")
_CHINESE: Final = re.compile("[〇零一二三四五六七八九十百千万亿萬億两兩]+")


def is_number_elsewhere(word: str) -> bool:
    """Say whether a word is a number in another language."""
    return word in _WORDS or any(pattern.fullmatch(word) for pattern in (_GERMAN, _CHINESE))
