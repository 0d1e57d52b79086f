"""One question whole, for a terminal: every quote, every pair with its rule and arithmetic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reconcile.model.question import Between
from reconcile.report.pair_text import judgement
from reconcile.report.style import FAINT, STRONG, STYLES, line, quoted, safe
from reconcile.report.terminal import in_value_order
from reconcile.report.words import MARKS, asked, counted, said_by, verdict_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rich.console import RenderableType

    from reconcile.model.position import Place
    from reconcile.model.question import Answer, Pair, Question


_BETWEEN = {
    Between.ORIGINS: "two origins",
    Between.ONE_ORIGIN: "two sources of one origin",
    Between.CLAIMANTS: "two claimants in one source",
    Between.ITSELF: "a source and itself",
}


def render(question: Question, places: Mapping[str, Place]) -> RenderableType:
    """Return the question; `places` says where in the files its claims stand."""
    style = STYLES[question.verdict]
    return Group(
        safe(asked(question), STRONG),
        line(Text(f"{MARKS[question.verdict]} {verdict_name(question)}", style)),
        safe(f"id {question.id} · {question.type} · {_origins(question)}", FAINT),
        *_possible(question),
        Text("\nClaims", STRONG),
        *(_claim(answer, places) for answer in in_value_order(question.answers)),
        *_pairs(question),
    )


def _origins(question: Question) -> str:
    number = counted(len(question.origins), "origin")
    return f"{number}: {', '.join(question.origins)}"


def _possible(question: Question) -> Iterator[Text]:
    if question.spread:
        yield line("Stated: ", safe(question.spread))
    if question.common:
        yield line("What satisfies all claims: ", safe(question.common))


def _claim(answer: Answer, places: Mapping[str, Place]) -> RenderableType:
    claim = answer.claim
    table = Table.grid(padding=(0, 1))
    table.add_column(style=FAINT, no_wrap=True)
    table.add_column(overflow="fold")
    rows = {
        "says": said_by(answer),
        "quote": None,
        "read as": answer.shown if answer.shown != claim.value else None,
        "at": claim.locator,
        "note": claim.note,
        "claim": claim.id,
        "file": str(places[claim.id].at()) if claim.id in places else None,
    }
    for label, text in rows.items():
        if label == "quote" and claim.quote:
            table.add_row(label, quoted(claim.quote))
        elif text:
            table.add_row(label, safe(text))
    return Group(Padding(safe(claim.value, STRONG), (0, 0, 0, 2)), Padding(table, (0, 0, 1, 4)))


def _pairs(question: Question) -> Iterator[RenderableType]:
    if question.pairs:
        yield Text("Pairs, the furthest apart first", STRONG)
    values = {answer.claim.id: answer for answer in question.answers}
    order = {pair: number for number, pair in enumerate(_furthest_first(question))}
    for pair in order:
        yield Padding(_pair(pair, values), (0, 0, 1, 2))


def _furthest_first(question: Question) -> list[Pair]:
    ranks = ("contradicts", "differs", "unjudged", "compatible", "refines", "same", "incomparable")
    return sorted(
        question.pairs, key=lambda p: (ranks.index(p.comparison.relation.value), p.a, p.b)
    )


def _pair(pair: Pair, values: Mapping[str, Answer]) -> RenderableType:
    a, b = values[pair.a], values[pair.b]
    between = Text(f"Between {_BETWEEN[pair.between]}", FAINT)
    return Group(
        _side("A", a), _side("B", b), between, *judgement(pair.comparison, pair.explanation)
    )


def _side(label: str, answer: Answer) -> Text:
    said = safe(f" ({said_by(answer)})", FAINT)
    return line(Text(f"{label} ", FAINT), safe(answer.claim.value, STRONG), said)
