"""What bounds a figure in other languages, before it: "mindestens 300", "plus de 300", "около 300".

Those of which a word is another hedge in English ("fast", "plus" alone) are left out. In each line:
German, French, Spanish, Italian, Portuguese, Dutch, Swedish and its neighbours, Polish, Turkish,
Russian, Ukrainian, Arabic, Chinese.
"""

from __future__ import annotations

from typing import Final

MORE: Final = (
    "mehr als, über, plus de, más de, mas de, più di, oltre, mais de, meer dan, mer än, mer enn,"
    " mere end, ponad, więcej niż, более, более чем, больше, свыше, понад, більше, أكثر من, 超过,"
    " 超過"
)
LEAST: Final = (
    "mindestens, zumindest, wenigstens, au moins, al menos, por lo menos, como mínimo, almeno,"
    " pelo menos, ao menos, minstens, ten minste, minst, mindst, co najmniej, przynajmniej, en az,"
    " по меньшей мере, по крайней мере, как минимум, не менее, щонайменше, ما لا يقل عن, 至少"
)
FEWER: Final = (
    "weniger als, unter, moins de, menos de, meno di, minder dan, mindre än, mindre enn, mniej niż,"
    " менее, меньше, менше, أقل من, 不到, 少于"
)
MOST: Final = (
    "höchstens, bis zu, maximal, jusqu'à, au plus, tout au plus, hasta, como máximo, fino a,"
    " al massimo, até, no máximo, hoogstens, högst, en fazla, не более, до, максимум, 最多"
)
ABOUT: Final = (
    "etwa, rund, ungefähr, zirka, environ, à peu près, quelque, unos, unas, alrededor de,"
    " aproximadamente, cerca de, más o menos, intorno a, ongeveer, zowat, ungefär, omkring, około,"
    " yakla\u015f\u0131k, около, примерно, приблизно, близько, حوالي, نحو, 约, 約, 大约"
)
NEARLY: Final = (
    "beinahe, knapp, presque, près de, casi, quasi, quase, bijna, nästan, nesten, næsten, prawie,"
    " почти, майже, 近"
)
