"""Questions in a line or two: agreements, and what one origin alone says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from reconcile.report.answer_order import meanings, wordings
from reconcile.report.attribution import all_said_by
from reconcile.report.counting import sources_of
from reconcile.report.question_words import asked, spellings
from reconcile.report.rich_text import hanging, line, safe
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import AGREEMENTS_SHORT, MARKS

if TYPE_CHECKING:
    from rich.console import RenderableType

    from reconcile.model.question import Question


def agreement_row(question: Question) -> list[RenderableType]:
    """Return an agreement as cells: mark, what is asked and said, how many agree and how."""
    values = "; ".join(group[0].claim.value for group in meanings(question))
    how = AGREEMENTS_SHORT[question.agreement] if question.agreement else ""
    return [
        Text(MARKS[question.verdict], VERDICT_STYLES[question.verdict]),
        line(safe(f"{asked(question)}: "), safe(values, STRONG)),
        Text(f"{len(sources_of(question)):,}, {how}", FAINT),
    ]


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
