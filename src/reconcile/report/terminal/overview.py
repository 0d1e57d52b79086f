"""One line a contradiction; where there are too many to read, the fields that have them."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from rich.constrain import Constrain
from rich.text import Text

from reconcile.model.question import Verdict
from reconcile.report.answer_order import meanings
from reconcile.report.most_at_stake import most_at_stake
from reconcile.report.question_words import asked, field_name
from reconcile.report.rich_text import columns, line, safe, sentence, stacked
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from reconcile.model.question import Question

MOST_LINES = 40
"""Contradictions up to which each has its line; of more, the fields are listed."""
MOST_VALUES = 4
"""Values on a line; further ones are counted."""
WIDEST_NAME = 30
"""Columns of what is asked, which leaves more to what is said."""
AT_STAKE = 10
"""Contradictions listed beside the fields where there are too many."""


def overview(contradictions: Sequence[Question]) -> RenderableType:
    """Return a line a contradiction, or a line a field with the few that matter most."""
    if len(contradictions) <= MOST_LINES:
        alone = _asked_once(contradictions)
        example = line(Text("All reasons for one: "), explain_call(contradictions[0], STRONG))
        rows = columns([_row(q, alone) for q in contradictions], by=2)
        return stacked([rows, Text(), sentence(example)])
    first = most_at_stake(contradictions)[:AT_STAKE]
    return stacked(
        [
            columns(_by_field(contradictions), by=2),
            Text(),
            sentence(f"The {AT_STAKE} with the most at stake, outright and many sources first:"),
            columns([_row(question, set()) for question in first], by=2),
            Text(),
            *_narrowing(first[0]),
        ]
    )


def _asked_once(questions: Sequence[Question]) -> set[str]:
    """Return the names of fields that one question alone has here: they go without its subject."""
    subjects = Counter(field_name(question) for question in questions)
    return {field for field, number in subjects.items() if number == 1}


def _row(question: Question, alone: set[str]) -> list[RenderableType]:
    name = field_name(question)
    style = VERDICT_STYLES[question.verdict]
    return [
        Text(MARKS[question.verdict], style),
        Constrain(safe(name if name in alone else asked(question), STRONG), WIDEST_NAME),
        safe(values_in_short(question)),
    ]


def values_in_short(question: Question) -> str:
    """Return what is said, each meaning in the wording of its first claim: "13 | at least 15"."""
    values = [group[0].claim.value for group in meanings(question)]
    more = len(values) - MOST_VALUES + 1
    if more > 1:
        values[MOST_VALUES - 1 :] = [f"{more:,} more"]
    return " | ".join(values)


def _by_field(contradictions: Sequence[Question]) -> Iterator[list[Text]]:
    """Yield a row a field, the one with the most contradictions first."""
    fields: defaultdict[str, list[Question]] = defaultdict(list)
    for question in contradictions:
        fields[question.field].append(question)
    for field, questions in sorted(fields.items(), key=lambda each: (-len(each[1]), each[0])):
        outright = sum(1 for question in questions if question.verdict is Verdict.OUTRIGHT)
        apparent = len(questions) - outright
        yield [
            Text(f"{len(questions):,}", justify="right"),
            safe(field_name(questions[0]), STRONG),
            _marked(Verdict.OUTRIGHT, outright),
            _marked(Verdict.APPARENT, apparent),
            safe(field, FAINT),
        ]


def _marked(verdict: Verdict, number: int) -> Text:
    return Text(f"{MARKS[verdict]} {number:,}" if number else "", VERDICT_STYLES[verdict])


def _narrowing(example: Question) -> Iterator[RenderableType]:
    """Yield how to see fewer, with calls that fit this project."""
    yield sentence("Too many to print one by one. To narrow down:")
    calls = (
        (f"reconcile report --field {example.field}", "one field"),
        ("reconcile report --verdict outright", "one verdict"),
        (f"reconcile explain {example.id}", "one question"),
        ("reconcile report --full", "everything"),
        ("reconcile report -o report.html", "a page to search"),
    )
    yield columns([[Text(what, FAINT), safe(call, STRONG)] for call, what in calls], by=2)


def explain_call(question: Question, style: str = FAINT) -> Text:
    """Return the command that explains a question."""
    return line(Text("reconcile explain ", style), safe(shell_word(question.id), style))


def shell_word(name: str) -> str:
    """Return an id as a shell takes it."""
    from shlex import quote  # noqa: PLC0415 (only what is printed needs it)

    return quote(name)
