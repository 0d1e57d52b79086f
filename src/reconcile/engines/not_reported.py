"""What a report by an engine doesn't have, since it needs single claims or their sources' texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reconcile.model.project import Project


class LeftOut(NamedTuple):
    """A code for programs, how many there are, and a sentence for people without a full stop."""

    code: str
    number: int
    why: str


def left_out(project: Project, quotes: int, not_all_compared: int) -> tuple[LeftOut, ...]:
    """Return what isn't in the verdicts, of what the project has: so many claims have a quote."""
    on_questions = sum(1 for each in project.decisions if each.question)
    found = (
        LeftOut(
            "decisions",
            on_questions,
            "decisions on contradictions aren't applied: they rest on single claims",
        ),
        LeftOut(
            "constraints",
            len(project.constraints) + len(project.scopes),
            "constraints between questions aren't checked",
        ),
        LeftOut("quotes", quotes, "quotes aren't compared with their sources' texts"),
        LeftOut(
            "pairs",
            not_all_compared,
            "of questions with more than 64 different readings, only the most common and those "
            "farthest apart are compared",
        ),
    )
    return tuple(each for each in found if each.number)
