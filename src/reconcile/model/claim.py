"""What a claim is: one value that one claimant in one source gives for a field of a subject."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field, field_validator, model_validator

from reconcile.model.file_entry import FileEntry
from reconcile.model.stages_measures_kinds import Measure, Stage

Credibility = Literal["1", "2", "3", "4", "5", "6"]


class Claim(FileEntry):
    """One claim, every text as the person wrote it."""

    instead: ClassVar[dict[str, str]] = {"subject": "subject_id"}

    id: str = Field(
        description="The claim's id. Without it: the source, field, subject and claimant."
    )
    source: str = Field(description="The id of the source: the name of its record without `.yaml`.")
    field: str = Field(description="A built-in field or a declared one.")
    subject: str = Field(
        description="What the claim is about, in any spelling. Without it: the `subject_id`."
    )
    value: str = Field(description="The answer, as the source words it. The field's type reads it.")
    quote: str | None = Field(
        None, description="The source's own words that carry the value: 12 at most."
    )
    locator: str | None = Field(None, description="Where the quote is: `line 12`.")
    claimant: str | None = Field(
        None,
        description="Who asserts it inside the source. Without it, the source itself does.",
    )
    stage: Stage | None = Field(None, description="Said of a plan, or of what happened.")
    as_of: str | None = Field(
        None, description="The day or span that the value speaks of, as a date."
    )
    scope: str | None = Field(
        None, description="What narrows the question: an area, a period, a unit."
    )
    complete: bool = Field(default=False, description="The list is the whole list.")
    measure: Measure | None = Field(None, description="How a figure came about.")
    implied: bool = Field(
        default=False, description="The value can't be read in the quote's words alone."
    )
    credibility: Credibility | None = Field(
        None, description="From 1 (confirmed) to 6 (can't be judged). It never enters a verdict."
    )
    note: str | None = Field(None, description="Anything else.")
    coder: str | None = Field(None, description="Who noted the claim.")
    subject_id: str | None = Field(
        None,
        description="An identifier of the subject. Claims with one id are on one subject, claims "
        "with two ids never are, whatever their names.",
    )
    revises: str | None = Field(
        None, description="The id of an earlier claim that its claimant took back with this one."
    )
    settles: tuple[str, ...] = Field(
        (),
        description="The ids of coders' claims that it counts in the place of, since their "
        "differences are settled.",
    )

    @field_validator("settles", mode="before")
    @classmethod
    def _ids_in_a_text(cls, given: Any) -> Any:  # noqa: ANN401 (whatever is to be ids)
        """Read a cell of a table as ids with commas between them."""
        if isinstance(given, str):
            return [each.strip() for each in given.split(",") if each.strip()]
        return given

    @model_validator(mode="before")
    @classmethod
    def _name_by_id(cls, given: Any) -> Any:  # noqa: ANN401 (whatever is to be a claim)
        """Let the identifier be the name of a subject that has no other."""
        if isinstance(given, dict) and "subject" not in given and given.get("subject_id"):
            return {**given, "subject": given["subject_id"]}
        return given
