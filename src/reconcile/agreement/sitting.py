"""A sitting in which a person settles differences, one after the other; knows no screen.

In: the agreement of a project, and how to write. Out: the difference to be settled next, and how
far the sitting is. Every answer is written at once and can be taken back, back to the first. What
is settled isn't asked again, in this sitting or a later one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from reconcile.agreement.adjudication import Settlement, agreed, kept, rewritten

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reconcile.agreement.agreement import Agreement
    from reconcile.agreement.differences import Difference
    from reconcile.agreement.items import Item
    from reconcile.model.project import Project


class Writer(Protocol):
    """Where settlements are written."""

    def add(
        self,
        claims: Sequence[Mapping[str, object]],
        dropped: Sequence[Mapping[str, object]],
        instead: Collection[str],
    ) -> None:
        """Write settled claims, and dropped ones, in the place of earlier ones with these ids."""

    def undo(self) -> None:
        """Take back what was written last."""


class Step(NamedTuple):
    """The difference that was answered (None for items taken over), and what was written for it."""

    difference: Difference | None
    written: Settlement | None


class Sitting:
    """The differences that are left, and the answers given."""

    def __init__(self, project: Project, found: Agreement, writer: Writer, by: str = "") -> None:
        self.left = [each for each in found.differences if not found.is_settled(each.item)]
        self._alike = _alike(found)
        self._writer = writer
        self._by = by
        self._taken = {claim.id for claim in (*project.claims, *project.set_aside)}
        self._known = frozenset(self._taken)
        self._settled = [claim for claim in project.claims if claim.settles]
        self._dropped = [each.claim for each in project.dropped]
        self._steps: list[Step] = []

    @property
    def current(self) -> Difference | None:
        """The difference to be settled next; None where none is left."""
        return self.left[0] if self.left else None

    @property
    def answered(self) -> int:
        """How many differences were settled in this sitting."""
        return sum(step.difference is not None and step.written is not None for step in self._steps)

    @property
    def skipped(self) -> int:
        """How many differences were left for another sitting."""
        return sum(step.written is None for step in self._steps)

    def take_over(self) -> int:
        """Write what the coders noted alike, and return how many items these are."""
        if not self._alike:
            return 0
        earlier = self._earlier(*self._alike)
        self._write(None, agreed(self._alike, self._taken - earlier, self._by), earlier)
        return len(self._alike)

    def keep(self, right: Collection[str]) -> None:
        """Settle the current difference: these coders' claims are right; none is, without any."""
        item, earlier = self.left[0].item, self._earlier(self.left[0].item)
        settlement = kept(item, right, self._taken - earlier, self._by)
        self._write(self.left[0], settlement, earlier)

    def rewrite(self, said: Mapping[str, str | bool]) -> None:
        """Settle the current difference by a claim with these keys."""
        item, earlier = self.left[0].item, self._earlier(self.left[0].item)
        settlement = rewritten(item, said, self._taken - earlier, self._by)
        self._write(self.left[0], settlement, earlier)

    def skip(self) -> None:
        """Leave the current difference for another sitting."""
        self._steps.append(Step(self.left.pop(0), None))

    def undo(self) -> Step | None:
        """Take the last answer back, and return it; None where there is none."""
        if not self._steps:
            return None
        step = self._steps[-1]
        if step.written is not None:
            self._writer.undo()
            self._taken -= _ids(step.written)
        if step.difference is not None:
            self.left.insert(0, step.difference)
        return self._steps.pop()

    def _write(self, difference: Difference | None, made: Settlement, instead: set[str]) -> None:
        self._writer.add(made.claims, made.dropped, instead)
        self._taken |= _ids(made)
        self._steps.append(Step(difference, made))
        if difference is not None:
            self.left.remove(difference)

    def _earlier(self, *items: Item) -> set[str]:
        """Return the ids of what settled some of the items' claims before: it is settled anew.

        A coder changed a claim meanwhile, or another coder noted the item, too. Then an id that
        nobody wrote may be another now, but for what is before its hash.
        """
        noted = {note.claim.id for item in items for note in item.notes}
        without_hash = set(map(_without_hash, noted))
        gone = {
            target
            for target in (*self._dropped, *(t for claim in self._settled for t in claim.settles))
            if target not in self._known and _without_hash(target) in without_hash
        }
        about = noted | gone
        return about | {claim.id for claim in self._settled if about & set(claim.settles)}


def _alike(found: Agreement) -> list[Item]:
    """Return the items on which the coders agree and that aren't settled yet."""
    differing = {each.item for each in found.differences}
    return [i for i in found.items if i not in differing and not found.is_settled(i)]


def _without_hash(claim_id: str) -> str:
    return claim_id.partition("~")[0]


def _ids(settlement: Settlement) -> set[str]:
    return {str(entry["id"]) for entry in settlement.claims}
