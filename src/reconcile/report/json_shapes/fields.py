"""The output of `reconcile fields --format json`."""

from __future__ import annotations

from pydantic import Field

from reconcile.report.json_shapes.shape import Document, Shape


class FieldShown(Shape):
    """A field that claims may use."""

    field: str = Field(description="The field.")
    label: str | None = Field(description="What people call it.")
    type: str = Field(description="Its value type.")
    example: str = Field(description="A value that it reads.")
    claims: int = Field(description="How many claims use it.")
    declared: bool = Field(description="Whether the project's files declare it.")


class FieldsOutput(Document):
    """The fields of a project."""

    fields: list[FieldShown] = Field(description="The most used first.")
