"""Lists of small words that decide how a count is read, in lower case."""

from __future__ import annotations

from typing import Final


def word_set(line: str) -> frozenset[str]:
    """Return the words of a line."""
    return frozenset(line.split())


MONTHS: Final = word_set(
    "january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sep sept oct nov dec"
)
RESULTS: Final = word_set("doubled revised raised raises raising pushed pushes pushing")
"""Words of change that introduce what a figure became, and never by how much it changed."""

LEADS: Final = RESULTS | word_set(
    "number numbers count toll total there it this that these those has had have score age height"
    " figure figures left leaving claimed claiming is was are were be the of at : a an"
    " to now currently totals totalled totaled delegation group team party crowd force convoy"
    " with shot hit hits put puts putting bringing brings brought taking takes net trade budget"
    " aged polled polls received receives scored scores suffered suffers sustained sustains"
    " employs employed costs weighs weighed measures measured spent spends"
)
"""Words that may introduce a figure and say nothing of it: "the death toll stands at".

Verbs of winning aren't among them: "won 40 seats" is no other words for "lost 40 seats"."""

ADDED: Final = word_set("more additional extra further")
"""What makes a figure an addition to another one: "13 more"."""

PREPOSITIONS: Final = word_set(
    "in since on during until till by before after of at from for aged per among near under within"
    " across over"
)
DATING: Final = word_set("in since by until from before after during of")
"""Prepositions that a bare year follows."""

JOINTS: Final = word_set("and but or , ;")
"""What a second bound may follow: "at least 20 and at most 100"."""

INCLUDING: Final = word_set("including includes included among amongst mostly mainly chiefly")
"""What comes before a figure that is included in the first: "15 people, including 3 children"."""

BESIDE: Final = JOINTS | word_set("/ & + -")
"""What makes the figure behind it a second one, of the same rank as the first."""

COMPOUNDS: Final = word_set("year month week day hour old")
"""What a figure before a hyphen measures rather than counts: "six-year"."""

NO_NOUNS: Final = word_set(
    "who whom whose which that was were is are be been being has have had as when while where and"
    " or but so not the a an their its his her them they it more less fewer than all both each"
    " old new total still also only just came come went go took take left fell"
)
"""Words that end what is counted, or aren't a noun of it."""
