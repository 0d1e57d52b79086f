"""The report as one page of HTML: a file that needs no network, no server and no JavaScript.

Its policy allows its own style and script alone, by their hashes. Every text from data is escaped
by the templates, and what could mislead the eye (controls, direction overrides) is made visible.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from reconcile.model.question import Verdict
from reconcile.report.attribution import PARTIES, qualities
from reconcile.report.counting import counted, quotes_checked, totals
from reconcile.report.question_words import field_name
from reconcile.report.selection import families
from reconcile.report.show import show
from reconcile.report.verdict_words import MARKS, NAMES, TITLES, agreement_words
from reconcile.report.web.anchors import anchors
from reconcile.report.web.cards import Card, cards
from reconcile.report.web.matrix import page_matrix
from reconcile.report.web.pairs import pair_table
from reconcile.report.web.policy import policy
from reconcile.report.web.sources import source_parts
from reconcile.report.web.time import time_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.entity import Group
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source

TEMPLATES = Path(__file__).parent / "templates"


class Tally(NamedTuple):
    """A verdict's part of the bar at the top."""

    verdict: Verdict
    number: int
    title: str


def page(result: Reconciliation, questions: Sequence[Question]) -> str:
    """Return the report on these questions of a result as HTML."""
    counts = Counter(question.verdict for question in questions)
    tallies = [Tally(v, counts[v], TITLES[v]) for v in Verdict if counts[v]]
    style = _text("page.css") + _bar_style(tallies)
    script = _text("page.js")
    template = _environment().get_template("page.html")
    return template.render(
        style=Markup(style),  # noqa: S704 (our own file, and numbers)
        script=Markup(script),  # noqa: S704 (our own file)
        policy=policy(style, script),
        tallies=tallies,
        **_parts(result, questions),
    )


def _parts(result: Reconciliation, questions: Sequence[Question]) -> dict[str, object]:
    """Return what the templates print, by the names that they know it by."""
    question_anchors = anchors("q", sorted(question.id for question in questions))
    source_anchors = anchors("s", (source.id for source in result.sources))
    shown = cards(result, questions, question_anchors)
    return {
        "result": result,
        "counts": totals(result),
        "quotes": quotes_checked(result),
        "cards": shown,
        "matrix": page_matrix(result, questions),
        "pairs": pair_table(result, questions),
        "time": time_line(result, questions),
        "sources": source_parts(result, questions, source_anchors),
        "spelt": [group for group in result.groups if _spellings(group) > 1],
        "fields": _fields(questions),
        "dates": {source.id: _dated(source) for source in result.sources},
        "numbers": _numbers(result, shown),
        "q": question_anchors,
        "s": source_anchors,
    }


def _fields(questions: Sequence[Question]) -> list[tuple[str, str]]:
    """Return the fields and families with what they are called, by that name.

    Fields of one name are told apart, since a filter that is sent to somebody goes by the names.
    """
    labels = {question.field: field_name(question) for question in questions}
    alike = Counter(labels.values())
    named = (
        (field, f"{name} ({field})" if alike[name] > 1 else name)
        for field in families(questions)
        for name in (labels.get(field, field),)
    )
    return sorted(named, key=lambda each: (each[1].casefold(), each[0]))


def _numbers(result: Reconciliation, shown: Sequence[Card]) -> dict[str, dict[str, int]]:
    """Return what stands for a source or entity in the page's filter, by id or label."""
    entities = sorted(
        {entity for card in shown for entity in card.entities}, key=lambda e: (e.casefold(), e)
    )
    return {
        "source": {source.id: number for number, source in enumerate(result.sources)},
        "entity": {entity: number for number, entity in enumerate(entities)},
    }


def _dated(source: Source) -> str:
    return "undated" if source.published == "unknown" else source.published.replace("/", " to ")


def _spellings(group: Group) -> int:
    """Return under how many spellings the claims name an entity."""
    return sum(1 for spelling in group.spellings if spelling.claims)


def _bar_style(tallies: Sequence[Tally]) -> str:
    """Return the widths of the bar's parts; a policy without inline styles wants them here."""
    return "".join(f".tally .v-{t.verdict.value}{{flex-grow:{t.number}}}\n" for t in tallies)


def _text(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        marks=MARKS,
        names=NAMES,
        parties=PARTIES,
        agreement_words=agreement_words,
        counted=counted,
        qualities=qualities,
    )
    return environment


def _harmless(value: Any) -> Any:  # noqa: ANN401 (templates print anything)
    """Return a text with every character that could mislead the eye made visible."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return show(value)
