"""How well an acronym is spelled by the words of a name, and which one a name has in brackets.

In: words. Out: a fit from 0 to 1.
"""

from __future__ import annotations

from functools import lru_cache

from reconcile.names.words.bodies import ARTICLES, CONCEPTS, INITIALS, JOINTS, LEGAL
from reconcile.names.words.countries import SHORT_FOR

_LONGEST = 8
_SMALL = ARTICLES | JOINTS | LEGAL
_IN_BRACKETS = 3
_LEAST = 0.4
EXACT = {2: 0.7, 3: 0.82, 4: 0.84}
"""What an acronym of all initials is worth by its length: two letters fit too many names."""
LOOSE = 0.7


def inside_brackets(written: list[str]) -> tuple[list[str], str]:
    """Take an acronym in brackets out of a name: the name without it, and it or ""."""
    if "(" not in written:
        return written, ""
    start = written.index("(")
    inside = written[start + 1 :]
    if ")" in inside:
        inside = inside[: inside.index(")")]
    short = "".join(inside)
    if start and len(inside) <= _IN_BRACKETS and spelled_by(short, tuple(written[:start])) > _LEAST:
        return written[:start] + written[start + len(inside) + 2 :], short
    return written, ""


def initials_of(words: tuple[str, ...]) -> frozenset[str]:
    """Return the initials of a body's words: of all, without articles, without any small word."""
    if len(words) < _SHORTEST:
        return frozenset()
    return frozenset([short for short in _spelt(words) if len(short) >= _SHORTEST])


def _spelt(words: tuple[str, ...]) -> set[str]:
    """Return the initials of all words, and without those that people leave out.

    Which are articles (the High Negotiations Committee), joints and legal forms as well, or what
    isn't said in Arabic (al-Qaeda in the Arabian Peninsula).
    """
    return {
        "".join([_letters(word) for word in words if word not in left_out])
        for left_out in _LEFT_OUT
    }


_LEFT_OUT: tuple[frozenset[str], ...] = (
    frozenset(),
    frozenset(ARTICLES),
    frozenset(ARTICLES | JOINTS),
    frozenset(ARTICLES | JOINTS | LEGAL),
    frozenset(JOINTS | {"the"}),
)


def _letters(word: str) -> str:
    """Return what a word gives to an acronym: all of one that is short for several."""
    return word if word in SHORT_FOR else word[:1]


class _Word:
    """A word of a long form: the letters it may give first, and what leaving it out costs."""

    __slots__ = ("skip", "starts", "text")

    def __init__(self, text: str, skip: float) -> None:
        self.text = text
        self.skip = skip
        self.starts = {text[0], *INITIALS.get(CONCEPTS.get(text, ""), ())}


class _LongForm:
    """A name as acronyms are made of it: its words, its initials, the letters they offer."""

    __slots__ = ("initials", "letters", "words")

    def __init__(self, words: tuple[str, ...]) -> None:
        self.initials = _spelt(words)
        self.words = [_Word(w, 0.0 if w in _SMALL else _SKIP) for w in words]
        self.letters = set().union(*[word.starts for word in self.words])


_long_form = lru_cache(maxsize=1 << 14)(_LongForm)


def spelled_by(short: str, words: tuple[str, ...]) -> float:
    """Return how well an acronym is spelled by the initials of a long form, 0 to 1."""
    if not _SHORTEST <= len(short) <= _LONGEST:
        return 0.0
    form = _long_form(words)
    if short in form.initials:
        return EXACT[min(len(short), max(EXACT))]
    if sum([letter in form.letters for letter in short]) < len(short) * _OFFERED:
        return 0.0
    return LOOSE * max(_in_order(short, form.words), _TURNED * _any_order(short, form.words))


def _any_order(short: str, words: list[_Word]) -> float:
    """Return the share of letters that words give as their first, in any language or order."""
    free = [word for word in words if word.skip]
    extra = max(0, len(free) - len(short))
    hits = 0.0
    for letter in short:
        if giver := _giver(letter, free):
            hits += 1.0 if giver.text[0] == letter else _FOREIGN
            free.remove(giver)
    return hits / (len(short) + _EXTRA * extra)


def _giver(letter: str, free: list[_Word]) -> _Word | None:
    """Return the first word that begins with a letter, or else does in another language."""
    own = next((word for word in free if word.text[0] == letter), None)
    return own or next((word for word in free if letter in word.starts), None)


def _in_order(short: str, words: list[_Word]) -> float:
    """Return how well the letters run through the words in order, each word giving up to three."""
    size = len(short)
    scores = [-_MISSING * at for at in range(size + 1)]
    for word in words:
        taken = [score - word.skip for score in scores]
        for at in range(1, size + 1):
            letter = short[at - 1]
            if letter in word.starts:
                worth = 1.0 if letter == word.text[0] else _FOREIGN
                taken[at] = max(taken[at], scores[at - 1] + worth)
            for run, worth in _RUNS:
                if at >= run and word.text.startswith(short[at - run : at]):
                    taken[at] = max(taken[at], scores[at - run] + worth)
            taken[at] = max(taken[at], taken[at - 1] - _MISSING)
        scores = taken
    return max(0.0, scores[-1]) / size


_SHORTEST = 2
_OFFERED = 0.6
"""An acronym of which fewer letters are offered is none."""
_SKIP, _MISSING, _FOREIGN, _EXTRA = 0.35, 0.7, 0.8, 0.3
"""What a word left out costs, a letter without word, a letter of another language's word."""
_RUNS = ((2, 1.8), (3, 2.5))
"""What two or three letters at the start of one word are worth: SCSCO of Services Company."""
_TURNED = 0.9
"""Letters in another order are worth less."""
