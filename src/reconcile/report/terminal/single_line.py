"""A question that one origin alone answers, in a line or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.answer_order import meanings, wordings
from reconcile.report.attribution import all_said_by
from reconcile.report.question_words import asked, spellings
from reconcile.report.rich_text import hanging, safe
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import MARKS

if TYPE_CHECKING:
    from rich.console import RenderableType

    from reconcile.model.question import Question


def single_line(question: Question) -> RenderableType:
    """Return a question that one origin alone answers: each wording with who says it."""
    said = [safe(f"{asked(question)}: ")]
    for same in (same for group in meanings(question) for same in wordings(group)):
        separator = "; " if len(said) > 1 else ""
        said += [
            safe(f"{separator}{same[0].claim.value}", STRONG),
            safe(f" — {all_said_by(same)}{spellings(question, same)}", FAINT),
        ]
    return hanging(Text(MARKS[question.verdict], VERDICT_STYLES[question.verdict]), *said)
