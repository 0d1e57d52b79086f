"""Words of direction: how far something rose or fell, or lies ahead, above or in profit.

In: the words before a figure, or those behind it. Out: a direction, a key of `OPPOSITE`. A figure
that a change led to ("fell to 3.5%") has none. The lists are of words that newspapers use of
prices, polls, weather and accounts.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final, NamedTuple

from reconcile.values.count.function_words import RESULTS, word_set

_PAIRS: Final = (
    ("up", "down"), ("ahead", "behind"), ("above", "below"), ("surplus", "deficit"),
    ("early", "late"), ("gain", "loss"), ("north", "south"), ("east", "west"),
)  # fmt: skip
OPPOSITE: Final = dict(_PAIRS) | {other: one for one, other in _PAIRS}
"""The direction opposite to each; votes for and against have none."""
NEGATIVE: Final = frozenset({"down", "behind", "below", "deficit", "loss"})
"""The directions that a minus sign says, too."""

_VERBS: Final = {
    "up": (
        "rise rises rose risen rising increase increases increased increasing grow grows grew grown"
        " growing climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring"
        " surge surges surged surging gain gains gained gaining expand expands expanded expanding"
        " advanced rallied"
    ),
    "down": (
        "fall falls fell fallen falling drop drops dropped dropping decline declines declined"
        " declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking"
        " plunge plunges plunged plunging plummeted slump slumps slumped slip slips slipped"
        " slipping dip dips dipped tumble tumbles tumbled slid contracted reduced lose loses lost"
        " losing"
    ),
    "ahead": "leads led leading",
    "behind": "trails trailed trailing",
}
_NOUNS: Final = {
    "up": "rise increase growth jump surge climb hike uptick upturn",
    "down": "fall decrease decline drop reduction cut slump plunge dip contraction downturn",
    "surplus": "surplus profit profits",
    "deficit": "deficit shortfall",
    "gain": "gain gains",
    "loss": "loss losses",
    "ahead": "lead advantage",
}
_ADVERBS: Final = {
    "up": "up higher",
    "down": "down lower",
    "ahead": "ahead",
    "behind": "behind",
    "above": "above warmer hotter heavier older taller longer faster wider deeper dearer",
    "below": "below beneath colder cooler lighter younger shorter slower narrower cheaper",
    **{way: way for way in ("north", "south", "east", "west")},
    "early": "early",
    "late": "late",
}
_SIDES: Final = {"for": "for", "favour": "for", "favor": "for", "against": "against"}
"""How votes were cast, and goals shot; neither side is the other's opposite."""
_MORE: Final = {"more": "up", "greater": "up", "less": "down", "fewer": "down"}
"""What a change is behind a figure and before "than", or at the end."""


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: name for name, line in table.items() for word in line.split()}


_VERB: Final = _by_word(_VERBS)
_NOUN: Final = _by_word(_NOUNS)
_ADVERB: Final = _by_word(_ADVERBS)
LEADING: Final = frozenset({*_VERB, *_NOUN, "up", "down", "ahead"})
"""Words of direction that may introduce a figure; "above" and "below" before one bound it."""
CHANGES: Final = LEADING | RESULTS
"""Words that may introduce what an earlier figure became: "rose to", "up from 3 to"."""
_GO_ON: Final = word_set(
    "than on of in from by for at compared versus vs year since over after against with this last"
    " to the within during , ;"
)
"""What follows a word of direction that isn't a part of a name: "4 percent lower than"."""
_OF_NUMBERS: Final = word_set("than on from compared ,")
"""The same behind a number of things: "300 up on last year", but not "300 up in arms"."""
_OF_PEOPLE: Final = word_set("loss losses lead cut")
"""Nouns that are no direction of a number of people: "a loss of 20 lives"."""
_TALLIES: Final = word_set("seat vote point place goal degree")
"""Things of which a change is said as of a share: "lost 5 seats"."""


_NOT_JOINTS: Final = re.compile(r"(?!(?:and|or|but)$)").match
_ASIDE: Final = re.compile(
    r"\s*[,;(-]\s*(?:up|down|higher|lower|an? (?:in|de)crease|a (?:rise|fall|drop))\b.*",
    re.DOTALL,
)


class Led(NamedTuple):
    """The direction that the words before a figure give it, and the word that says it behind one.

    `sure` says that they give it whatever the figure is of: "fell by 20". Of "rose 20" they don't.
    """

    direction: str = ""
    behind: str = ""
    sure: bool = False


UNDIRECTED: Final = Led()


def led_by(words: list[str]) -> Led:
    """Return the direction that the words before a figure give it."""
    at = next((at for at in reversed(range(len(words))) if words[at] in LEADING), None)
    if at is None or "to" in words[at:]:
        return UNDIRECTED
    word, after = words[at], words[at + 1 :]
    if word in _NOUN and "of" in after:
        return Led(_NOUN[word], word, sure=True)
    if word in _ADVERB:  # "up 4 percent"
        return Led(_ADVERB[word], word, sure=True)
    direction = _VERB.get(word, "")
    if not direction:
        return Led(_NOUN[word], word, "by" in after)
    return Led(direction, direction, "by" in after)


def licensed(led: Led, noun: str, *, measured: bool, people: bool) -> bool:
    """Say whether words before a figure give it a direction.

    `measured` says that it's a share or has a unit, `people` that it counts these: lives that are
    lost are no change.
    """
    if not led.direction or (people and led.behind in _OF_PEOPLE):
        return False
    return led.sure or measured or noun in _TALLIES


def direction_behind(
    words: list[str], noun: str, *, measured: bool, people: bool
) -> tuple[str, str]:
    """Return the direction that the words behind a figure give it, and the word that says it.

    Both are "" where none does.
    """
    scaled = measured or noun in _TALLIES
    words = [*takewhile(_NOT_JOINTS, words)]
    for at, word in enumerate(words):
        follows, then = [*words[at + 1 : at + 3], "", ""][:2]
        if follows == "from" and not then:
            return "", ""  # "13 dead, up from 10" is what it rose to
        if word in _NOUN and (not follows or follows in _GO_ON):
            return ("", "") if people and word in _OF_PEOPLE else (_NOUN[word], word)
        if word in _MORE and (follows in {"", "than"} or (at == 0 and word == "fewer")):
            return _MORE[word], word
        if word in _SIDES and not measured and _cast(word, words[:at], follows):
            return _SIDES[word], word
        degrees = words in (["below"], ["above"])  # "5 below", and "zero" is a figure
        if word in _ADVERB and _stands(_ADVERB[word], follows, scaled=scaled or degrees):
            return _ADVERB[word], word
    return "", ""


def _stands(direction: str, follows: str, *, scaled: bool) -> bool:
    """Say whether an adverb or preposition behind a figure is one of direction."""
    if direction in {"up", "down"}:
        return not follows or follows in (_GO_ON if scaled else _OF_NUMBERS)
    if direction in {"early", "late"}:
        return scaled and not follows
    return scaled and not follows[:1].isdecimal()


def _cast(side: str, before: list[str], follows: str) -> bool:
    """Say whether votes or goals are for or against: "52 votes for", "52 in favour"."""
    cast, then = before[:1], before[1:]
    if cast and cast[0] in _CAST and then == (["in"] if side.startswith("fav") else []):
        return True
    return side != "for" and (not follows or not cast or cast == ["in"])  # "52 senators against"


_CAST: Final = frozenset({"vote", "votes", "goal", "goals"})


_ALSO: Final = {
    "gain": ("up", "surplus", "ahead"),
    "loss": ("down", "deficit", "behind"),
    "deficit": ("behind",),
}
"""What a word of direction may mean besides, where the other figure shows it."""


def beside(direction: str, other: str) -> str:
    """Return what a direction is beside another: a loss is down beside "up", or else a deficit."""
    ways = _ALSO.get(direction, ())
    return next((way for way in ways if other in {way, OPPOSITE[way]}), direction)


def without_aside(unit: str) -> str:
    """Return the words behind a figure without what a comma says of its change: ", up from 10"."""
    return _ASIDE.sub("", unit)
