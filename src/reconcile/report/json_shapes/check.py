"""The output of `reconcile check --format json`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from reconcile.model.finding import Severity
from reconcile.report.json_shapes.shape import Document, Shape


class PlaceShown(Shape):
    """A place in a file."""

    file: str = Field(description="The file.")
    line: int = Field(description="The line, from 1.")
    column: int = Field(description="The column, from 1.")


class RelatedShown(PlaceShown):
    """Another place that a finding is about."""

    label: str = Field(description="What is there.")


class FindingShown(PlaceShown):
    """What a rule found."""

    code: str = Field(description="The code of the rule.")
    rule: str = Field(description="Its name.")
    severity: Severity = Field(description="How bad it is.")
    message: str = Field(description="What is wrong.")
    about: str = Field(description="The id of a claim or question, or a name.")
    expected: str = Field(description='What was expected, or what to do; "" for nothing.')
    suggestion: str = Field(description='What was meant; "" where nothing is near.')
    fixable: bool = Field(description="Whether `check --fix` writes what was meant.")
    related: list[RelatedShown] = Field(description="The other places.")
    fingerprint: str = Field(description="The same for the same finding after lines have moved.")
    state: Literal["open", "accepted", "known"] = Field(
        description="`accepted` by a decision, or `known` since the revision of `--new-since`."
    )
    reason: str | None = Field(None, description="If accepted: why.")
    author: str | None = Field(None, description="If accepted: by whom.")
    expires: str | None = Field(None, description="If accepted: until when.")
    age_days: int | None = Field(None, description="If known: since how many days.")


class CheckOutput(Document):
    """What the rules found, and what was looked at."""

    nothing_checked: bool = Field(description="There was nothing to look at: the status is 2.")
    files_unread: bool = Field(description="A file could not be read: the status is 2.")
    checked: dict[str, int] = Field(description="How much was looked at, by what it is.")
    skipped: dict[str, int] = Field(description="How much was not, by what it is.")
    rules: list[str] = Field(description="The codes of the rules that ran.")
    findings: list[FindingShown] = Field(description="The findings, open ones first.")
