"""Every reason code that a constraint gives, and what circumstances do to it, in a few words."""

from __future__ import annotations

from typing import Final

PARTS_EXCEED: Final = "parts-exceed-whole"
PARTS_SHORT: Final = "parts-fall-short"
PART_ABOVE: Final = "part-above-whole"
INNER_ABOVE: Final = "inner-above-outer"
NOT_THE_SHARE: Final = "number-is-not-the-share"
ENDS_EARLY: Final = "ends-before-start-plus-length"
ENDS_LATE: Final = "ends-after-start-plus-length"
ENDS_FIRST: Final = "ends-before-start"
NOT_THE_LIST: Final = "number-is-not-the-list"
NOT_LISTED: Final = "not-on-complete-list"
ABSENT: Final = "listed-but-absent"
NOT_ALL: Final = "absent-though-all-come"
NOT_NONE: Final = "present-though-none-come"
ORDER: Final = "out-of-order"

REASONS: Final = {
    PARTS_EXCEED: "the parts add up to more than the whole",
    PARTS_SHORT: "the parts, all of them stated, add up to less than the whole",
    PART_ABOVE: "a part is larger than its whole",
    INNER_ABOVE: "what lies within another counts more than the other",
    NOT_THE_SHARE: "the part is another share of the whole than the one stated",
    ENDS_EARLY: "the end is before the start plus the length",
    ENDS_LATE: "the end is after the start plus the length",
    ENDS_FIRST: "the end is before the start",
    NOT_THE_LIST: "the number is not that of the names listed",
    NOT_LISTED: "a complete list omits somebody who is said to be there",
    ABSENT: "somebody on the list is said not to be there",
    NOT_ALL: "all members come, but one of them is said not to",
    NOT_NONE: "no member comes, but one of them is said to be there",
    ORDER: "the dates are in another order than declared",
}

ROUNDED: Final = "rounding"
FELL: Final = "cumulative-fell"
UNSAID: Final = "measure-unsaid"
DOUBTED: Final = "date-doubted"
OTHER_ROLE: Final = "other-role"

SOFTENERS: Final = {
    ROUNDED: "Rounding to the figures shown could explain it.",
    FELL: "The smaller figure is the later one, though a running total can't fall.",
    UNSAID: "One figure says how it is defined and another doesn't.",
    DOUBTED: "A source doubts its own date.",
    OTHER_ROLE: "Observers, hosts and mediators may not be counted on such a list.",
}
"""What softens a contradiction and isn't a circumstance of the claims, in a sentence."""
