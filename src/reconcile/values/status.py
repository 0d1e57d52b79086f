"""Where a party stands to an event: invited, expected, attended, stayed away ...

The statuses and the matrix are in `statuses/lattice.py`, the wordings in `statuses/words.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.model.reading import Reading
from reconcile.model.relation import Relation
from reconcile.model.words import Stage
from reconcile.values.base import ValueType
from reconcile.values.circumstances import PLAN_CHANGED, apart, weigh
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.statuses.lattice import ABSENT, FACETS, Status, compared
from reconcile.values.statuses.tell import PLANS_EXCLUDE, REASONS, STATUS_CHANGED, told
from reconcile.values.statuses.words import read_wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.relation import Comparison, Explanation


class StatusType(ValueType[Status]):
    """The attendance vocabulary, compared as sets over invitation and presence, parts apart."""

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

    def relate(self, a: Reading[Status], b: Reading[Status], names: Naming = SPELLED) -> Comparison:
        """Return the cell, weighed by the moments that the claims speak of.

        A status changes over time, so none contradicts that of another moment; an expectation is
        no report, but two statements about one plan are rivals (semantics of the PLOVER modes).
        """
        cell = self.compare(a.value, b.value, names)
        if cell.relation is Relation.CONTRADICTS and apart(a.as_of, b.as_of):
            return cell._replace(relation=Relation.DIFFERS, reason=STATUS_CHANGED)
        if cell.relation is Relation.DIFFERS and not apart(a.as_of, b.as_of):
            return _of_plans(cell, a, b)
        if cell.reason == "invitation-excludes" and _other_stage(a, b):
            return cell._replace(relation=Relation.DIFFERS, reason=STATUS_CHANGED)
        return weigh(cell, a, b)

    def tell(
        self,
        a: Reading[Status],
        b: Reading[Status],
        comparison: Comparison,
        names: Naming = SPELLED,
    ) -> Explanation:
        """Return the outcome of `relate` told to a person."""
        if comparison.reason == PLAN_CHANGED:
            return told(a.value, b.value, comparison)
        return super().tell(a, b, comparison, names)

    def show(self, value: Status) -> str:
        """Return the status as the vocabulary writes it."""
        return value.value

    def explain(
        self, a: Status, b: Status, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return the rule of the cell, with what either status allows and conveys."""
        del names
        return told(a, b, comparison)

    def common(self, values: Sequence[Status], names: Naming = SPELLED) -> str | None:
        """Return the possibilities that all statuses allow: "invited, present"."""
        del names
        if not values:
            return None
        left = frozenset.intersection(*(FACETS[value].literal for value in values))
        return " or ".join(sorted(left)) or None


def _other_stage(a: Reading[Status], b: Reading[Status]) -> bool:
    return bool(a.stage and b.stage and a.stage is not b.stage)


def _of_plans(cell: Comparison, a: Reading[Status], b: Reading[Status]) -> Comparison:
    """Return what an unmet expectation becomes where the stages of both claims are known."""
    if cell.reason != "expectation-unmet":
        return cell
    if _other_stage(a, b):
        return cell._replace(reason=PLAN_CHANGED)
    refused = any(FACETS[reading.value].literal <= ABSENT for reading in (a, b))
    if refused and a.stage is b.stage is Stage.PLANNED:
        return cell._replace(relation=Relation.CONTRADICTS, reason=PLANS_EXCLUDE)
    return cell
