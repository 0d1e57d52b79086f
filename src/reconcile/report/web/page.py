"""The report as one page of HTML: a file that needs no network and no server.

Without JavaScript it can be read; with it, quotes and pairs open and questions can be filtered.

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

from reconcile.report.across import checks_shown, conflicts_of, field_of, name_of, to_look, told
from reconcile.report.attribution import PARTIES, qualities
from reconcile.report.counting import (
    by_verdict,
    counted,
    one_origin_share,
    quotes_checked,
    title_of,
    totals,
)
from reconcile.report.joined_subjects import joined_subjects
from reconcile.report.most_at_stake import most_at_stake
from reconcile.report.question_words import field_name, key_in_words
from reconcile.report.safe_for_terminal import show
from reconcile.report.selection import families
from reconcile.report.terminal.overview import values_in_short
from reconcile.report.verdict_words import MARKS, NAMES, agreement_words, title
from reconcile.report.web.anchors import anchors
from reconcile.report.web.cards import ON_CARDS, Card, PageRow, card, row
from reconcile.report.web.data import entity_labels, page_data
from reconcile.report.web.matrix import page_matrix
from reconcile.report.web.over_time import charts
from reconcile.report.web.pairs import MOST_QUESTIONS, pair_table
from reconcile.report.web.policy import policy
from reconcile.report.web.sources import dated, source_name, source_parts
from reconcile.report.web.time import time_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.model.cross_check import CrossCheck
    from reconcile.model.entity import Group
    from reconcile.model.question import Question, Verdict
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source
    from reconcile.report.across import Told

TEMPLATES = Path(__file__).parent / "templates"
MOST_CARDS = 300
"""Questions that are cards, those with the most at stake; further ones are rows that open."""
GLANCE = 12
"""Contradictions listed at the top, those with the most at stake."""


class Tally(NamedTuple):
    """A verdict's part of the bar at the top."""

    verdict: Verdict
    number: int
    title: str


class Conflict(NamedTuple):
    """A check across questions with its clashes in words."""

    check: CrossCheck
    told: tuple[Told, ...]


class About(NamedTuple):
    """What a project says it is about; "" for either where it says nothing."""

    title: str = ""
    description: str = ""


_UNSAID = About()


def page(result: Reconciliation, questions: Sequence[Question], about: About = _UNSAID) -> str:
    """Return the report on these questions of a result as HTML."""
    found = by_verdict(questions)
    tallies = [Tally(v, len(some), title(v, len(some))) for v, some in found.items()]
    style = _text("page.css") + _bar_style(tallies)
    script = _text("page.js")
    template = _environment().get_template("page.html")
    ordered = [
        question
        for verdict, some in found.items()
        for question in (most_at_stake(some) if verdict in ON_CARDS else some)
    ]
    return template.render(
        style=Markup(style),  # noqa: S704 (our own file, and numbers)
        script=Markup(script),  # noqa: S704 (our own file)
        policy=policy(style, script),
        about=about,
        tallies=tallies,
        **_parts(result, ordered),
    )


def _parts(result: Reconciliation, questions: Sequence[Question]) -> dict[str, object]:
    """Return what the templates print, by the names that they know it by.

    `questions` come by verdict, each with its place as its number.
    """
    question_anchors = anchors("q", sorted(question.id for question in questions))
    source_anchors = anchors("s", (source.id for source in result.sources))
    entities = entity_labels(result, questions)
    across = checks_shown(result, questions)
    shown = _shown(result, questions, question_anchors)
    return {
        "result": result,
        "counts": totals(result),
        "notes": _notes(result, questions),
        "shown": shown,
        "glance": most_at_stake(q for q in questions if q.verdict in ON_CARDS)[:GLANCE],
        "contradictions": sum(1 for q in questions if q.verdict.is_contradiction),
        "across": across,
        "conflicts": [Conflict(check, told(check)) for check in conflicts_of(across)],
        "follows": [check for check in across if check.follows],
        "to_look": to_look(result, across),
        "matrix": page_matrix(result, questions),
        "pairs": pair_table(result, questions),
        "time": time_line(result, questions),
        "charts": charts(questions, result.published),
        "sources": source_parts(result, questions, source_anchors),
        "spelt": list(filter(_is_spelt_in_several_ways, result.groups)),
        "fields": _fields(questions),
        "entities": entities,
        **_about_sources(result.sources),
        "data": Markup(page_data(result, questions, entities)),  # noqa: S704 (it escapes itself)
        "q": question_anchors,
        "s": source_anchors,
    }


def _shown(
    result: Reconciliation, questions: Sequence[Question], anchors: Mapping[str, str]
) -> list[Card | PageRow]:
    """Return the questions in their order, as cards or as rows."""
    accepted = result.accepted
    to_weigh = most_at_stake(q for q in questions if q.verdict in ON_CARDS)
    on_cards = {question.id for question in to_weigh[:MOST_CARDS]}
    return [
        card(question, number, anchors[question.id], accepted.get(question.id))
        if question.id in on_cards
        else row(question, number, anchors[question.id])
        for number, question in enumerate(questions)
    ]


def _notes(result: Reconciliation, questions: Sequence[Question]) -> list[str]:
    """Return what a reader should know before relying on the page."""
    narrowed = len(questions) < len(result.questions)
    joined = len(joined_subjects(result))
    notes = [
        f"showing {len(questions):,} of {counted(len(result.questions), 'question')}"
        if narrowed
        else "",
        quotes_checked(result),
        one_origin_share(result.questions),
        f"{counted(joined, 'subject')} joined by spelling" if joined else "",
    ]
    return [note[:1].upper() + note[1:] for note in notes if note]


def _fields(questions: Sequence[Question]) -> list[tuple[str, str]]:
    """Return the fields and families with what they are called, by that name.

    Fields of one name are distinguished, since a filter that is sent to somebody goes by the names.
    """
    labels = {question.field: field_name(question) for question in questions}
    alike = Counter(labels.values())
    named = (
        (field, f"{name} ({field})" if alike[name] > 1 else name)
        for field in families(questions)
        for name in (labels.get(field, key_in_words(field)),)
    )
    return sorted(named, key=lambda each: (each[1].casefold(), each[0]))


def _about_sources(sources: Sequence[Source]) -> dict[str, object]:
    """Return by id what sources are called, when they appeared, and which origins are theirs."""
    return {
        "source_names": {source.id: source_name(source) for source in sources},
        "dates": {source.id: dated(source) for source in sources},
        "own_origins": {source.id: (source.id, source.outlet) for source in sources},
    }


def _is_spelt_in_several_ways(group: Group) -> bool:
    return sum(1 for spelling in group.spellings if spelling.claims) > 1


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
        most_questions=MOST_QUESTIONS,
        in_short=values_in_short,
        agreement_words=agreement_words,
        counted=counted,
        field_name=field_name,
        title_of=title_of,
        name_of=name_of,
        field_of=field_of,
        qualities=qualities,
    )
    return environment


def _harmless(value: Any) -> Any:  # noqa: ANN401 (templates print anything)
    """Return a text with every character that could mislead the eye made visible."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return show(value)
