"""Which state a part of one belongs to: England to the United Kingdom, Texas to the United States.

In: the words of a place's name. Out: the code of the state (ISO 3166-1), or "". The parts are those
of ISO 3166-2 for five states whose press says where a town lies by the part alone. *Georgia* is a
state too, so it says nothing.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reconcile.names.words.states import state

if TYPE_CHECKING:
    from collections.abc import Sequence

_PARTS = """
GB england, scotland, wales, northern ireland; US alabama, alaska, arizona, arkansas, california,
colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky,
louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota,
ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
utah, vermont, virginia, washington, west virginia, wisconsin, wyoming; CA alberta, british
columbia, manitoba, new brunswick, newfoundland and labrador, newfoundland, nova scotia, ontario,
prince edward island, quebec, saskatchewan; AU new south wales, queensland, south australia,
tasmania, victoria, western australia, northern territory; DE bavaria, bayern, baden wurttemberg,
brandenburg, hesse, hessen, lower saxony, niedersachsen, mecklenburg vorpommern, north rhine
westphalia, nordrhein westfalen, rhineland palatinate, rheinland pfalz, saarland, saxony, sachsen,
saxony anhalt, sachsen anhalt, schleswig holstein, thuringia, thuringen;
"""
_OTHER_NAMES = {
    "bayern": "bavaria",
    "hessen": "hesse",
    "niedersachsen": "lower saxony",
    "nordrhein westfalen": "north rhine westphalia",
    "rheinland pfalz": "rhineland palatinate",
    "sachsen": "saxony",
    "sachsen anhalt": "saxony anhalt",
    "thuringen": "thuringia",
    "newfoundland": "newfoundland and labrador",
}
_NO_STATE = frozenset({"georgia"})
_LONGEST = 4


class Where(NamedTuple):
    """The state that the end of a place's description names, and the part of it, or ""."""

    state: str
    part: str
    whole: bool
    """Whether that is all that is said: England, not Somerset, England."""


NOWHERE = Where("", "", whole=False)


def state_of_part(words: Sequence[str]) -> str:
    """Return the state that a part of one belongs to, "" for any other place."""
    return _states().get(" ".join(words), "")


def where(words: Sequence[str]) -> Where:
    """Return the state in which the last words of a place's description lie."""
    for length in range(min(_LONGEST, len(words)), 0, -1):
        tail = list(words[-length:])
        text = " ".join(tail)
        if text in _NO_STATE:
            return NOWHERE
        part = _states().get(text, "")
        if code := part or state(tail):
            name = _OTHER_NAMES.get(text, text) if part else ""
            return Where(code, name, whole=length == len(words))
    return NOWHERE


@cache
def _states() -> dict[str, str]:
    """Return the states by the names of their parts."""
    found = {}
    for row in " ".join(_PARTS.split()).split(";"):
        code, _, names = row.strip().partition(" ")
        found.update({name.strip(): code for name in names.split(",") if name})
    return found
