"""An answer to a question: yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from reconcile.model.relation import Comparison, Explanation, Figures, Overlap, Relation
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.missing import demand_value
from reconcile.values.typed_text import checked, folded
from reconcile.values.value_type import ValueSyntaxError, ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence

_ANSWERS = {
    **dict.fromkeys(("yes", "true", "y", "1"), True),
    **dict.fromkeys(("no", "false", "n", "0"), False),
}


class Answer(NamedTuple):
    """Yes or no."""

    yes: bool

    @property
    def word(self) -> str:
        """The answer as it is printed."""
        return "yes" if self.yes else "no"


class YesNoType(ValueType[Answer]):
    """Yes or no; the two exclude each other."""

    name = "yes_no"
    reads = "yes or no (true, false, y, n, 1, 0)"
    reasons: ClassVar = {
        "same-answer": "both answer alike",
        "answers-exclude": "one says yes and the other no",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Answer:
        """Return the answer; raise `ValueSyntaxError` for any other word."""
        del frame
        answer = _ANSWERS.get(folded(checked(text, "the answer", self.reads)))
        if answer is None:
            demand_value(text, "the answer", self.reads)
            raise ValueSyntaxError(f"{text.strip()[:60]!r} is neither yes nor no", self.reads)
        return Answer(answer)

    def compare(self, a: Answer, b: Answer, names: Naming = SPELLED) -> Comparison:
        """Return whether both answer alike."""
        del names
        if a == b:
            equal = Overlap.EQUAL
            return Comparison(Relation.SAME, "same-answer", equal, equal, Figures.SAME)
        out = Overlap.DISJOINT
        return Comparison(Relation.CONTRADICTS, "answers-exclude", out, out, Figures.DIFFER)

    def show(self, value: Answer) -> str:
        """Return yes or no."""
        return value.word

    def explain(
        self, a: Answer, b: Answer, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return what both answer."""
        del b, names
        if comparison.relation is Relation.SAME:
            return Explanation(f"Both say {a.word}.")
        return Explanation("One says yes and the other no.")

    def common(self, values: Sequence[Answer], names: Naming = SPELLED) -> str | None:
        """Return the answer that all give, if they give one."""
        del names
        words = {value.word for value in values}
        return words.pop() if len(words) == 1 else None
