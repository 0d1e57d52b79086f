"""The outputs of `reconcile names --format json`: names of a project, or two compared."""

from __future__ import annotations

from pydantic import Field, RootModel

from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.answer import Answer
from reconcile.report.json_shapes.report import CloseCallShown, NameConflictShown
from reconcile.report.json_shapes.shape import Document, Shape


class SpellingShown(Shape):
    """One spelling of a name."""

    name: str = Field(description="The spelling.")
    score: float = Field(description="How near it is to the label, 0 to 100.")
    because: str = Field(description="How it came into the group.")
    claims: list[str] = Field(description="The ids of the claims that use it.")


class GroupShown(Shape):
    """Spellings that were read as one name."""

    key: str = Field(description="The key of the group.")
    label: str = Field(description="What reports call it.")
    kind: Kind | None = Field(description="What it is.")
    declared: bool = Field(description="Whether the claims file declares it.")
    spellings: list[SpellingShown] = Field(description="Its spellings.")


class JoinedShown(Shape):
    """A subject that claims spell in several ways."""

    label: str = Field(description="What reports call it.")
    spellings: list[SpellingShown] = Field(description="Its spellings.")


class NamesOfProject(Document):
    """Which spellings were read as one name."""

    groups: list[GroupShown] = Field(description="The names.")
    close_calls: list[CloseCallShown] = Field(description="As in a report.")
    name_conflicts: list[NameConflictShown] = Field(description="As in a report.")


class JoinedSubjects(Document):
    """With `--joined`."""

    joined_subjects: list[JoinedShown] = Field(
        description="The subjects that claims spell in several ways."
    )


class PartShown(Shape):
    """Words of one name that answer to words of the other."""

    a: str = Field(description='Words of the first name; "" where there are none.')
    b: str = Field(description='Words of the second; "" where there are none.')
    how: str = Field(description="How they answer to each other.")
    similarity: float = Field(description="0 to 1.")
    weight: float = Field(description="What the words count.")
    cost: float = Field(description="In points of the score.")


class TwoNames(Document):
    """Two names compared."""

    name1: str = Field(description="The first name, as given.")
    name2: str = Field(description="The second.")
    score: float = Field(description="0 to 100.")
    answer: Answer = Field(description="Whether they are one.")
    reason: str = Field(description="The code, as the page on names lists them.")
    parts: list[PartShown] = Field(description="What the score is made of.")
    tips: str = Field(description="What would change it.")
    kind: Kind | None = Field(
        description="What both were compared as; `null` where each is what it looks like."
    )


class NamesOutput(RootModel[NamesOfProject | JoinedSubjects | TwoNames]):
    """The names of a project, those joined by spelling, or two names."""
