"""The output of `reconcile agreement --format json`."""

from __future__ import annotations

from pydantic import Field

from reconcile.agreement.differences import Aspect
from reconcile.model.claim import Claim
from reconcile.model.relation import Relation
from reconcile.report.json_shapes.shape import Document, Shape, entry_shape

Reading = entry_shape(
    "Reading",
    Claim,
    ("coder",),
    coder=(str, Field(description="Who noted it.")),
    file=(str, Field(description="The file that it is in.")),
    line=(int, Field(description="The line, from 1.")),
)
"""A coder's claim."""


class DifferenceReason(Shape):
    """Why an item is a difference."""

    aspect: Aspect = Field(description="In what the coders differ.")
    code: str = Field(description="The code of the reason.")
    sentence: str = Field(description="Why, in one sentence.")
    relation: Relation | None = Field(description="Of values: how they relate.")


class DifferenceShown(Shape):
    """An item on which coders differ."""

    source: str = Field(description="The source.")
    settled: bool = Field(description="Whether the difference is settled.")
    silent: list[str] = Field(description="The coders who noted nothing of it.")
    reasons: list[DifferenceReason] = Field(description="Why.")
    readings: list[Reading] = Field(description="The coders' claims.")  # type: ignore[valid-type]


class IntervalBounds(Shape):
    """Between what a coefficient lies."""

    low: float = Field(description="The lower bound.")
    high: float = Field(description="The upper bound.")


class CoefficientShown(Shape):
    """A coefficient of agreement."""

    value: float | None = Field(description="Its value; `null` where it isn't defined.")
    interval: IntervalBounds | None = Field(description="Its bootstrapped interval.")
    why: str = Field(description='Why there is no value; "" where there is one.')


class NotedShown(Shape):
    """Unitising: who noted what."""

    items: int = Field(description="How many items there are.")
    shared: int = Field(description="How many two coders or more noted.")
    by_all: int = Field(description="How many all coders of their source noted.")
    alone: dict[str, int] = Field(description="How many each coder alone noted.")
    share: float = Field(description="The share of `by_all`, 0 to 1.")


class ReadShown(Shape):
    """Coding: how those who noted an item read it."""

    n: int = Field(description="The items that two coders or more noted.")
    agreed: float | None = Field(description="The share of pairs with the same value, 0 to 1.")
    metric: str = Field(description="The distance that alpha takes.")
    alpha: CoefficientShown = Field(description="Krippendorff's alpha.")
    ac1: CoefficientShown = Field(description="Gwet's AC1.")


class FieldAgreementShown(Shape):
    """The figures of a field."""

    field: str = Field(description="The field.")
    type: str = Field(description="Its value type.")
    noted: NotedShown = Field(description="Who noted what.")
    read: ReadShown = Field(description="How it was read.")


class IntervalMethod(Shape):
    """What the intervals are."""

    level: float = Field(description="Their level, 0 to 1.")
    resamples: int = Field(description="How often items were drawn anew.")
    seed: int = Field(description="The seed of the drawing.")
    from_items: int = Field(description="The number of items below which there are none.")


class AgreementOutput(Document):
    """Where the coders of one source differ, and how often they agree."""

    coders: list[str] = Field(description="The coders who share a source with another.")
    sources: dict[str, list[str]] = Field(description="The sources that they share: their coders.")
    sources_of_one_coder: list[str] = Field(description="Sources that are left out.")
    interval: IntervalMethod = Field(description="What the intervals are.")
    items: int = Field(description="How many things they noted, alone or together.")
    n: int = Field(description="Over all fields: the items that two coders or more noted.")
    agreed: float | None = Field(
        description="Over all fields: the share of pairs with the same value, 0 to 1."
    )
    settled: int = Field(description="How many of the differences are settled.")
    differences: list[DifferenceShown] = Field(
        description="Where they differ, by source and field."
    )
    fields: list[FieldAgreementShown] = Field(description="The figures of each field.")
