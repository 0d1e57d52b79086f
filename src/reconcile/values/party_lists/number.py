"""The number that stands before a list of parties: "seven delegations", "at least 13 groups"."""

from __future__ import annotations

from typing import NamedTuple

_UNDER_TEN = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen")
_REST = ("eighteen", "nineteen", "twenty")
_WORDS = {word: number for number, word in enumerate((*_UNDER_TEN, *_TEENS, *_REST))}
_ARTICLES = frozenset(("the", "all"))
_FLOORS = {
    ("at", "least"): 0,
    ("no", "fewer", "than"): 0,
    ("no", "less", "than"): 0,
    ("more", "than"): 1,
    ("over",): 1,
}
_CEILINGS = {
    ("at", "most"): 0,
    ("up", "to"): 0,
    ("no", "more", "than"): 0,
    ("as", "many", "as"): 0,
    ("fewer", "than"): -1,
    ("less", "than"): -1,
}
_LIST_WORDS = frozenset(("and", "only", "alone", "exclusively", "solely", "just"))
_WITHIN = dict.fromkeys(map(ord, "-'."))
MOST = 9999
"""The largest number of parties that is read; beyond it nobody counts parties."""


class Stated(NamedTuple):
    """How many parties there are said to be, bounds inclusive, and what they are called.

    `most` is None for a floor; `noun` may be empty.
    """

    least: int
    most: int | None
    noun: str = ""


def stated(words: list[str]) -> Stated | None:
    """Return the number that the words give with its noun; None where they don't begin with one.

    What is counted ends in a word in lower case: "14 February Coalition" is a name.
    """
    place = 1 if words and words[0].casefold() in _ARTICLES else 0
    floor, ceiling = _hedge(words, place, _FLOORS), _hedge(words, place, _CEILINGS)
    hedge = floor or ceiling
    place += hedge[0] if hedge else 1 if words[place : place + 1] == ["exactly"] else 0
    number = _number(words[place]) if place < len(words) else None
    counted = words[place + 1 :]
    if number is None or (counted and not (words[-1].islower() and all(map(_counts, counted)))):
        return None
    noun = " ".join(counted)
    if noun == "or more" or noun.startswith("or more "):
        return Stated(number, None, noun[8:])
    if floor:
        return Stated(number + floor[1], None, noun)
    if ceiling:
        return Stated(0, max(number + ceiling[1], 0), noun)
    return Stated(number, number, noun)


def _counts(word: str) -> bool:
    """Say whether the word can belong to what is counted."""
    return word not in _LIST_WORDS and word.translate(_WITHIN).isalnum()


def _hedge(
    words: list[str], place: int, hedges: dict[tuple[str, ...], int]
) -> tuple[int, int] | None:
    """Return how many words a hedge takes and what it adds to the number."""
    for hedge, step in hedges.items():
        if tuple(word.casefold() for word in words[place : place + len(hedge)]) == hedge:
            return len(hedge), step
    return None


def _number(word: str) -> int | None:
    if word.isascii() and word.isdigit() and len(word) <= len(str(MOST)):
        return int(word)
    return _WORDS.get(word.casefold())


def written(number: Stated) -> str:
    """Return the number in words that `stated` reads back."""
    noun = f" {number.noun}" if number.noun else ""
    if number.most is None:
        return f"at least {number.least}{noun}"
    hedge = "" if number.least == number.most else "at most "
    return f"{hedge}{number.most}{noun}"
