"""Texts from data as rich sees them: harmless, and never read as markup."""

from __future__ import annotations

from rich.text import Text

from reconcile.report.show import show


def safe(text: str, style: str = "") -> Text:
    """Return a text from data for printing: harmless, and never read as markup."""
    return Text(show(text), style)


def line(*parts: Text | str) -> Text:
    """Return the parts one after the other as one text; strings are our own words."""
    return Text.assemble(*parts)
