"""The fields of a project for a terminal: what each is, with an example and its claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.rich_text import safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG
from reconcile.report.table import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from reconcile.report.fields import FieldUse


def render(fields: Sequence[FieldUse]) -> RenderableType:
    """Return a row a field, used ones first, and what to do for another."""
    head = [Text(title, FAINT) for title in ("field", "called", "type", "example", "claims")]
    hint = "Another field is declared under `fields` in data/claims.yaml."
    return stacked(
        [table(head, list(map(_row, fields)), by=0), Text(), sentence(Text(hint, FAINT))],
    )


def _row(use: FieldUse) -> list[Text]:
    called = "" if use.label == use.field else use.label or ""
    number = Text(f"{use.claims:,}", justify="right")
    return [safe(use.field, STRONG), safe(called), Text(use.type), safe(use.example), number]
