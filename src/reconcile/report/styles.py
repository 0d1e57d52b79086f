"""How the terminal looks: the style of each verdict and part.

The colours come from the terminal's own palette. Nothing depends on them: a mark and a word always
say the same, so that the report reads alike without colour, and for those who don't see it.
"""

from __future__ import annotations

from reconcile.model.question import Verdict

VERDICT_STYLES = {
    Verdict.OUTRIGHT: "bold red",
    Verdict.APPARENT: "bold yellow",
    Verdict.UNJUDGED: "cyan",
    Verdict.AGREEMENT: "blue",
    Verdict.UNCORROBORATED: "dim",
}
FAINT = "dim"
STRONG = "bold"
