"""Short forms of names in quotes: a surname alone, and a body by its initials.

In: a name and a quote. Out: whether the quote has the name in its short form, or the reverse. Only
words with a capital letter count, so that "no" is nobody's surname.
"""

from __future__ import annotations

from itertools import combinations

from reconcile.evidence.wording import plain_words
from reconcile.names.comparison.acronyms import initials_of

_SURNAME_FROM = 4
"""Letters from which on a surname is one without a capital, in quotes that have none."""
_LONGEST = 8
"""Words of a name that is known by its initials."""
_EDGES = "'\"\u2018\u2019\u201c\u201d,;:!?()[]"
_MOST_WORDS = 60
"""Words of a quote that are looked at; a quote has 12."""


def surname_in(name: str, quote: str) -> bool:
    """Say whether the last word of a name stands in the quote."""
    surname = plain_words(name)[-1:]
    if not surname or surname[0] not in plain_words(quote):
        return False
    return len(surname[0]) >= _SURNAME_FROM or surname in map(plain_words, _capitalised(quote))


def initials_in(name: str, quote: str) -> bool:
    """Say whether the quote has the initials of a name ("UN"), or a name of these initials."""
    given = _initials(name)
    if given:
        return given in _all_initials(quote)
    short = initials_of(plain_words(name))
    return any(_initials(word) in short for word in _capitalised(quote))


def _initials(word: str) -> str:
    """Return a word that is written as initials, in small letters without dots; "" for another."""
    plain = word.replace(".", "").strip(_EDGES).rstrip("'\u2019s")
    return plain.casefold() if plain.isupper() and 1 < len(plain) <= _LONGEST else ""


def _all_initials(quote: str) -> set[str]:
    """Return what initials the runs of words spell that begin and end with a capital letter."""
    words = quote.split()[:_MOST_WORDS]
    capitals = [at for at, word in enumerate(words) if _is_capital(word)]
    return {
        short
        for first, last in combinations(capitals, 2)
        if last - first < _LONGEST
        for short in initials_of(plain_words(" ".join(words[first : last + 1])))
    }


def _capitalised(quote: str) -> list[str]:
    return [word for word in quote.split()[:_MOST_WORDS] if _is_capital(word)]


def _is_capital(word: str) -> bool:
    return word.lstrip(_EDGES)[:1].isupper()
