"""The number before the names of a list of parties: "seven delegations", "at least 13 groups"."""

from __future__ import annotations

from reconcile.values.parties.value import Stated

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen")
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {
    **{word: number for number, word in enumerate(("zero", *_ONES, *_TEENS))},
    "eighteen": 18,
    "nineteen": 19,
    "both": 2,
    "dozen": 12,
    "hundred": 100,
    **{ten: 10 * number for number, ten in enumerate(_TENS, start=2)},
    **{
        f"{ten}-{one}": 10 * tens + ones
        for tens, ten in enumerate(_TENS, start=2)
        for ones, one in enumerate(_ONES, start=1)
    },
}
_VAGUE = {"several": 3, "many": 3, "numerous": 3, "various": 2, "multiple": 2, "dozens": 12}
"""The least number that a vague word allows, as the counts have it."""
_ABOUT = frozenset(("about", "around", "some", "roughly", "approximately"))
_NEARLY = frozenset(("nearly", "almost"))
_ARTICLES = frozenset(("the", "all", "a"))
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
_HEDGE_STARTS = frozenset(hedge[0] for hedge in (*_FLOORS, *_CEILINGS))
_LIST_WORDS = frozenset(
    ("and", "only", "alone", "exclusively", "solely", "just", "etc", "etc.", "al", "al.")
)
_WITHIN = dict.fromkeys(map(ord, "-'."))
_YEARS = 1000
"""From here on the two ends of a range are years."""
MOST = 9999
"""The largest number of parties that is read; beyond it nobody counts parties."""


def stated(words: list[str]) -> Stated | None:
    """Return the number that the words give with its noun; None where they don't begin with one.

    What is counted ends in a word in lower case: "14 February Coalition" is a name.
    """
    rest = words[1:] if words and words[0].casefold() in _ARTICLES else words
    return (_vague(rest) or _near(rest) or _range(rest) or _hedged(rest)) if rest else None


def _hedged(words: list[str]) -> Stated | None:
    """Return the number of "13 groups", "at least 13 groups" and "13 or more groups"."""
    floor, ceiling = _hedge(words, _FLOORS), _hedge(words, _CEILINGS)
    place = _place_of_number(words, floor or ceiling)
    number = _number(words[place]) if place < len(words) else None
    counted = _without_whole(words[place + 1 :])
    if number is None or (counted and not _is_noun(counted)):
        return None
    noun = " ".join(counted)
    if noun == "or more" or noun.startswith("or more "):
        return Stated(number, None, noun[8:])
    if floor:
        return Stated(number + floor[1], None, noun)
    if ceiling:
        return Stated(0, max(number + ceiling[1], 0), noun)
    return Stated(number, number, noun)


def _place_of_number(words: list[str], hedge: tuple[int, int] | None) -> int:
    """Return which word is the number, behind a hedge or "exactly"."""
    if hedge is None:
        return int(words[:1] == ["exactly"])
    return hedge[0] + (words[hedge[0] : hedge[0] + 1] == ["a"])  # "more than a dozen"


def _is_noun(counted: list[str]) -> bool:
    """Say whether the words name what is counted: a name's last word has a capital."""
    last = counted[-1]
    if counted[0] == "to":  # "15 to 13 groups" is no range, and counts no "to 13 groups"
        return False
    return last.islower() and last not in {"of", "the"} and all(map(_counts, counted))


def _without_whole(counted: list[str]) -> list[str]:
    """Return what is counted without the number that it is a part of: "13 of the 15 groups"."""
    at = 1 + (counted[:2] == ["of", "the"])
    part = counted[:1] == ["of"] and len(counted) > at + 1 and _number(counted[at]) is not None
    return _without_whole(counted[at + 1 :]) if part else counted


def _vague(words: list[str]) -> Stated | None:
    """Return the floor of "several groups" and "dozens of groups"."""
    first = words[0].casefold()
    if first not in _VAGUE or len(words) == 1:
        return None
    counted = words[2 + (words[2:3] == ["the"]) :] if words[1] == "of" else words[1:]
    sound = counted and counted[-1] != "in" and _is_noun(counted)
    return Stated(_VAGUE[first], None, " ".join(counted)) if sound else None


def _near(words: list[str]) -> Stated | None:
    """Return the range of "about 13 groups" and "nearly 13"."""
    first = words[0].casefold()
    if first not in _ABOUT | _NEARLY:
        return None
    exact = _hedged(words[1:])
    if exact is None or exact.least != exact.most:
        return None
    near = max(1, exact.least // 10)
    most = exact.least if first in _NEARLY else exact.least + near
    return exact._replace(least=exact.least - near, most=most)


def runs_backwards(words: list[str]) -> bool:
    """Say whether the words are a range whose upper end comes first: "15 to 13 groups"."""
    return bool(words) and _ends(words) is not None and _range(words) is None


def _range(words: list[str]) -> Stated | None:
    """Return the range of "between 13 and 15 groups", "13 to 15 groups" and "13-15 groups"."""
    ends = _ends(words)
    if ends is None:
        return None
    least, counted = ends
    return counted._replace(least=least) if counted.least >= least else None


def _ends(words: list[str]) -> tuple[int, Stated] | None:
    """Return the first end of a range, and the second with what is counted; None for no range.

    Two years, 1811-1870, are those of a life.
    """
    between = words[0].casefold() in {"between", "from"}
    words = _without_dash(words)
    low, to, high = ([*words[between : between + 3], "", "", ""])[:3]
    least = _number(low)
    counted = _hedged([high, *words[between + 3 :]]) if to in {"and", "to"} else None
    if least is None or counted is None or (to == "and" and not between):
        return None
    exact = counted.least == counted.most and not (least >= _YEARS and counted.least >= _YEARS)
    return (least, counted) if exact else None


def _without_dash(words: list[str]) -> list[str]:
    """Return "13-15 groups" as "13 to 15 groups"."""
    low, _, high = words[0].partition("-")
    return [low, "to", high, *words[1:]] if low.isdigit() and high.isdigit() else words


def _counts(word: str) -> bool:
    """Say whether the word can belong to what is counted."""
    return word not in _LIST_WORDS and word.translate(_WITHIN).isalnum()


def _hedge(words: list[str], hedges: dict[tuple[str, ...], int]) -> tuple[int, int] | None:
    """Return how many words a hedge takes and what it adds to the number."""
    if not words or words[0].casefold() not in _HEDGE_STARTS:
        return None
    for hedge, step in hedges.items():
        if tuple(map(str.casefold, words[: len(hedge)])) == hedge:
            return len(hedge), step
    return None


def _number(word: str) -> int | None:
    if word.isascii() and word.isdigit() and len(word) <= len(str(MOST)):
        return int(word)
    return _WORDS.get(word.casefold())
