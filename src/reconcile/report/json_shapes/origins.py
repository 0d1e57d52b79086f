"""The output of `reconcile source origins --format json`."""

from __future__ import annotations

from pydantic import Field

from reconcile.evidence.origins.suggest import Sign
from reconcile.report.json_shapes.shape import Document, Shape


class Write(Shape):
    """What to write in a record."""

    source: str = Field(description="The id of the source.")
    derived_from: str = Field(description="What its information comes from.")


class CreditShown(Shape):
    """A line that credits an agency."""

    source: str = Field(description="The id of the source.")
    agencies: list[str] = Field(description="The agencies named.")
    line: int = Field(description="The line of the text, from 1.")
    wording: str = Field(description="How the line begins.")
    whole: bool = Field(description="Whether the text is theirs as a whole.")


class RunPlace(Shape):
    """Where equal words are."""

    source: str = Field(description="The id of the source.")
    line: int = Field(description="The line of the text, from 1.")


class RunShown(Shape):
    """Equal words in two texts."""

    words: int = Field(description="How many.")
    begins: str = Field(description="The first twelve.")
    places: list[RunPlace] = Field(description="Where they are.")


class PublisherShown(Shape):
    """One publisher of several outlets."""

    name: str = Field(description="Its name.")
    by_site: bool = Field(description="Whether it is seen by the address, not a copyright line.")
    sources: list[str] = Field(description="The sources.")


class SuggestionShown(Shape):
    """Sources that may share an origin."""

    sign: Sign = Field(description="What speaks for it.")
    sources: list[str] = Field(description="The sources.")
    write: list[Write] = Field(description="What to write; empty where the evidence says less.")
    credits: list[CreditShown] = Field(description="Lines that credit an agency.")
    runs: list[RunShown] = Field(description="Equal words.")
    publisher: PublisherShown | None = Field(description="One publisher of all.")


class OriginsOutput(Document):
    """Suggested origins, with the evidence."""

    sources: int = Field(description="How many sources there are.")
    texts_searched: int = Field(description="How many of their texts were searched.")
    suggestions: list[SuggestionShown] = Field(description="What is suggested.")
