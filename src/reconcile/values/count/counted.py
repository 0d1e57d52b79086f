"""What the words beside a figure say is counted, how it was counted, and of which time.

In: the words of a unit ("documented deaths", "dollars in aid"). Out: a `Thing`, a measure. Only
words that mean one thing for certain are known; any other noun is taken to fit every other, so
that "groups" and "rebel groups" are still compared.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reconcile.model.words import Measure
from reconcile.values.count.value import ANYTHING, Thing
from reconcile.values.count.words import INCLUDING
from reconcile.values.number_words import SMALL

_DIMENSIONS = {
    "dollars": "dollar dollars usd",
    "euros": "euro euros eur",
    "pounds": "pound pounds gbp",
    "roubles": "rouble roubles ruble rubles",
    "yuan": "yuan renminbi",
    "yen": "yen",
    "rupees": "rupee rupees",
    "shekels": "shekel shekels",
    "lira": "lira liras",
    "hryvnias": "hryvnia hryvnias",
    "tons": "ton tons tonne tonnes",
    "kilos": "kilo kilos kilogram kilograms kilogramme kilogrammes kg",
    "litres": "litre litres liter liters",
    "barrels": "barrel barrels",
    "kilometres": "kilometre kilometres kilometer kilometers km",
    "miles": "mile miles",
    "metres": "metre metres meter meters",
    "hectares": "hectare hectares",
    "acres": "acre acres",
    "years": "year years",
    "months": "month months",
    "weeks": "week weeks",
    "days": "day days",
    "hours": "hour hours",
    "minutes": "minute minutes",
}
_STATES = {
    "dead": (
        "dead death deaths killed killing killings died fatality fatalities slain martyr martyrs"
        " martyred corpse corpses perished murdered executed lives"
    ),
    "wounded": "wounded wounding injured injury injuries injuring hurt wounds maimed",
    "missing": "missing disappeared unaccounted",
    "displaced": "displaced displacing uprooted homeless idps",
    "detained": "detained arrested arrests detainees captured imprisoned jailed",
    "freed": "released freed",
    "recovered": "recovered recoveries recovery",
    "casualties": "casualty casualties",
}
_POPULATIONS = {
    "people": "people persons person individuals humans",
    "civilians": "civilian civilians noncombatants non-combatants",
    "combatants": (
        "combatant combatants fighter fighters soldier soldiers troops rebels militant"
        " militants militiamen insurgent insurgents gunmen policemen jihadists jihadist"
    ),
    "children": "child children minors kids girls boys",
    "women": "woman women",
    "men": "men",
}
_MEASURES = {
    Measure.DOCUMENTED: (
        "documented confirmed verified recorded registered tallied counted certified identified"
    ),
    Measure.ESTIMATE: "estimate estimates estimated estimation est projected extrapolated",
}
_TIMES = {
    "earlier": "earlier previously initially originally",
    "later": "later subsequently eventually now latest",
}
CURRENCIES: Final = {
    "$": "dollars",
    "€": "euros",
    "£": "pounds",
    "¥": "yen",
    "₹": "rupees",
    "₽": "roubles",
    "₪": "shekels",
    "₺": "lira",
    "₴": "hryvnias",
}
CURRENCY_CODES: Final = {"us", "usd", "eur", "gbp"}
DOLLAR_LETTERS: Final = frozenset({"a", "au", "c", "ca", "hk", "nz", "r", "s"})
"""What stands before the dollar sign of countries other than the United States."""

_OTHERS: Final = INCLUDING | frozenset(
    {
        *SMALL,
        "some",
        "many",
        "most",
        "several",
        "dozens",
        "scores",
        "hundreds",
        "thousands",
        "others",
    }
)
"""What begins to speak of a part of the counted, or of others than they."""


def _index(*tables: dict[str, str]) -> dict[str, tuple[int, str]]:
    return {
        word: (place, name)
        for place, table in enumerate(tables)
        for name, words in table.items()
        for word in words.split()
    }


_TIME: Final = 3
_KNOWN: Final = _index(_DIMENSIONS, _STATES, _POPULATIONS, _TIMES)
_MEASURED: Final = {word: measure for measure, line in _MEASURES.items() for word in line.split()}
KNOWN: Final = frozenset({*_KNOWN, *_MEASURED})


_NO_SIGNS: Final = str.maketrans(dict.fromkeys("()[],;:.", " "))


def state_of(word: str) -> str:
    """Return the word to count by for a word that introduces a figure: "dead" for "death"."""
    place, name = _KNOWN.get(word, (0, word))
    return name if place == 1 else word


@lru_cache(maxsize=1024)
def thing(unit: str, currency: str = "") -> tuple[Thing, Measure | None, str]:
    """Return what a unit counts, how it was counted, and "earlier" or "later" if it says so.

    Where it names two states or dimensions ("dead and wounded") it means neither alone; two
    populations are one of their own ("children+women"). What stands behind "including" or another
    quantity is not what is counted.
    """
    words = unit.lower().translate(_NO_SIGNS).split()
    found: tuple[set[str], set[str], set[str], set[str]] = (set(), set(), set(), set())
    measure: Measure | None = None
    if currency:
        found[0].add(currency)
    counted_ends = False
    for index, word in enumerate(words):
        counted_ends = counted_ends or word in _OTHERS or word[0].isdecimal()
        if word in _KNOWN:
            place, name = _KNOWN[word]
            if counted_ends and place < _TIME:
                continue
            if place or index < 2:  # "metric tons", but not the years in "killed in six years"
                found[place].add(name)
        elif word in _MEASURED:
            measure = measure or _MEASURED[word]
    dimensions, states, populations, times = found
    if not (dimensions or states or populations or times):
        return ANYTHING, measure, ""
    counted = Thing(_only(dimensions), _only(states), _population(populations))
    return counted, measure, _only(times)


def _only(names: set[str]) -> str:
    return next(iter(names)) if len(names) == 1 else ""


def _population(names: set[str]) -> str:
    """Return the people meant: "people" beside a group means the group."""
    groups = names - {"people"}
    return "+".join(sorted(groups or names))
