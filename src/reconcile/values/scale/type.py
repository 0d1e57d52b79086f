"""One of an ordered list of words that the project declares, such as "holds ... broken".

The words of a scale are vague, so they have sets on the line of which they mark the points: a word
conveys what lies nearest to it, half a step to either side, and literally may stretch as far as its
neighbours' points. Neighbours therefore differ, though both can be true; words two steps apart
exclude each other. How many steps a word may stretch is a setting; the two ends of a scale always
exclude each other. The rule is stipulated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from reconcile.model.relation import Comparison, Explanation, Figures, Overlap, Relation
from reconcile.values.declared_words import place_of
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.value_type import ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence


class Degree(NamedTuple):
    """A declared word and its place on the scale, from 0."""

    word: str
    place: int


class ScaleType(ValueType[Degree]):
    """One of the declared words, compared by the distance on the scale."""

    name = "scale"
    reads = "one of the words that the field declares"
    reasons: ClassVar = {
        "same-degree": "the same word",
        "scale-adjacent": "neighbouring words, between which the border is vague",
        "scale-apart": "words too far apart on the scale for both to be true",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Degree:
        """Return the declared word with its place; raise `ValueSyntaxError` for any other."""
        del frame
        place = place_of(text, self.options.of, "scale")
        return Degree(self.options.of[place], place)

    def compare(self, a: Degree, b: Degree, names: Naming = SPELLED) -> Comparison:
        """Return how far apart the words are."""
        del names
        steps = abs(a.place - b.place)
        if not steps:
            equal = Overlap.EQUAL
            return Comparison(Relation.SAME, "same-degree", equal, equal, Figures.SAME)
        out = Overlap.DISJOINT
        ends = steps == len(self.options.of) - 1
        if ends or steps > self.settings.scale_stretch:
            return Comparison(Relation.CONTRADICTS, "scale-apart", out, out, Figures.DIFFER)
        over = Overlap.OVERLAP
        return Comparison(Relation.DIFFERS, "scale-adjacent", over, out, Figures.DIFFER)

    def show(self, value: Degree) -> str:
        """Return the word."""
        return value.word

    def explain(
        self, a: Degree, b: Degree, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return the distance, with both places on the scale."""
        del names
        steps = abs(a.place - b.place)
        if not steps:
            return Explanation(f"Both say {a.word!r}.")
        places = tuple(
            f"{degree.word!r} is word {degree.place + 1} of {len(self.options.of)}"
            for degree in (a, b)
        )
        if comparison.relation is Relation.DIFFERS:
            return Explanation(
                f"{a.word!r} and {b.word!r} are neighbours on the scale, "
                "and the border between them is vague.",
                places,
                "Further apart, they would contradict each other.",
            )
        return Explanation(
            f"{a.word!r} and {b.word!r} are too far apart on the scale for both to be true.",
            places,
            "As neighbours on a longer scale, they would only differ.",
        )

    def spread(self, values: Sequence[Degree]) -> str | None:
        """Return the outermost words, in the scale's order: "holds to fragile"."""
        if not values:
            return None
        first, last = min(values, key=_place), max(values, key=_place)
        return first.word if first == last else f"{first.word} to {last.word}"

    def common(self, values: Sequence[Degree], names: Naming = SPELLED) -> str | None:
        """Return the word that all say, if they say one: between two words lies no third."""
        del names
        words = {value.word for value in values}
        return words.pop() if len(words) == 1 else None


def _place(degree: Degree) -> int:
    return degree.place
