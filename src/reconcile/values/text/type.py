"""Free text: two are the same, or nothing is said of them."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from reconcile.model.relation import Comparison, Explanation, Figures, Relation
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.typed_text import checked, folded
from reconcile.values.value_type import ValueType

LONGEST = 10_000
"""Characters that a free text may have."""


class FreeText(NamedTuple):
    """A text as written, in one line with straight quotes."""

    text: str


class TextType(ValueType[FreeText]):
    """Anything. Sameness ignores case, white space, the shape of quotes and a final full stop."""

    name = "text"
    reads = "any words"
    reasons: ClassVar = {
        "same-words": "the same words, but for case, white space and quotes",
        "texts-differ": "two texts in different words, which only a person can judge",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> FreeText:
        """Return the text; raise `ValueSyntaxError` where it is empty or can't be printed."""
        del frame
        return FreeText(checked(text, "the text", self.reads, LONGEST))

    def compare(self, a: FreeText, b: FreeText, names: Naming = SPELLED) -> Comparison:
        """Return `same`, or `unjudged`: that two texts differ doesn't mean that they disagree."""
        del names
        if folded(a.text) == folded(b.text):
            return Comparison(Relation.SAME, "same-words", figures=Figures.SAME)
        return Comparison(Relation.UNJUDGED, "texts-differ", figures=Figures.DIFFER)

    def show(self, value: FreeText) -> str:
        """Return the text as written."""
        return value.text

    def explain(
        self, a: FreeText, b: FreeText, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return that the words agree, or that a person must read them."""
        del a, b, names
        if comparison.relation is Relation.SAME:
            return Explanation("Both say the same words.")
        return Explanation("The words differ, and only a person can say whether they disagree.")
