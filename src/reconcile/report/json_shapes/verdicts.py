"""The output of `reconcile report --as verdicts --format json`, by whatever engine.

`report --as verdicts --format jsonl` prints a `VerdictShown` a line, and nothing else.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation
from reconcile.report.json_shapes.report import Verdicts
from reconcile.report.json_shapes.shape import Document, Shape


class VerdictsSummary(Shape):
    """Counts over the whole project, whatever was selected."""

    claims: int = Field(description="How many claims there are.")
    sources: int = Field(description="How many sources there are.")
    questions: int = Field(description="How many questions they answer.")
    of_several_origins: int = Field(description="How many questions two or more origins answer.")
    verdicts: Verdicts = Field(description="How many questions have each verdict.")
    not_all_compared: int = Field(
        description="How many questions have so many readings that not every pair was compared."
    )
    shown: int = Field(
        description="How many questions are in this report, which options may have narrowed."
    )


class LeftOutShown(Shape):
    """What isn't in the report, since it needs single claims or their sources' texts."""

    code: Literal["decisions", "constraints", "quotes", "pairs"] = Field(
        description="What isn't in it."
    )
    number: int = Field(description="How many the project has.")
    why: str = Field(description="Why, in words.")


class VerdictShown(Shape):
    """A question with its verdict; what isn't there is ""."""

    question: str = Field(description="The id of the question.")
    field: str = Field(description="What is asked.")
    subject: str = Field(description="Of what.")
    subject_id: str = Field(description="The identifier of it, where claims give one.")
    scope: str = Field(description="What narrows the question, as a claim writes it.")
    verdict: Verdict = Field(description="The verdict.")
    agreement: Literal["same", "refines", "compatible", ""] = Field(
        description="Of an agreement, its furthest relation."
    )
    relation: Relation | Literal[""] = Field(
        description="How the two claims relate that make the verdict, the first of such pairs."
    )
    reason: str = Field(description="The code of the reason.")
    between: Between | Literal[""] = Field(
        description="Whose claims this pair compares: `one claimant` are two sources that quote "
        "one named claimant with different values."
    )
    a: str = Field(description="The id of one claim of this pair.")
    b: str = Field(description="The id of the other.")
    a_value: str = Field(description="What the one says, in canonical words.")
    b_value: str = Field(description="What the other says.")
    claims: int = Field(description="How many claims answer the question.")
    readings: int = Field(description="How many different readings they have.")
    origins: int = Field(description="How many origins they have.")
    pairs: int = Field(description="How many pairs of claims there are.")
    same: int = Field(description="How many of them say the same.")
    refines: int = Field(description="Of how many the one says more exactly what the other says.")
    compatible: int = Field(description="How many can both be true.")
    differs: int = Field(description="How many differ, and some reading dissolves it.")
    contradicts: int = Field(description="How many can't both be true.")
    unjudged: int = Field(description="How many can't be judged.")
    incomparable: int = Field(description="How many speak of different things.")
    not_compared: int = Field(
        description="How many weren't compared: of more than 64 readings, only the most common "
        "and those farthest apart are."
    )


class VerdictsOutput(Document):
    """The verdicts, a row a question."""

    engine: Literal["memory", "duckdb", "spark"] = Field(description="What judged.")
    summary: VerdictsSummary = Field(
        description="Counts over the whole project, whatever was selected."
    )
    left_out: list[LeftOutShown] = Field(description="What isn't in the report.")
    verdicts: list[VerdictShown] = Field(description="The questions selected, worst verdict first.")
