"""Turns of phrase that say attendance in several words, rewritten in words of the lexicon.

In: lower-case words in single spaces. Out: the same with known phrases replaced. Only what the
lexicon can't express word by word belongs here.
"""

from __future__ import annotations

_TURNS = {
    "no show": "no-show",
    "no one": "nobody",
    "no-one": "nobody",
    "could not": "did not",
    "can not": "does not",
    "not sure": "unsure",
    **dict.fromkeys(("not only", "not just", "not merely", "not not"), ""),
    "said no": "declined",
    "says no": "declines",
    "said yes": "accepted",
    "says yes": "accepts",
    "said it": "said",
    "took up the invitation": "accepted the invitation",
    "passed on the invitation": "declined the invitation",
    "turned the invitation down": "declined the invitation",
    "turned it down": "declined",
    "responded positively": "accepted",
    "responded negatively": "declined",
    "the offer": "the invitation",
    "decided against": "decided not",
    "voted against": "decided not",
    "on its way": "heading",
    "on their way": "heading",
    "nowhere to be seen": "absent",
    "in favour": "supports",
    "in favor": "supports",
    "in the end": "finally",
    "for its part": "",
    "is not welcome": "excluded",
    "are not welcome": "excluded",
    "was not welcome": "was excluded",
    "were not welcome": "were excluded",
    "neither confirm but not deny": "not confirm",
    "neither confirmed but not denied": "not confirmed",
    "gatecrashed the": "came not invited to the",
    "gatecrashed": "came not invited",
    "at home": "home",
    "itself out": "out",
    "himself out": "out",
    "herself out": "out",
    "themselves out": "out",
    **{f"made up {whose} mind": "decided" for whose in ("its", "his", "her")},
    "made up their minds": "decided",
    **{f"sent {what}": "declined" for what in ("apologies", "its apologies", "regrets")},
    "sent its regrets": "declined",
    "ahead of": "before",
    "on the eve of": "before",
    "in advance": "beforehand",
    "at the last minute": "last-minute",
    "at the last moment": "last-minute",
    "at the eleventh hour": "last-minute",
}


def rewritten(phrase: str) -> str:
    """Return the phrase with its turns in plain words, and the verb that "did not" leaves out."""
    left_out = " up" if phrase.endswith("not show") else ""
    if phrase.endswith("but did not") and " to " in phrase:
        left_out = " attend"
    spaced = f" {phrase}{left_out} "
    for turn, plain in _TURNS.items():
        if turn in spaced:
            spaced = spaced.replace(f" {turn} ", f" {plain} " if plain else " ")
    return spaced[1:-1]
