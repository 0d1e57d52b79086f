"""How much of a report is printed: the lines alone, the usual, or everything."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Depth(StrEnum):
    """How far a report goes."""

    BRIEF = "brief"
    """What was looked at, and one line a contradiction."""
    USUAL = "usual"
    """Contradictions in full as well, agreements a line each, the rest as a number."""
    FULL = "full"
    """Everything, with every quote."""


class Shown(NamedTuple):
    """How a call wants its report: how much of it, and what it was narrowed by.

    `narrowed` says that questions were left out; `by_verdict` that they were chosen by verdict,
    which asks to see these in full.
    """

    depth: Depth = Depth.USUAL
    narrowed: bool = False
    by_verdict: bool = False
