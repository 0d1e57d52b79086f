"""One of an unordered list of words that the project declares."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from reconcile.model.relation import Comparison, Explanation, Figures, Overlap, Relation
from reconcile.values.declared_words import place_of
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.typed_text import folded
from reconcile.values.value_type import ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence


class Choice(NamedTuple):
    """A declared word, spelt as the project declares it."""

    word: str


class ChoiceType(ValueType[Choice]):
    """One of the declared words; two exclude each other unless the project says otherwise."""

    name = "choice"
    reads = "one of the words that the field declares"
    reasons: ClassVar = {
        "same-choice": "the same word",
        "choices-compatible": "two words that the project declares compatible",
        "choices-exclude": "two words of which only one can be true",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Choice:
        """Return the declared word; raise `ValueSyntaxError` for any other."""
        del frame
        return Choice(self.options.of[place_of(text, self.options.of, "choice")])

    def compare(self, a: Choice, b: Choice, names: Naming = SPELLED) -> Comparison:
        """Return equality, or what the project declares of the pair."""
        del names
        if a == b:
            equal = Overlap.EQUAL
            return Comparison(Relation.SAME, "same-choice", equal, equal, Figures.SAME)
        if frozenset((folded(a.word), folded(b.word))) in self._compatible():
            over = Overlap.OVERLAP
            return Comparison(Relation.COMPATIBLE, "choices-compatible", over, over, Figures.DIFFER)
        out = Overlap.DISJOINT
        return Comparison(Relation.CONTRADICTS, "choices-exclude", out, out, Figures.DIFFER)

    def _compatible(self) -> set[frozenset[str]]:
        return {frozenset(map(folded, pair)) for pair in self.options.compatible}

    def show(self, value: Choice) -> str:
        """Return the word."""
        return value.word

    def explain(
        self, a: Choice, b: Choice, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return what the project's declaration says of the two words."""
        del names
        if comparison.relation is Relation.SAME:
            return Explanation(f"Both say {a.word!r}.")
        if comparison.relation is Relation.COMPATIBLE:
            return Explanation(
                f"The project declares that {a.word!r} and {b.word!r} can both be true.",
                flips="Without that declaration they would contradict each other.",
            )
        return Explanation(
            f"Only one of {a.word!r} and {b.word!r} can be true.",
            flips="Declared compatible in the field, they would not contradict each other.",
        )

    def common(self, values: Sequence[Choice], names: Naming = SPELLED) -> str | None:
        """Return the word that all say, if they say one."""
        del names
        words = {value.word for value in values}
        return words.pop() if len(words) == 1 else None
