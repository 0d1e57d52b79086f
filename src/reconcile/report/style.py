"""How the terminal looks: styles by verdict, and texts from data as rich sees them.

Colours come from the terminal's own palette in pairs that the colour-blind tell apart (red and
magenta never stand alone: a mark and a word say the same), and nothing depends on them.
"""

from __future__ import annotations

from rich.text import Text

from reconcile.model.question import Verdict
from reconcile.report.show import show

STYLES = {
    Verdict.OUTRIGHT: "bold red",
    Verdict.APPARENT: "bold yellow",
    Verdict.UNJUDGED: "cyan",
    Verdict.AGREEMENT: "blue",
    Verdict.UNCORROBORATED: "dim",
}
FAINT = "dim"
STRONG = "bold"


def safe(text: str, style: str = "") -> Text:
    """Return a text from data for printing: harmless, and never read as markup."""
    return Text(show(text), style)


def line(*parts: Text | str) -> Text:
    """Return the parts one after the other as one text; strings are our own words."""
    return Text.assemble(*parts)


def quoted(quote: str | None) -> Text:
    """Return a quotation in quotation marks; nothing for none."""
    return safe(f"“{quote}”", FAINT) if quote else Text("")
