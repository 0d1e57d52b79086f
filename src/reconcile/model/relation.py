"""How two claims on one question relate, and what each layer of the comparison found.

The words are those of the design: `same` is nearest, `contradicts` furthest; `unjudged` and
`incomparable` aren't on that scale. Nothing here decides: the value types do.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Relation(StrEnum):
    """How one claim relates to another, nearest first; symmetric."""

    SAME = "same"
    REFINES = "refines"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"
    CONTRADICTS = "contradicts"
    UNJUDGED = "unjudged"
    INCOMPARABLE = "incomparable"


class Overlap(StrEnum):
    """How the set of values that A allows lies to the set that B allows."""

    EQUAL = "equal"
    A_INSIDE_B = "A-inside-B"
    B_INSIDE_A = "B-inside-A"
    OVERLAP = "overlap"
    DISJOINT = "disjoint"

    @property
    def in_words(self) -> str:
        """The finding as a sentence needs it: "A inside B"."""
        return self.value.replace("-", " ")

    @property
    def mirrored(self) -> Overlap:
        """The same finding with A and B exchanged."""
        return _MIRRORED.get(self, self)


_MIRRORED = {Overlap.A_INSIDE_B: Overlap.B_INSIDE_A, Overlap.B_INSIDE_A: Overlap.A_INSIDE_B}


class Figures(StrEnum):
    """Whether what is printed (numeral, date, name, list) is the same on both sides."""

    SAME = "same"
    DIFFER = "differ"
    NONE = "none"


class Comparison(NamedTuple):
    """The relation of two values with its reason code and what the layers found.

    `literal` and `conveyed` are None where a type has no such sets (free text). `details` are the
    words that the sentence needs and that aren't in the values themselves, such as the names
    missing from a list.
    """

    relation: Relation
    reason: str
    literal: Overlap | None = None
    conveyed: Overlap | None = None
    figures: Figures = Figures.NONE
    details: tuple[str, ...] = ()

    @property
    def mirrored(self) -> Comparison:
        """The same comparison with A and B exchanged."""
        return self._replace(
            literal=self.literal and self.literal.mirrored,
            conveyed=self.conveyed and self.conveyed.mirrored,
        )


class Explanation(NamedTuple):
    """A comparison in words for a person.

    `sentence` is one sentence with a full stop and without markup; `steps` are the lines of
    arithmetic behind it, in reading order; `flips` says what would change the relation ("" where
    nothing sensible can be said).
    """

    sentence: str
    steps: tuple[str, ...] = ()
    flips: str = ""
