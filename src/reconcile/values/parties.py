"""A list of parties: who organised, who came, who signed.

Reading is in `parties_read.py`, the rules of comparing in `parties_relate.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from reconcile.values.base import ValueType
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.party_lists.marks import Form
from reconcile.values.party_lists.number import Stated, written
from reconcile.values.party_lists.read import EXPECTED, Parties, read_parties
from reconcile.values.party_lists.relate import related, side
from reconcile.values.party_lists.tell import shown, told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.relation import Comparison, Explanation


class PartiesType(ValueType[Parties]):
    """Lists of names, compared as sets of entities; open, unmarked or complete."""

    name = "parties"
    reads = EXPECTED
    reasons: ClassVar = {
        "lists-equal": "the same parties",
        "list-completed": "the same parties, and one list says more of whether there are others",
        "list-open": "one list has more names, and the other is open",
        "list-shorter": "one list lacks names of the other and isn't marked open or complete",
        "lists-overlap": "either list has names that the other lacks",
        "lists-disjoint": "the lists share no name",
        "closed-list-excludes": "a list that is said to be complete lacks names of the other",
        "role-differs": "the names that one list lacks stand beside it with another part",
        "names-close-call": "whether the lists agree hangs on names that may be one",
        "count-fits-list": "the list has as many names as the number says",
        "count-fits-count": "one number satisfies the other",
        "counts-equal": "the same number of parties",
        "counts-differ": "two bounds of one direction with different figures",
        "counts-exclude": "two numbers of parties of which only one can hold",
        "count-excludes-list": "a stated number has no room for the names listed",
        "list-short-of-count": "an unmarked list has fewer names than the stated number",
    }

    def parse(self, text: str, frame: Frame = NO_FRAME) -> Parties:
        """Return the parties; raise `ValueSyntaxError` for no names, or a list at odds with itself.

        The frame's `complete` closes the list.
        """
        return read_parties(text, self.settings.joined_names, complete=frame.complete)

    def compare(self, a: Parties, b: Parties, names: Naming = SPELLED) -> Comparison:
        """Return how the sets of entities relate."""
        return related(side(a, names), side(b, names), names)

    def show(self, value: Parties) -> str:
        """Return the list as a person writes it, names in quotes where they would be split."""
        return shown(value, self.settings.joined_names)

    def names_in(self, value: Parties) -> tuple[str, ...]:
        """Return the names in the list's order, then those with another part."""
        return (*value.names, *value.aside)

    def explain(
        self, a: Parties, b: Parties, comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return what one list has and the other lacks."""
        return told(side(a, names), side(b, names), comparison)

    def common(self, values: Sequence[Parties], names: Naming = SPELLED) -> str | None:
        """Return the shortest list that satisfies all: every name of any, where all can hold."""
        sides = [side(value, names) for value in values]
        labels = {key: who.label for each in sides for key, who in each.named.items()}
        least = max((each.literal.least for each in sides), default=0)
        tops = [each.literal.most for each in sides if each.literal.most is not None]
        if not sides or (tops and max(least, len(labels)) > min(tops)):
            return None
        closed = bool(tops) and min(tops) == len(labels)
        form = Form.CLOSED if closed else Form.OPEN
        if not labels:
            return written(Stated(least, min(tops, default=None)))
        return self.show(Parties(tuple(sorted(labels.values())), form))
