"""Agreements in few lines: a line a field, with what is said of each subject."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from rich.text import Text

from reconcile.model.question import Verdict
from reconcile.model.relation import Relation
from reconcile.report.answer_order import meanings
from reconcile.report.counting import listed, sources_of
from reconcile.report.question_words import about, asked, field_name, spellings
from reconcile.report.rich_text import hanging, line, safe
from reconcile.report.styles import FAINT, STRONG, VERDICT_STYLES
from reconcile.report.verdict_words import AGREEMENTS_SHORT, MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from reconcile.model.question import Question

MOST_TOGETHER = 20
"""Agreements of a field up to which each is named; of more, the number is enough."""
MOST_ROWS = 45
"""Rows up to which all are printed; of more, those that the most sources agree on."""
KINDS = (Relation.SAME, Relation.REFINES, Relation.COMPATIBLE)


class Kind(NamedTuple):
    """One way to agree: its title, and a row a field that agrees so."""

    title: str
    rows: list[RenderableType]


class _Field(NamedTuple):
    kind: Relation
    questions: list[Question]


def agreements_by_kind(questions: Iterable[Question]) -> tuple[list[Kind], int]:
    """Return the kinds that occur, the closest first, and how many agreements have no row.

    In each kind is a row a field, in the order of the questions. Where there are more than
    `MOST_ROWS`, those that most sources agree on are kept.
    """
    fields = _fields(questions)
    by_sources = sorted(fields, key=lambda field: -_most_sources(field.questions))
    most, left_out = by_sources[:MOST_ROWS], by_sources[MOST_ROWS:]
    kept = [field for field in fields if field in most]
    rows = {kind: [field for field in kept if field.kind is kind] for kind in KINDS}
    kinds = [Kind(_title(kind, fields), _rows(rows[kind])) for kind in KINDS if rows[kind]]
    return kinds, sum(len(field.questions) for field in left_out)


def _fields(questions: Iterable[Question]) -> list[_Field]:
    """Return the agreements of each kind on each field, in the order of the questions."""
    found: dict[tuple[Relation, str], _Field] = {}
    for question in questions:
        kind = question.agreement or Relation.COMPATIBLE
        found.setdefault((kind, question.field), _Field(kind, [])).questions.append(question)
    return list(found.values())


def _title(kind: Relation, fields: Iterable[_Field]) -> str:
    number = sum(len(field.questions) for field in fields if field.kind is kind)
    return f"{AGREEMENTS_SHORT[kind]} ({number:,})"


def _most_sources(questions: Iterable[Question]) -> int:
    return max(len(sources_of(question)) for question in questions)


def _rows(fields: Sequence[_Field]) -> list[RenderableType]:
    """Return a row a field: the mark, how many sources, right-aligned, and what is agreed on."""
    sources = [_sources(field.questions) for field in fields]
    widest = max(map(len, sources))
    mark = Text(f"{MARKS[Verdict.AGREEMENT]} ", VERDICT_STYLES[Verdict.AGREEMENT])
    return [
        hanging(line(mark, Text(number.rjust(widest), FAINT)), _what(field.questions))
        for number, field in zip(sources, fields, strict=True)
    ]


def _what(questions: Sequence[Question]) -> Text:
    return _one(questions[0]) if len(questions) == 1 else _several(questions)


def _one(question: Question) -> Text:
    return line(safe(f"{asked(question)}{_spellings(question)}: "), safe(_values(question), STRONG))


def _spellings(question: Question) -> str:
    """Return in brackets how claims spell the subject where the question doesn't; "" elsewhere."""
    return spellings(question, question.answers)


def _several(questions: Sequence[Question]) -> Text:
    """Return the agreements of one field: "post (3): Ann and Al (envoy), Ben (minister)"."""
    name = field_name(questions[0])
    if len(questions) > MOST_TOGETHER:
        return line(safe(f"{name}: "), Text(f"{len(questions):,} subjects", STRONG))
    said = [
        line(safe(f"{listed(subjects)} ("), safe(values, STRONG), ")")
        for values, subjects in _subjects_by_values(questions).items()
    ]
    return line(safe(f"{name} ({len(questions)}): "), Text(", ").join(said))


def _subjects_by_values(questions: Sequence[Question]) -> dict[str, list[str]]:
    """Return what questions are about by what is agreed on, whatever the order of the values."""
    first: dict[frozenset[str], str] = {}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for question in questions:
        values = _values(question)
        same = first.setdefault(frozenset(values.split("; ")), values)
        found[same].append(f"{about(question)}{_spellings(question)}")
    return found


def _values(question: Question) -> str:
    """Return what is agreed on, each meaning in the wording of its first claim."""
    return "; ".join(group[0].claim.value for group in meanings(question))


def _sources(questions: Sequence[Question]) -> str:
    """Return how many sources agree, of several questions from fewest to most: "2-5"."""
    numbers = sorted({len(sources_of(question)) for question in questions})
    return "-".join(f"{number:,}" for number in dict.fromkeys((numbers[0], numbers[-1])))
