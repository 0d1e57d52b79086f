"""A person's ruling on a finding: accepted, with a reason, until what it judged changes."""

from __future__ import annotations

from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from pydantic import Field

from reconcile.model.file_entry import FileEntry

if TYPE_CHECKING:
    from reconcile.model.claim import Claim

_ASIDE = ("id", "locator", "note", "credibility")
"""What may change in a claim without a new judgement; all else is what it says."""

_DIGITS = 12
"""Hexadecimal digits of a claim's hash: enough that no edit goes unseen, few enough to read."""


class Decision(FileEntry):
    """One accepted finding: the contradiction of a `question`, or a `rule`'s finding on `about`.

    Days are ISO dates.
    """

    question: str | None = Field(
        None,
        description="The id of the question, or of the check across questions, that is accepted.",
    )
    rule: str | None = Field(
        None, description="The rule whose finding is accepted, in place of `question`."
    )
    about: str | None = Field(
        None,
        description="What that finding speaks of: the id of a claim or question, or a name.",
    )
    reason: str | None = Field(None, description="Why it is accepted.")
    author: str | None = Field(None, description="Who decided.")
    date: str | None = Field(None, description="The day of the decision.")
    expires: str | None = Field(None, description="The last day on which it applies.")
    verdict: str | None = Field(None, description="The verdict that the question had then.")
    constraint: str | None = Field(
        None,
        description="Of a check across questions: the hash of the constraint that was judged by, "
        "and of what lies within what.",
    )
    claims: dict[str, str] = Field(
        default_factory=dict,
        description="The hash of every claim that was judged, and of what it was judged "
        "by, by the claim's id.",
    )

    @property
    def subject(self) -> str:
        """What was judged, in words: the question's id, or the rule and what it speaks of."""
        return self.question or f"{self.rule} of {self.about}"


class Standing(StrEnum):
    """Whether a decision is in force, or why it isn't."""

    HOLDS = "holds"
    UNREASONED = "unreasoned"
    STALE = "stale"
    EXPIRED = "expired"
    ABOUT_NOTHING = "about nothing"


class Ruled(NamedTuple):
    """A decision, whether it is in force, and in a few words why it isn't ("" where it is)."""

    decision: Decision
    standing: Standing
    why: str = ""


def claim_hash(claim: Claim) -> str:
    """Return what recognises the content of a claim that a decision judges; white space is none."""
    said = (f"{key}={_folded(value)}" for key, value in claim if key not in _ASIDE and value)
    return sha256("\n".join(said).encode()).hexdigest()[:_DIGITS]


def _folded(value: object) -> str:
    return " ".join(str(value).split())
