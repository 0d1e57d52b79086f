"""A person's ruling on a finding: accepted, with a reason, until what it judged changes."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 (pydantic reads it at run time)
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.model.claim import Claim

_JUDGED = (
    "source",
    "field",
    "subject",
    "value",
    "quote",
    "claimant",
    "stage",
    "as_of",
    "scope",
    "complete",
    "measure",
    "implied",
)
"""What a claim says; its locator, note and credibility may change without a new judgement."""

_DIGITS = 12
"""Hexadecimal digits of a claim's hash: enough that no edit goes unseen, few enough to read."""


class Decision(NamedTuple):
    """One accepted finding: the contradiction of a `question`, or a `rule`'s finding on `about`.

    `claims` are the hashes of the claims that were judged, by id; `verdict` is the one that the
    question had then. Days are ISO dates; `expires` is the last day on which it holds.
    """

    question: str | None = None
    rule: str | None = None
    about: str | None = None
    reason: str | None = None
    author: str | None = None
    date: str | None = None
    expires: str | None = None
    verdict: str | None = None
    claims: Mapping[str, str] = MappingProxyType({})

    @property
    def subject(self) -> str:
        """What was judged, in words: the question's id, or the rule and what it speaks of."""
        return self.question or f"{self.rule} of {self.about}"


class Standing(StrEnum):
    """Whether a decision holds."""

    HOLDS = "holds"
    UNREASONED = "unreasoned"
    STALE = "stale"
    EXPIRED = "expired"
    ABOUT_NOTHING = "about nothing"


class Ruled(NamedTuple):
    """A decision with whether it holds, and in a few words why it doesn't ("" where it does)."""

    decision: Decision
    standing: Standing
    why: str = ""


def claim_hash(claim: Claim) -> str:
    """Return what recognises the content of a claim that a decision judges; white space is none."""
    said = (f"{key}={_folded(getattr(claim, key))}" for key in _JUDGED if getattr(claim, key))
    return sha256("\n".join(said).encode()).hexdigest()[:_DIGITS]


def _folded(value: object) -> str:
    return " ".join(str(value).split())
