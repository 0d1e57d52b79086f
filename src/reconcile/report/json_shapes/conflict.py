"""A check across questions, as `report`, `explain` and `diff` print it."""

from __future__ import annotations

from pydantic import Field

from reconcile.model.constraint import ConstraintKind
from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Overlap, Relation
from reconcile.report.json_shapes.shape import Shape


class ClashShown(Shape):
    """Claims that can't all be true."""

    claims: list[str] = Field(description="The ids of a smallest set that can't all be true.")
    between: Between = Field(description="Whose claims these are.")
    relation: Relation = Field(description="How they relate.")
    reason: str = Field(description="The code of the reason.")
    softened_by: str | None = Field(description="What keeps it from contradicting.")
    literal: Overlap | None = Field(description="How the literal sets relate.")
    conveyed: Overlap | None = Field(description="How the conveyed sets relate.")
    sentence: str = Field(description="Why, in one sentence.")
    steps: list[str] = Field(description="The arithmetic, line by line.")
    flips: str = Field(description='What would change it; "" for nothing sensible.')


class CheckShown(Shape):
    """What a constraint says of claims on several questions."""

    id: str = Field(description="What `explain` and `accept` take.")
    kind: ConstraintKind = Field(description="The kind of constraint.")
    says: str = Field(description="The constraint in one line.")
    subject: str = Field(description="What it was checked on.")
    scope: str | None = Field(description="What narrows it.")
    verdict: Verdict = Field(description="Whether the claims fit each other: `agreement`, if so.")
    fields: list[str] = Field(description="The fields that it brings together.")
    questions: list[str] = Field(description="The ids of the questions that it brings together.")
    claims: list[str] = Field(description="The ids of all claims that were weighed.")
    clashes: list[ClashShown] = Field(description="One for each reason and whose claims they are.")
    clashes_in_all: int = Field(description="How many smallest sets there are.")
    partial: bool = Field(description="Whether there were too many combinations to try them all.")
    follows: list[str] = Field(
        description="What a field can be that no claim is on, in sentences: the whole of a part "
        "and its share."
    )
