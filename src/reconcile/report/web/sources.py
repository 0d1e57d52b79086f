"""Each source's own part of the page: its record, and its claims in the order of its text."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from reconcile.evidence.locator import read_locator
from reconcile.report.web.anchors import web_link

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.claim import Claim
    from reconcile.model.question import Answer, Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source


class Made(NamedTuple):
    """A claim of the source, and the question that it answers."""

    answer: Answer
    question: Question


class SourcePart(NamedTuple):
    """A source with what the page prints of its record, and its claims."""

    source: Source
    anchor: str
    link: str | None
    record: tuple[tuple[str, str], ...]
    claims: tuple[Made, ...]


def source_parts(
    result: Reconciliation, questions: Sequence[Question], anchors: dict[str, str]
) -> tuple[SourcePart, ...]:
    """Return a part for each source, by id; only claims on these questions."""
    made: defaultdict[str, list[Made]] = defaultdict(list)
    for question in questions:
        for answer in question.answers:
            made[answer.claim.source].append(Made(answer, question))
    return tuple(
        SourcePart(
            source,
            anchors[source.id],
            web_link(source.url),
            tuple(_record(source, result.origins[source.id])),
            tuple(sorted(made[source.id], key=lambda m: _place(m.answer.claim))),
        )
        for source in result.sources
    )


def _place(claim: Claim) -> tuple[bool, int, str]:
    """Return what sorts claims as their quotes stand in the text, those without a place last."""
    lines = read_locator(claim.locator)
    return (lines is None, lines.first if lines else 0, claim.id)


def _record(source: Source, origin: str) -> Iterator[tuple[str, str]]:
    rows = (
        ("Outlet", source.outlet),
        ("Author", source.author),
        ("Published", source.published),
        ("About this date", source.published_reason),
        ("Derived from", source.derived_from),
        ("Origin", origin),
        ("Address", source.url),
        ("Note", source.note),
    )
    return ((label, text) for label, text in rows if text)
