"""The outputs of `reconcile diff --format json`: a matrix, or what changed since a revision."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, RootModel

from reconcile.model.claim import Claim
from reconcile.model.question import Verdict
from reconcile.model.relation import Relation
from reconcile.report.json_shapes.conflict import CheckShown
from reconcile.report.json_shapes.question import ClaimShown
from reconcile.report.json_shapes.shape import Document, Shape, entry_shape

WholeClaim = entry_shape("WholeClaim", Claim, ())
"""A claim with all its keys that say something."""


class CellShown(Shape):
    """What a source or claimant says on a question."""

    claims: list[ClaimShown] = Field(description="Its claims; empty where it is silent.")  # type: ignore[valid-type]
    furthest: Relation | None = Field(
        description="`contradicts` or `differs` where one of them does so with another of the "
        "matrix; else `null`."
    )


class RowShown(Shape):
    """A question, with a cell a column."""

    question: str = Field(description="The id of the question.")
    field: str = Field(description="Its field.")
    label: str | None = Field(description="What people call the field.")
    subject: str = Field(description="What is asked of.")
    scope: str | None = Field(description="What narrows it.")
    verdict: Verdict = Field(description="What the claims add up to.")
    cells: dict[str, CellShown] = Field(description="By column.")


class Matrix(Document):
    """Claims side by side."""

    sources: list[str] | None = Field(None, description="The ids of the columns.")
    claimants: list[str] | None = Field(
        None, description="With `--by claimant`: the names of the columns."
    )
    rows: list[RowShown] = Field(description="A row a question.")
    across_questions: list[CheckShown] = Field(
        description="The conflicts across these questions and others."
    )


class ChangeCounts(Shape):
    """How much changed."""

    turned: int = Field(description="Questions with another verdict.")
    conflicts_new: int = Field(description="Conflicts across questions that weren't there.")
    conflicts_changed: int = Field(description="Conflicts of other claims, reasons or figures.")
    conflicts_gone: int = Field(description="Conflicts that are no longer there.")
    changed: int = Field(description="Claims that changed.")
    added: int = Field(description="Claims that are new.")
    removed: int = Field(description="Claims that are gone.")


class ReasonShown(Shape):
    """A reason of a verdict."""

    reason: str = Field(description="The code.")
    sentence: str = Field(description="In one sentence.")


class JudgedShown(Shape):
    """A question without its claims."""

    id: str = Field(description="What `explain` takes.")
    field: str = Field(description="The field.")
    label: str | None = Field(description="What people call the field.")
    subject: str = Field(description="What is asked of.")
    scope: str | None = Field(description="What narrows it.")
    verdict: Verdict = Field(description="What its claims add up to.")
    agreement: Relation | None = Field(description="Of an agreement, its furthest relation.")
    reasons: list[ReasonShown] = Field(description="What makes the verdict.")


class TurnShown(Shape):
    """A question with another verdict than before."""

    before: JudgedShown | None = Field(description="As it was; `null`: it wasn't asked.")
    after: JudgedShown | None = Field(description="As it is; `null`: it isn't asked.")
    by_claims: bool = Field(
        description="Whether claims turned it; if not: records, names, fields or settings."
    )


class CheckChanged(Shape):
    """A check across questions with other conflicts than before."""

    what: Literal["new", "changed", "gone"] = Field(description="What happened to its conflict.")
    before: CheckShown | None = Field(description="As it was; `null`: it wasn't checked.")
    after: CheckShown | None = Field(description="As it is; `null`: it isn't checked.")
    by_claims: bool = Field(
        description="Whether claims changed it; if not: constraints, records, names, fields or "
        "settings."
    )


class KeyChange(Shape):
    """What a key of a claim was and is."""

    before: Any = Field(description="What it was.")
    after: Any = Field(description="What it is.")


class ClaimChanged(Shape):
    """A claim that changed."""

    id: str = Field(description="Its id.")
    was: str = Field(description="The id it had.")
    keys: dict[str, KeyChange] = Field(description="The keys that changed.")
    claim: WholeClaim = Field(description="The claim as it is.")  # type: ignore[valid-type]


class SinceOutput(Document):
    """What changed since a revision."""

    since: str = Field(description="The revision.")
    summary: ChangeCounts = Field(description="How much changed.")
    turned: list[TurnShown] = Field(description="Questions with another verdict.")
    across_questions: list[CheckChanged] = Field(
        description="Checks across questions with other conflicts."
    )
    changed: list[ClaimChanged] = Field(description="Claims that changed.")
    added: list[WholeClaim] = Field(description="Claims that are new.")  # type: ignore[valid-type]
    removed: list[WholeClaim] = Field(description="Claims that are gone.")  # type: ignore[valid-type]


class DiffOutput(RootModel[Matrix | SinceOutput]):
    """A matrix, or with `--since` what changed."""
