"""Where a party stands to an event: invited, expected, attended, stayed away ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.model.relation import Comparison, Explanation, Relation
from reconcile.values.base import ValueType
from reconcile.values.naming import SPELLED, Naming
from reconcile.values.reading import NO_FRAME, Frame
from reconcile.values.status_lattice import Status, compared
from reconcile.values.status_words import read_wording

if TYPE_CHECKING:
    from reconcile.values.reading import Reading


class StatusType(ValueType[Status]):
    """The attendance vocabulary, compared as sets over invitation and presence, parts apart."""

    name = "status"
    reads = "a status (not invited, expected, attended as observer, stayed away)"
    reasons = {}

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Status:
        """Return the status that the words state; raise `ValueSyntaxError` for other words."""
        del frame
        return read_wording(text).status

    def compare(self, a: Status, b: Status, names: Naming = SPELLED) -> Comparison:
        """Return the cell of the computed matrix."""
        del names
        return compared(a, b)

    def show(self, value: Status) -> str:
        """Return the status as the vocabulary writes it."""
        return value.value

    def explain(
        self, a: Status, b: Status, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return the rule of the cell, with what either status allows and conveys."""
        del names
        return Explanation(f"{a.value} and {b.value}: {comparison.reason}.")
