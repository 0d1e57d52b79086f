"""Short forms of names in quotes: a surname alone, and a body by its initials.

In: a name and a quote. Out: whether the quote has the name in its short form, or the reverse. Only
words with a capital letter count, so that "no" is nobody's surname.
"""

from __future__ import annotations

from itertools import combinations

from reconcile.evidence.words_in_quotes import bare_words, plain_words
from reconcile.names.comparison.acronyms import initials_of

_SURNAME_FROM = 4
"""Letters from which on a surname is one without a capital, in quotes that have none."""
_LONGEST = 8
"""Words of a name that is known by its initials."""


def surname_in(name: str, quote: str) -> bool:
    """Say whether the last word of a name is in the quote."""
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
    plain = word.replace(".", "").rstrip("'\u2019s")
    return plain.casefold() if plain.isupper() and 1 < len(plain) <= _LONGEST else ""


def _all_initials(quote: str) -> set[str]:
    """Return what initials the runs of words spell that begin and end with a capital letter."""
    words = bare_words(quote)
    capitals = [at for at, word in enumerate(words) if word[:1].isupper()]
    return {
        short
        for first, last in combinations(capitals, 2)
        if last - first < _LONGEST
        for short in initials_of(plain_words(" ".join(words[first : last + 1])))
    }


def _capitalised(quote: str) -> list[str]:
    return [word for word in bare_words(quote) if word[:1].isupper()]
