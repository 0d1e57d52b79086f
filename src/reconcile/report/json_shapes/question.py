"""A question with its claims and pairs, as `report` and `explain` print it."""

from __future__ import annotations

from pydantic import Field

from reconcile.model.claim import Claim
from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Figures, Overlap, Relation
from reconcile.report.json_shapes.shape import Shape, entry_shape


class Compared(Shape):
    """How two values relate, and why."""

    relation: Relation = Field(description="How they relate.")
    reason: str = Field(description="The code, as the pages on value types list them.")
    literal: Overlap | None = Field(description="How the literal sets relate; `null`: no sets.")
    conveyed: Overlap | None = Field(description="How the conveyed sets relate, in the same words.")
    figures: Figures = Field(description="Whether what is printed is the same.")
    details: list[str] = Field(
        description="Words that the sentence needs, such as the names missing from a list."
    )
    sentence: str = Field(description="Why, in one sentence.")
    steps: list[str] = Field(description="The arithmetic, line by line.")
    flips: str = Field(description='What would change the relation; "" for nothing sensible.')


class ComparedPair(Compared):
    """Two claims on one question, with how they relate."""

    a: str = Field(description="The id of a claim.")
    b: str = Field(description="The id of another.")
    between: Between = Field(description="Whose claims these are.")


class QuotedTwoWays(Shape):
    """A named claimant whom two sources quote with values that contradict or differ."""

    reason: str = Field(description="`one-claimant-two-ways`.")
    claimant: str = Field(description="Whom they quote.")
    sources: list[str] = Field(description="The ids of the sources.")
    a: str = Field(description="The id of a claim.")
    b: str = Field(description="The id of another, which contradicts it or differs.")
    sentence: str = Field(description="What it means, in one sentence.")


class Cause(Shape):
    """What makes a verdict."""

    relation: Relation = Field(description="How the claims relate.")
    reason: str = Field(description="The code of the reason.")
    pairs: int = Field(description="How many pairs have it.")


ClaimShown = entry_shape(
    "ClaimShown",
    Claim,
    ("field", "scope"),
    origin=(str, Field(description="The origin of its source, or its claimant.")),
    read_as=(str, Field(description="The value in canonical words.")),
    revised=(
        bool,
        Field(default=False, description="A later claim of its claimant took it back."),
    ),
    spelled=(
        str | None,
        Field(None, description="The subject as the claim writes it, where that is another."),
    ),
)
"""A claim on a question, which has its field and scope."""


class QuestionShown(Shape):
    """A question with the claims that answer it, and what they add up to."""

    id: str = Field(description="What `explain` and `accept` take.")
    field: str = Field(description="The field.")
    label: str | None = Field(description="What people call the field.")
    type: str = Field(description="Its value type.")
    subject: str = Field(description="What is asked of.")
    scope: str | None = Field(description="What narrows it.")
    verdict: Verdict = Field(description="What the claims add up to.")
    agreement: Relation | None = Field(description="Of an agreement, its furthest relation.")
    origins: list[str] = Field(description="The origins that answer.")
    spread: str | None = Field(description="The range of what is stated, in words.")
    common: str | None = Field(
        description="What satisfies all claims, in words; `null` where nothing does or the type "
        "can't say."
    )
    reasons: list[Cause] = Field(description="What makes the verdict, one each.")
    quoted_two_ways: list[QuotedTwoWays] = Field(
        default=[], description="Claimants whom sources quote differently; left out for none."
    )
    claims: list[ClaimShown] = Field(description="The claims, by id.")  # type: ignore[valid-type]
    pairs: list[ComparedPair] = Field(
        description="The furthest apart of each reason; with `--all-pairs` every two claims."
    )
    pairs_in_all: int = Field(description="How many pairs there are.")
    pairs_not_compared: int = Field(
        0, description="How many were left out, where the values are too many to compare every two."
    )
