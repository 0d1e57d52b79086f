"""The output of `reconcile compare TYPE A B --format json`, and a row of `--batch`."""

from __future__ import annotations

from pydantic import Field

from reconcile.report.json_shapes.question import Compared
from reconcile.report.json_shapes.shape import Document


class CompareOutput(Document, Compared):
    """How two values relate, and why."""

    type: str = Field(description="The value type.")
    A: str = Field(description="The first value in canonical words.")
    B: str = Field(description="The second value in canonical words.")
