"""The value type `status`, as the registry knows it: its files put together.

In: words ("not invited", "sent advisers", "will attend"). Out: a `Status`, and how two relate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.model.reading import Reading
from reconcile.values.circumstances import PLAN_CHANGED
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.status.compare import compared, related
from reconcile.values.status.read import read_wording
from reconcile.values.status.say import REASONS, explanation, left_possible
from reconcile.values.status.value import Status
from reconcile.values.value_type import ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.relation import Comparison, Explanation


class StatusType(ValueType[Status]):
    """The attendance vocabulary, compared as sets over invitation and presence, roles apart."""

    name = "status"
    reads = "a status (not invited, expected, attended as observer, stayed away)"
    reasons: ClassVar = REASONS

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Status:
        """Return the status that the words state; raise `ValueSyntaxError` for other words."""
        del frame
        return read_wording(text).status

    def read(self, text: str, frame: Frame = NO_FRAME) -> Reading[Status]:
        """Return the status with the frame's stage, or that of the wording's tense."""
        wording = read_wording(text)
        return Reading(wording.status, frame.stage or wording.stage, frame.as_of, frame.measure)

    def compare(self, a: Status, b: Status, names: Naming = SPELLED) -> Comparison:
        """Return the cell of the computed matrix."""
        del names
        return compared(a, b)

    def weigh(self, bare: Comparison, a: Reading[Status], b: Reading[Status]) -> Comparison:
        """Return the cell, weighed by the moments that the claims speak of."""
        return related(bare, a, b)

    def explain_claims(
        self,
        a: Reading[Status],
        b: Reading[Status],
        comparison: Comparison,
        names: Naming = SPELLED,
    ) -> Explanation:
        """Return the outcome of `relate` in words."""
        if comparison.reason == PLAN_CHANGED:
            return explanation(a.value, b.value, comparison)
        return super().explain_claims(a, b, comparison, names)

    def show(self, value: Status) -> str:
        """Return the status as the vocabulary writes it."""
        return value.value

    def explain(
        self, a: Status, b: Status, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return the rule of the cell, with what either status allows and conveys."""
        del names
        return explanation(a, b, comparison)

    def common(self, values: Sequence[Status], names: Naming = SPELLED) -> str | None:
        """Return what all statuses allow: "attended uninvited"; None for nothing or anything."""
        del names
        return left_possible(values)
