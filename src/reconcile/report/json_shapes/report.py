"""The shape of `reconcile report --format json`, as models; `as_json.py` writes it."""

from __future__ import annotations

from pydantic import Field

from reconcile.model.decision import Decision
from reconcile.model.source import Source
from reconcile.model.stages_measures_kinds import Kind
from reconcile.report.json_shapes.conflict import CheckShown
from reconcile.report.json_shapes.question import QuestionShown
from reconcile.report.json_shapes.shape import Document, Shape, entry_shape

SourceShown = entry_shape(
    "SourceShown",
    Source,
    ("text",),
    origin=(str, Field(description="The outlet or wire that its information comes from.")),
)
"""A source: the keys of its record but for its text, and its origin."""


class Verdicts(Shape):
    """How many questions have each verdict."""

    outright: int = Field(description="Contradictions: not all can be true.")
    apparent: int = Field(description="Contradictions that some reading dissolves.")
    unjudged: int = Field(description="Questions whose claims can't be compared.")
    agreement: int = Field(description="Questions on which two origins or more agree.")
    uncorroborated: int = Field(description="Questions that one origin alone answers.")


class Quotes(Shape):
    """What became of the quotes."""

    given: int = Field(description="How many claims have one.")
    checked: dict[str, int] = Field(
        description="How many had which outcome in the texts at hand, by outcome."
    )


class Summary(Shape):
    """Counts over the whole project, whatever was selected."""

    sources: int = Field(description="How many sources there are.")
    origins: int = Field(description="How many origins they have.")
    claims: int = Field(description="How many claims there are.")
    questions: int = Field(description="How many questions they answer.")
    answered_by_several_origins: int = Field(
        description="How many questions two or more origins answer."
    )
    repeated_by_sources_of_one_origin: int = Field(
        description="How many look like agreements between sources but rest on one origin."
    )
    subjects_joined_by_spelling: int = Field(
        description="How many subjects the claims spell in two ways or more; `names --joined` "
        "lists them."
    )
    accepted: int = Field(description="How many contradictions are accepted.")
    verdicts: Verdicts = Field(description="How many questions have each verdict.")
    quotes: Quotes = Field(description="What became of the quotes.")
    shown: int = Field(
        description="How many questions are in this report, which options may have narrowed."
    )


class PlaceToLook(Shape):
    """A claim that several conflicts across questions share."""

    claim: str = Field(description="The id of the claim.")
    conflicts: int = Field(description="In how many conflicts it is.")
    of: int = Field(description="Of how many.")


class AcceptedShown(Shape):
    """A decision that applies."""

    question: str = Field(description="The question whose contradiction is accepted.")
    reason: str = Field(description=Decision.model_fields["reason"].description)
    author: str | None = Field(description=Decision.model_fields["author"].description)
    date: str | None = Field(description=Decision.model_fields["date"].description)
    expires: str | None = Field(description=Decision.model_fields["expires"].description)


class CloseCallShown(Shape):
    """Two names that may be one: a decision is needed."""

    a: str = Field(description="A name.")
    b: str = Field(description="Another, after it in the alphabet.")
    score: float = Field(description="How near they are, 0 to 100.")
    reason: str = Field(description="The code of the reason.")
    kind: Kind | None = Field(description="What both must be; `null` where nobody says so.")


class NameConflictShown(Shape):
    """Decisions on names that exclude each other."""

    chain: list[str] = Field(description="Names that are one each with the next.")
    reason: str = Field(description="What keeps the first and the last apart.")


class ReportOutput(Document):
    """What the sources say: agreements, contradictions, and why."""

    summary: Summary = Field(description="Counts over the whole project, whatever was selected.")
    sources: list[SourceShown] = Field(description="Every source.")  # type: ignore[valid-type]
    questions: list[QuestionShown] = Field(
        description="The questions selected, worst verdict first."
    )
    across_questions: list[CheckShown] = Field(
        description="The checks of constraints on these questions, worst first."
    )
    places_to_look: list[PlaceToLook] = Field(
        description="The claims that most of their conflicts share."
    )
    accepted: list[AcceptedShown] = Field(description="The decisions that apply.")
    close_calls: list[CloseCallShown] = Field(
        description="Possible name matches that need a decision."
    )
    name_conflicts: list[NameConflictShown] = Field(
        description="Decisions on names that exclude each other."
    )
