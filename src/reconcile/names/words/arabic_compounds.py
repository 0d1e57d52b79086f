"""Arabic names of two parts in one shape, however they are split or joined.

In: the words of a person's name. Out: *abd* and *din* as words of their own, without the article
between: Abdul Rahman, Abdurrahman and Abd-al-Rahman are one; so are Nasr El Din and Nasruddin.
"""

from __future__ import annotations

from reconcile.names.words import word_set
from reconcile.names.words.bodies import ARTICLES

_SERVANT = word_set(
    "abd abdul abdel abdal abdol abdu abdi abed abdoul abdil ebd abdou adbul abdull abdur"
)
_FAITH = word_set(
    """
    din eddin eddine uddin aldin eldin deen addin udin ddine dine eldine adin eldeen uddeen
    """
)
_FAITH_ENDINGS = ("eddine", "uddeen", "eldine", "eddin", "uddin", "addin", "iddin", "oddin",
                  "eldin", "idine", "adine", "edine")  # fmt: skip
_FATHER = ("abu", "abou")
_SHORTEST = 6
ALLAH = word_set("allah alla ullah ulla llah llh lh")
_OF_GOD = word_set("a ah ahi ay aye e eh")
"""What Abdullah ends in behind its l: Abdalla, Abdullahi, Abdoulaye."""
_IN_SURNAMES = ("lay", "lae", "llay", "llae", "llah", "llin")
"""What begins behind abd- in family names made of Abdullah: Abdullayev, Abdullaeva, Abdullin."""
_VOWELS = "aeiou"


def with_abdullah(words: list[str]) -> list[str]:
    """Return the words with Abd Allah made one: the servant of God goes by no other name."""
    made: list[str] = []
    for word in words:
        while word in ALLAH and made and made[-1] in ARTICLES:
            made.pop()
        if made and word in ALLAH and made[-1] in _SERVANT:
            made[-1] = "abdullah"
        else:
            made.append(word)
    return made


def split_compound(word: str) -> tuple[str, ...]:
    """Return a compound name in its two parts, and any other word alone."""
    if word in _SERVANT:
        return ("abd",)
    if word in _FAITH:
        return ("din",)
    if len(word) > _SHORTEST:
        if word[:3] == "abd":
            return _servant_of(word)
        if word.startswith(_FATHER):
            return "abu", word.removeprefix("abou").removeprefix("abu")
        if word.endswith(_FAITH_ENDINGS):
            return word[: -len(next(e for e in _FAITH_ENDINGS if word.endswith(e)))], "din"
    return (word,)


def _servant_of(word: str) -> tuple[str, ...]:
    """Split abd-, abdul-, abder-, abdu- from the name that follows; Abdullah stays whole.

    So does a family name made of it: Abdullayev, Abdullaeva.
    """
    served = word[3:].lstrip(_VOWELS)
    if served.startswith("l") and served.lstrip("l") in _OF_GOD:
        return ("abdullah",)
    if served.startswith(_IN_SURNAMES):
        return (word,)
    if len(served) > 3 and served[0] == "l" and served[:4] != "lati":
        served = served[1:]
    if len(served) > 1 and served[0] == served[1]:
        served = served[1:]
    return ("abd", served) if len(served) > 2 else (word,)
