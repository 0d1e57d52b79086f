"""The output of `reconcile explain ID --format json`: a question, or a check across questions."""

from __future__ import annotations

from pydantic import Field, RootModel

from reconcile.report.json_shapes.conflict import CheckShown
from reconcile.report.json_shapes.question import ClaimShown, QuestionShown  # noqa: F401 (mypy looks the first up here)
from reconcile.report.json_shapes.shape import Document


class ExplainedQuestion(Document, QuestionShown):
    """A question whole, with the checks that it is in."""

    across_questions: list[CheckShown] = Field(
        description="The checks across questions that it is in."
    )


class ExplainedCheck(Document, CheckShown):
    """A check across questions whole."""


class ExplainOutput(RootModel[ExplainedQuestion | ExplainedCheck]):
    """A question or a check across questions, by what the id named."""
