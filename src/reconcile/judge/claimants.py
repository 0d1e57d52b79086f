"""Whether the person or body quoted is a named party, and so an origin of its own.

The UN's figure in two newspapers is one piece of information; "an official" in two newspapers may
be two people. Only English words for unnamed claimants are known.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")  # noqa: RUF001 (both apostrophes are written)

_UNNAMED_STARTS = frozenset(
    """
    a an another some several many most two three four five few other others one any
    anonymous unnamed unidentified local all both
    """.split()  # noqa: SIM905 (a list of words reads better as one)
)
"""Words that begin the description of somebody who isn't named."""

_ROLES = frozenset(
    """
    activist activists aide aides analyst analysts authorities correspondent diplomat
    diplomats doctor doctors eyewitness eyewitnesses expert experts media medic medics
    negotiator negotiators observers official officials outlets paper papers people police
    press rebels report reporter reporters reports resident residents source sources
    spokesman spokesmen spokesperson spokeswoman survivor survivors witness witnesses
    """.split()  # noqa: SIM905 (a list of words reads better as one)
)
"""Words for people and bodies of a kind, of which there may be any number."""


def is_named(claimant: str) -> bool:
    """Say whether a claimant is a named party: a name, not a description of a kind of people.

    "Syrian officials" and "a UN spokesman" are not, "the Syrian Observatory for Human Rights" is. A
    name needs a capital, or a letter of a script that has none.
    """
    words = _WORD.findall(claimant)
    if words and words[0].casefold() == "the":
        words = words[1:]
    if not words or words[0].casefold() in _UNNAMED_STARTS:
        return False
    if words[-1].casefold() in _ROLES or words[0].casefold() in _ROLES:
        return False
    return any(not word.islower() for word in words)
