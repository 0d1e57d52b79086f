"""The one result that every command and every format reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.claim import Claim
    from reconcile.model.entity import CloseCall, Group, NameConflict
    from reconcile.model.question import Question
    from reconcile.model.source import Source


class Reconciliation(NamedTuple):
    """What a project's claims add up to; the same for the same claims in any order.

    `sources` and `claims` are sorted by id, `origins` gives each source's, `questions` are sorted
    by verdict (worst first) and id. `groups` are the entities as resolved.
    """

    sources: tuple[Source, ...]
    origins: Mapping[str, str]
    claims: tuple[Claim, ...]
    questions: tuple[Question, ...]
    groups: tuple[Group, ...]
    close_calls: tuple[CloseCall, ...]
    conflicts: tuple[NameConflict, ...]
