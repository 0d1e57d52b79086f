"""One line a contradiction; where there are too many to read, the fields that have them."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.constrain import Constrain
from rich.text import Text

from reconcile.model.question import Verdict
from reconcile.report.answer_order import meanings, some_meanings
from reconcile.report.fit_on_line import cut_alike, fitted
from reconcile.report.most_at_stake import most_at_stake
from reconcile.report.question_words import about, field_name
from reconcile.report.rich_text import columns, line, safe, sentence, stacked
from reconcile.report.safe_for_terminal import show
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console, ConsoleOptions, RenderableType

    from reconcile.model.question import Question

MOST_LINES = 40
"""Contradictions up to which each has its line; of more, the fields are listed."""
MOST_VALUES = 4
"""Values on a line; further ones are counted."""
WIDEST_NAME = 0.45
"""The share of a line that what is asked may take where what is said needs the rest."""
AT_STAKE = 10
"""Contradictions listed beside the fields where there are too many."""
_BEFORE = 2 + 1 + 2
"""Columns that the indent, the mark and the gap behind it take."""
_GAP = 2


def overview(contradictions: Sequence[Question], *, whole: bool = False) -> RenderableType:
    """Return a line a contradiction, those with the most at stake first.

    Where there are too many, it is a line a field with the few that matter most. What is too long
    for its line ends in "..."; with `whole` nothing is cut, and one may take several lines.
    """
    ordered = most_at_stake(contradictions)
    if len(ordered) <= MOST_LINES:
        return stacked([_Rows(ordered, whole=whole), Text(), *_in_full(ordered[0])])
    first = ordered[:AT_STAKE]
    return stacked(
        [
            columns(_by_field(contradictions), by=2),
            Text(),
            sentence(f"The {AT_STAKE} with the most at stake, outright and many sources first:"),
            _Rows(first, whole=whole),
            Text(),
            *_narrowing(first[0]),
        ]
    )


class _Rows:
    """A row a contradiction: its mark, what is asked, and what is said, as far as there is room."""

    def __init__(self, questions: Sequence[Question], *, whole: bool) -> None:
        once = _asked_once(questions)
        self.marks = [_mark(question.verdict) for question in questions]
        self.names = [_name(question, once) for question in questions]
        self.values = [_values(question) for question in questions]
        self.whole = whole

    def __rich_console__(
        self, console: Console, options: ConsoleOptions
    ) -> Iterator[RenderableType]:
        """Yield the rows, each on one line unless nothing may be cut."""
        del console
        room = options.max_width - _BEFORE - _GAP
        widest = self._name_width(room)
        if self.whole:
            names, values = [*map(_joined, self.names)], [*map(" | ".join, self.values)]
        else:
            names = [_cut_name(name, widest) for name in self.names]
            values = [fitted(each, " | ", room - widest) for each in self.values]
        cells = zip(self.marks, names, values, strict=True)
        yield columns(
            [
                [mark, Constrain(Text(name, STRONG), widest), Text(said)]
                for mark, name, said in cells
            ],
            by=2,
        )

    def _name_width(self, room: int) -> int:
        """Return the columns of the names: their share of the room, or what the values leave."""
        longest = max(cell_len(_joined(name)) for name in self.names)
        left = room - max(cell_len(" | ".join(values)) for values in self.values)
        return min(longest, max(int(room * WIDEST_NAME), left))


def _asked_once(questions: Sequence[Question]) -> set[str]:
    """Return the names of fields that one question alone has here: they go without its subject."""
    subjects = Counter(field_name(question) for question in questions)
    return {field for field, number in subjects.items() if number == 1}


def _name(question: Question, once: set[str]) -> tuple[str, ...]:
    """Return what is asked, and of whom where several questions ask it."""
    name = field_name(question)
    return (show(name),) if name in once else (show(name), show(about(question)))


_OF = " · "


def _joined(name: Sequence[str]) -> str:
    return _OF.join(name)


def _cut_name(name: Sequence[str], room: int) -> str:
    """Return a name cut in both its halves, so that neither is lost."""
    return _joined(cut_alike(name, room - len(_OF) * (len(name) - 1)))


def _values(question: Question) -> list[str]:
    """Return what is said, each meaning in the wording of its first claim; of many, a number."""
    found = meanings(question)
    more = len(found) - MOST_VALUES + 1
    shown = some_meanings(question, MOST_VALUES - 1) if more > 1 else found
    values = [show(group[0].claim.value) for group in shown]
    return [*values, f"{more:,} more"] if more > 1 else values


def values_in_short(question: Question) -> str:
    """Return what is said in a line: "13 | at least 15"."""
    return " | ".join(_values(question))


def _in_full(example: Question) -> Iterator[RenderableType]:
    """Yield what to type to see one contradiction whole."""
    yield sentence(line(Text("One in full: "), explain_call(example, STRONG)))


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


def _mark(verdict: Verdict) -> Text:
    return Text(MARKS[verdict], VERDICT_STYLES[verdict])


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
