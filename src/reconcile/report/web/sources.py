"""Each source's own part of the page: its name, its record, and how many claims it makes here."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.report.web.anchors import web_link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source


class SourcePart(NamedTuple):
    """A source with what the page prints of its record; `number` is its place in the data."""

    source: Source
    number: int
    name: str
    anchor: str
    link: str | None
    record: tuple[tuple[str, str], ...]
    claims: int


def source_parts(
    result: Reconciliation, questions: Sequence[Question], anchors: Mapping[str, str]
) -> tuple[SourcePart, ...]:
    """Return a part for each source, by id; only claims on these questions are counted."""
    made = Counter(answer.claim.source for question in questions for answer in question.answers)
    return tuple(
        SourcePart(
            source,
            number,
            source_name(source),
            anchors[source.id],
            web_link(source.url),
            tuple(_record(source, result.origins[source.id])),
            made[source.id],
        )
        for number, source in enumerate(result.sources)
    )


def source_name(source: Source) -> str:
    """Return what people call a source: its outlet, or else its title, or else its id."""
    return source.outlet or source.title or source.id


def dated(source: Source) -> str:
    """Return when a source was published, in words that say so."""
    if source.published == "unknown":
        return "undated"
    return f"published {source.published.replace('/', ' to ')}"


def _record(source: Source, origin: str) -> Iterator[tuple[str, str]]:
    """Yield what the record says; the origin where it is another than the source itself."""
    own = origin in (source.id, source.outlet)
    rows = (
        ("Title", source.title if source.outlet else None),
        ("Author", source.author),
        ("Published", source.published),
        ("About this date", source.published_reason),
        ("Derived from", source.derived_from),
        ("Origin", None if own else origin),
        ("Address", source.url),
        ("Note", source.note),
    )
    return ((label, text) for label, text in rows if text)
