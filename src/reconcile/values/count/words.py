"""The small closed classes of words that reading counts turns on, in lower case."""

from __future__ import annotations

from typing import Final


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


MONTHS: Final = _words(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec"
)
CHANGES: Final = _words(
    "rose rises rising risen climbed climbs climbing jumped jumps soared grew grown increased"
    " doubled fell falls fallen dropped declined revised raised raises raising pushed pushes"
    " pushing"
)
"""Words that introduce a figure that an earlier one has become."""

LEADS: Final = CHANGES | _words(
    "number numbers count toll total there it this that these those has had have score age height"
    " population figure figures left leaving claimed claiming is was are were be the of at : a"
    " to now currently totals totalled totaled delegation group team party crowd force convoy"
    " hit hits put puts putting bringing brings brought taking takes"
)
"""Words that may introduce a figure and say nothing of it: "the death toll stands at"."""

ADDED: Final = _words("more additional extra further")
"""What makes a figure one that others are counted on top of: "13 more"."""

PREPOSITIONS: Final = _words(
    "in since on during until till by before after of at from for aged per among near under within"
    " across over"
)
DATING: Final = _words("in since by until from before after during of")
"""Prepositions that a bare year stands behind."""

JOINTS: Final = _words("and but or , ;")
"""What a second bound may follow: "at least 20 and at most 100"."""

INCLUDING: Final = _words("including includes included among amongst mostly mainly chiefly")
"""What a figure stands behind that is a part of the first: "15 people, including 3 children"."""

BESIDE: Final = JOINTS | _words("/ & + -")
"""What makes the figure behind it a second one of equal standing."""

BY_NAME: Final = {"none": 0, "nobody": 0, "zilch": 0, "nought": 0, "no-one": 0, "both": 2}
UNKNOWN: Final = _words(
    "information data figure figures number numbers idea word comment count counts estimate"
    " estimates toll details claim claims report reports news"
)
"""What "no" may deny without saying that nobody was counted."""

BY_NAME_BEHIND_A: Final = {"single": 1, "lone": 1, "pair": 2, "duo": 2, "trio": 3}
"""What stands behind "a" for a number."""

ONE_PERSON: Final = _words(
    "person civilian child woman man boy girl fighter soldier combatant militant policeman"
    " journalist"
)
"""Nouns before which "a" counts one."""

VAGUE_OR_SIGNED: Final = _words(
    "few couple handful several many numerous multiple countless tens dozens scores most majority"
    " minority hundreds thousands millions billions none nobody no not minus negative - $ € £ ¥ us"
    " quite"
)
COMPOUNDS: Final = _words("year month week day hour old")
"""What a figure before a hyphen measures rather than counts: "six-year"."""
