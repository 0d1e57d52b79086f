"""What the words beside a figure say is counted, how it is defined, and of which time.

In: the words of a unit ("documented deaths", "dollars in aid"). Out: a `Counted`. Nouns no table
knows are kept as they are: two different ones count two different things.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from reconcile.model.stages_measures_kinds import Measure
from reconcile.values.count.directions import direction_behind, licensed
from reconcile.values.count.function_words import INCLUDING, NO_NOUNS, PREPOSITIONS, word_set
from reconcile.values.count.nouns import DEFINITIONS, PEOPLE, STATES, THINGS, TIMES, index
from reconcile.values.count.rates import rate_of
from reconcile.values.count.unit_words import unit_of
from reconcile.values.count.value import ANYTHING, PEOPLE_KIND, Thing
from reconcile.values.number_words import MAGNITUDES, SMALL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.values.count.expression import Expression
    from reconcile.values.count.value import Count

_STATES: Final = index(STATES)
_PEOPLE: Final = index(PEOPLE)
_THINGS: Final = index(THINGS)
_DEFINITIONS: Final = index(DEFINITIONS)
_TIMES: Final = index(TIMES)
KNOWN: Final = frozenset({*_STATES, *_PEOPLE, *_THINGS, *_DEFINITIONS, *_TIMES})
"""Words that say what is counted, or how it is defined."""
_OTHERS: Final = (
    INCLUDING
    | word_set("some many most several dozens scores hundreds thousands others other")
    | frozenset(SMALL)
)
"""What introduces a smaller group among the counted, or other people than they are."""
_BEFORE_A_SET: Final = (
    _OTHERS | frozenset(MAGNITUDES) | word_set("of the these those its his her our their all and")
)
"""What may be between "of" and the set that a figure is a part of: "of all the other 15"."""
_NEVER_ONE_WHOLE: Final = _OTHERS | PREPOSITIONS | NO_NOUNS | _PEOPLE.keys() | _STATES.keys()
_NO_SIGNS: Final = str.maketrans(dict.fromkeys("()[],;:.", " "))
_MEASURES: Final = {
    "documented": Measure.DOCUMENTED,
    "confirmed": Measure.DOCUMENTED,
    "estimated": Measure.ESTIMATE,
    "projected": Measure.ESTIMATE,
}


class Counted(NamedTuple):
    """What a unit says: the thing, its definitions in order, and "earlier" or "later"."""

    thing: Thing = ANYTHING
    defined: tuple[str, ...] = ()
    time: str = ""


def is_thing(words: str) -> bool:
    """Say whether a table knows what these words count."""
    return words in _THINGS or words in THINGS or words == PEOPLE_KIND


def state_of(word: str) -> str:
    """Return the word to count by for a word that introduces a figure: "dead" for "death"."""
    return _STATES.get(word, word)


def counting(count: Count, expression: Expression) -> Count:
    """Return the count with its unit, what that says of it, and its day."""
    lead = " ".join(_said_before(expression))
    unit = " ".join(filter(None, (expression.currency, expression.unit, lead)))
    if count.share and unit.startswith("the "):
        unit = f"of {unit}"  # "half the population"
    said = counted(unit, share=count.share) if unit else Counted()
    led, thing = expression.led, said.thing
    measured = count.share or thing.dimension != ""
    if licensed(led, thing.kind, measured=measured, people=thing.kind == PEOPLE_KIND):
        unit = f"{unit} {led.behind}".lstrip()
        said = counted(unit, share=count.share)
    own = expression.defined
    defined = tuple(sorted({*own, *said.defined}))
    if not (unit or defined or expression.day):
        return count
    measures = (_MEASURES[name] for name in (*own, *said.defined) if name in _MEASURES)
    return replace(
        count,
        unit=unit,
        thing=_signed(said.thing, count),
        defined=defined,
        measure=next(measures, None),
        as_of=expression.day or said.time,
    )


def _signed(thing: Thing, count: Count) -> Thing:
    """Return the thing without a direction where a minus says it: "growth of -3.5%"."""
    return thing._replace(direction="") if count.literal.high < 0 else thing


def _said_before(expression: Expression) -> Iterator[str]:
    """Yield what the words before the figure say of it.

    A noun there is who did it, where the figure has its own: "gunmen killed four villagers".
    """
    own = counted(expression.unit).thing
    named = bool(own.population or (own.kind and not own.state))
    for word in map(str.lower, expression.lead):
        if word in _STATES or word in _DEFINITIONS or word in _TIMES or not named:
            yield state_of(word)


@lru_cache(maxsize=4096)
def counted(unit: str, *, share: bool = False) -> Counted:
    """Return what a unit counts, how it is defined, and of which time.

    A unit that names two states ("dead and wounded") counts neither alone. Two groups together are
    a group of their own ("children+women").
    """
    written = unit.translate(_NO_SIGNS).split()
    words = [word.lower() for word in written]
    defined = tuple(sorted({_DEFINITIONS[word] for word in words if word in _DEFINITIONS}))
    time = _only({_TIMES[word] for word in words if word in _TIMES})
    measured = None if share and rate_of(unit) else unit_of(unit)
    rated = measured is not None and measured.name.startswith("per ")
    thing = ANYTHING
    if measured is None or rated:
        thing = _thing(_phrase_counted(written), share=share)
    if measured is not None:
        thing = thing._replace(dimension=measured.dimension, per=measured.name)
    first = [word.lower() for word in takewhile(_is_of_first_quantity, written)]
    return Counted(_directed(thing, first, share=share), defined, time)


def _directed(thing: Thing, words: list[str], *, share: bool) -> Thing:
    """Return the thing with the direction that its words give; that word is no noun of it."""
    people, measured = thing.kind == PEOPLE_KIND, share or thing.dimension != ""
    direction, word = direction_behind(words, thing.kind, measured=measured, people=people)
    if not direction:
        return thing
    kind = thing.kind
    if kind and not is_thing(kind):
        kind = _noun([other for other in words[: _phrase(words)] if other != word])
    return thing._replace(kind=kind, direction=direction)


def _phrase_counted(written: list[str]) -> list[str]:
    """Return the words that name what is counted, up to "including" or another quantity.

    They may be behind "others" or "of the 15". A singular behind "of" is one whole ("of the
    family", "of the city"), which says nothing of what is counted in it.
    """
    if written and written[0].lower() in {"of", "other", "others"}:
        part = written[0].lower() == "of"
        written = list(dropwhile(_is_before_a_set, written))
        if part:
            written = [word for word in written if _may_be_counted(word.lower())]
    return list(takewhile(_is_of_first_quantity, written))


def _is_before_a_set(word: str) -> bool:
    return word.lower() in _BEFORE_A_SET or word[0].isdecimal()


def _may_be_counted(word: str) -> bool:
    """Say whether a word is a plural, or names people, what befell them, or no thing at all."""
    return _is_plural(word) or word in _NEVER_ONE_WHOLE or word[0].isdecimal()


def _is_of_first_quantity(word: str) -> bool:
    return word.lower() not in _OTHERS and not word[0].isdecimal()


def _thing(written: list[str], *, share: bool) -> Thing:
    words = [word.lower() for word in written]
    phrase = _phrase(words)
    states = _names(words, _STATES)
    head = next((w for w in reversed(words[:phrase]) if w in _PEOPLE or w in _THINGS), "")
    if head in _THINGS and not states:
        return Thing(_THINGS[head])  # "militant groups" are groups, "police vehicles" vehicles
    groups = _names(words, _PEOPLE) or {
        word.lower() for word in written[:phrase] if _is_people_of_a_place(word)
    }
    if groups or states:
        whose = _only(set(filter(_OF_A_COUNTRY, written[:phrase])))
        return Thing(PEOPLE_KIND, _only(states), _population(groups), of=whose)
    named = _names(words[:phrase], _THINGS)
    if named or share:
        return Thing(_only(named))
    return Thing(_noun(words[:phrase]))


def _names(words: list[str], table: dict[str, str]) -> set[str]:
    return {table[word] for word in words if word in table}


def _phrase(words: list[str]) -> int:
    """Return where the noun phrase ends: at the first preposition, verb or relative word."""
    ends = (at for at, word in enumerate(words) if word in PREPOSITIONS or word in NO_NOUNS)
    return next(ends, len(words))


_OF_A_COUNTRY: Final = re.compile(
    r"[A-Z][a-z]+(?:[ae]an|ian|man|ese|[dlnrt]ish|wish|eli|aqi|[ai]ni|eni|ench|utch|eek)"
    r"|Afghan|Czech|Arab|Serb|Swiss|Thai|Qatari|Saudi"
).fullmatch
"""An adjective of a country or people, by its ending; "US" isn't, as it is American, too."""


def _is_people_of_a_place(word: str) -> bool:
    """Say whether this is a capitalised plural ("Afghans"), which means people."""
    return word[:1].isupper() and word[1:].islower() and word.endswith("s") and len(word) > 4


def _noun(words: list[str]) -> str:
    """Return the noun in the singular: the last plural of the phrase, or else its last word."""
    each = [word for word in words if word.isalpha() and len(word) > 2 and word not in KNOWN]
    plural = list(filter(_is_plural, each))
    plain = [word for word in each if not word.endswith(("ed", "ing", "ly"))]
    return _singular((plural or plain or [""])[-1])


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us"))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if _is_plural(word) else word


def _only(names: set[str]) -> str:
    return next(iter(names)) if len(names) == 1 else ""


def _population(names: set[str]) -> str:
    """Return the people meant: "people" beside a group means the group."""
    groups = names - {"people"}
    return "+".join(sorted(groups or names))
