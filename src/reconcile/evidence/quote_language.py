"""Whether a quote is in a language whose hedges and number words are read: English alone is.

In: a quote. Out: whether it is in another language, and which figures in it have a magnitude behind
them that no parser here knows. A short quote says which language it is in by its script and by its
small words; one without any is read as English.
"""

from __future__ import annotations

import re
from functools import cache

from reconcile.evidence.words_in_quotes import in_another_script
from reconcile.values.magnitudes_elsewhere import ELSEWHERE, SIGNS, UNSURE

_ENGLISH = frozenset(
    """
    a about after all an and are as at be been before between but by for from had has have he her
    his in into is it its more most no not of on one or over said she some than that the their they
    this to under up was were which who will with would
    """.split()  # noqa: SIM905 (a list of words)
)
_OTHERS = frozenset(
    """
    une dans est sont avec pour sur par aux ont été plus moins près environ d'après selon qui que
    una con por para más según fueron menos casi personas muertos heridos
    und nicht sich wurden wurde mindestens etwa über mehr mit bei zwischen nach haben ist
    gli nel sono almeno circa più morti
    os uma não pelo pela foram cerca mais mortos em
    het een niet werden minstens ongeveer meer zijn aan
    och är inte minst omkring mer än på av till ble ikke og ved mindst
    bir ve ile için en az yakla\u015f\u0131k fazla kişi öldü
    nie się jest oraz około ponad najmniej osób w z
    yang dengan dari orang sekitar sedikitnya lebih tewas
    """.split()  # noqa: SIM905 (a list of words)
)
"""Small words of the languages that most news in Latin letters is in: French, Spanish, German,
Italian, Portuguese, Dutch, the Scandinavian ones, Turkish, Polish, Indonesian. Those that are
English words as well (die, on, no) or that names are made of (al, der, los, van) are left out."""
_INFLECTED = [
    "milhares",
    "tausende",
    "миллионами",
    "миллионах",
    "миллиардами",
    "тысячами",
    "тысячах",
]
"""Forms of magnitudes that no figure in a value has behind it."""


def is_read(quote: str) -> bool:
    """Say whether a quote is in a language whose small words are known here."""
    if in_another_script(quote):
        return False
    words = re.findall(r"(?<!-)\b[^\W\d_]+(?:['\u2019][^\W\d_]+)?", quote)
    words = [word for word in words if word.islower()] + [
        word.lower() for word in words[:1] if word.istitle()
    ]
    others = sum(word in _OTHERS for word in words)
    return others <= sum(word in _ENGLISH for word in words)


def has_magnitude(quote: str, end: int) -> bool:
    """Say whether a word such as "millions" of any language follows the figure that ends there."""
    return _magnitude().match(quote, end) is not None


@cache
def _magnitude() -> re.Pattern[str]:
    words = "|".join(map(re.escape, sorted({*ELSEWHERE, *UNSURE, *_INFLECTED})))
    return re.compile(rf"(?i)[ \u00a0\u202f]*(?:(?:{words})(?!\w)|[{SIGNS}])")
