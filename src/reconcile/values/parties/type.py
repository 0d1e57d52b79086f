"""The value type `parties`, as the registry knows it: its files put together.

In: a list ("Russia and Turkey", "including Russia", "13 groups"). Out: a `Parties`, and how two
lists relate.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, ClassVar

from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.parties.compare import related
from reconcile.values.parties.joined_names import with_joined_names
from reconcile.values.parties.read import read_parties
from reconcile.values.parties.refusals import EXPECTED
from reconcile.values.parties.say import REASONS, explanation, shown, written
from reconcile.values.parties.side import side
from reconcile.values.parties.value import Form, Parties, Stated
from reconcile.values.value_type import ValueType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.parties.side import Side


class PartiesType(ValueType[Parties]):
    """Lists of names, compared as sets of entities; open, unmarked or complete."""

    name = "parties"
    reads = EXPECTED
    reasons: ClassVar = REASONS

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Parties:
        """Return the parties; raise `ValueSyntaxError` for no names, or a list at odds with itself.

        The frame's `complete` closes the list.
        """
        return read_parties(text, self.settings.joined_names, complete=frame.complete)

    def compare(self, a: Parties, b: Parties, names: Naming = SPELLED) -> Comparison:
        """Return how the sets of entities relate."""
        return related(*_sides(a, b, names), names)

    def show(self, value: Parties) -> str:
        """Return the list as a person writes it, names in quotes where they would be split."""
        return shown(value, self.settings.joined_names)

    def names_in(self, value: Parties) -> tuple[str, ...]:
        """Return the names in the list's order, then those in another role."""
        return (*value.names, *value.aside)

    def explain(
        self, a: Parties, b: Parties, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return what one list has and the other lacks."""
        return explanation(*_sides(a, b, names), comparison)

    def common(self, values: Sequence[Parties], names: Naming = SPELLED) -> str | None:
        """Return the shortest list that satisfies all: every name of any, if all can be true.

        A coalition is left out where a member of it is among them.
        """
        sides = [side(reduce(with_joined_names, values, value), names) for value in values]
        labels = _labels(sides)
        least = max((each.literal.least for each in sides), default=0)
        tops = (each.literal.most for each in sides if each.literal.most is not None)
        most = min(tops, default=None)
        if not sides or (most is not None and max(least, len(labels)) > most):
            return None
        if not labels:
            return written(Stated(least, most))
        form = Form.CLOSED if most == len(labels) else Form.OPEN
        return self.show(Parties(labels, form))


def _sides(a: Parties, b: Parties, names: Naming) -> tuple[Side, Side]:
    """Return both lists as they are compared, a name that one of them has whole joined in both."""
    one, other = with_joined_names(a, b), with_joined_names(b, a)
    return side(one, names), side(other, names)


def _labels(sides: Sequence[Side]) -> tuple[str, ...]:
    """Return the labels of all who are named, sorted, without coalitions that a member is of."""
    everybody = {key: who for each in sides for key, who in each.named.items()}
    meant = {key for who in everybody.values() for key in who.within}
    return tuple(sorted(who.label for key, who in everybody.items() if key not in meant))
