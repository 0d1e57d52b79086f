"""Claims that their claimants took back, by the `revises` of later claims on the same question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.judge.claimants import is_named
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.question import Answer


def taken_back(answers: Sequence[Answer]) -> frozenset[str]:
    """Return the ids of the claims on one question that are no longer asserted.

    Nobody can take back what another said, so both claims must be one speaker's; and of claims that
    revise each other in a circle none is taken back.
    """
    by_id = {answer.claim.id: answer for answer in answers}
    revises = {
        answer.claim.id: answer.claim.revises
        for answer in answers
        if answer.claim.revises in by_id and one_speaker(answer, by_id[answer.claim.revises])
    }
    return frozenset(
        earlier for later, earlier in revises.items() if not comes_back(later, revises)
    )


def one_speaker(a: Answer, b: Answer) -> bool:
    """Say whether two claims are asserted by the same party, as far as they name it."""
    named = [bool(each.claim.claimant and is_named(each.claim.claimant)) for each in (a, b)]
    alike = folded(a.claim.claimant or "") == folded(b.claim.claimant or "")
    return a.origin == b.origin and (all(named) or alike)


def comes_back(claim: str, revises: Mapping[str, str]) -> bool:
    """Say whether the way from a claim to what it revises leads back to it."""
    here, met = revises.get(claim), set[str]()
    while here is not None and here != claim and here not in met:
        met.add(here)
        here = revises.get(here)
    return here == claim
