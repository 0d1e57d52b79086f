"""What changed in a project: claims added, changed and removed, verdicts, and conflicts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.model.claim import Claim
    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.question import Question


class KeyChange(NamedTuple):
    """One key of a claim as it was and as it is; None where the claim didn't have it."""

    key: str
    before: str | None
    after: str | None


class ClaimChange(NamedTuple):
    """One claim as it was and as it is, and the keys that differ, in the order of the model."""

    before: Claim
    after: Claim
    keys: tuple[KeyChange, ...]


class Turn(NamedTuple):
    """One question as it was and as it is, with another verdict; None where it wasn't asked.

    That one origin alone began or ceased to speak of something isn't a turn: its claims say so.
    `by_claims` says whether claims on it came, went or changed. Where none did, what turned it are
    the records of sources, the names, the fields or the settings.
    """

    before: Question | None
    after: Question | None
    by_claims: bool


class CheckChange(NamedTuple):
    """A check across questions as it was and as it is, with other conflicts; None: not checked.

    `by_claims` is as of a turn. Where no claim changed it, the constraints may have, too.
    """

    before: CrossCheck | None
    after: CrossCheck | None
    by_claims: bool

    @property
    def is_new(self) -> bool:
        """Whether it is a conflict that wasn't one."""
        return self.before is None or not self.before.clashes

    @property
    def is_gone(self) -> bool:
        """Whether it was a conflict and is none."""
        return self.after is None or not self.after.clashes


class Changes(NamedTuple):
    """All that changed: claims sorted by id, changed verdicts with the worse ones first.

    `checks` are the conflicts across questions that are new, gone or other ones.
    """

    added: tuple[Claim, ...]
    changed: tuple[ClaimChange, ...]
    removed: tuple[Claim, ...]
    turns: tuple[Turn, ...]
    checks: tuple[CheckChange, ...] = ()
