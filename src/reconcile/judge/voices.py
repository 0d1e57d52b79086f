"""Who says something, as far as it decides whose claims a pair compares."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.claimants import is_named
from reconcile.model.folding import folded
from reconcile.model.question import Between

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.question import Answer


_ORIGINS = Between.ORIGINS  # that of most pairs; looking it up in its class takes long


class Voice(NamedTuple):
    """The source by id, its own origin, the claim's origin, its claimant and coder, both folded.

    `named` says that the claimant is a named party. Claimant and coder are "" where none is given.
    """

    source: str
    of_source: str
    origin: str
    claimant: str = ""
    coder: str = ""
    named: bool = False


def voice_of(answer: Answer, of_source: Mapping[str, str]) -> Voice:
    """Return whose claim an answer is; `of_source` are the sources' own origins."""
    claim = answer.claim
    claimant = claim.claimant or ""
    return Voice(
        claim.source,
        of_source[claim.source],
        answer.origin,
        folded(claimant),
        folded(claim.coder or ""),
        named=bool(claimant) and is_named(claimant),
    )


def between(a: Voice, b: Voice) -> Between:
    """Return whose claims a pair of two voices compares.

    Two origins are two documents that share neither their own origin nor the one they quote.
    """
    if a.source == b.source:
        return _within_one_source(a, b)
    if a.of_source == b.of_source:
        return Between.ONE_ORIGIN
    if a.origin != b.origin:
        return _ORIGINS
    return Between.ONE_CLAIMANT if a.named and b.named else Between.ONE_ORIGIN


def _within_one_source(a: Voice, b: Voice) -> Between:
    if a.coder and b.coder and a.coder != b.coder:
        return Between.CODERS
    return Between.ITSELF if a.claimant == b.claimant else Between.CLAIMANTS
