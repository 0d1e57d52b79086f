"""The claims as linked data: schema.org `Claim`, and W3C Web Annotations of the quotes.

No `ClaimReview` is written: it states a reviewer's rating, and nothing here rates. A quote that was
found in its source's text carries its position, in characters of that text with LF line ends.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote as percent_encoded

from reconcile.model.evidence import QuoteOutcome
from reconcile.report.json_text import dump
from reconcile.report.web.anchors import web_link

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reconcile.model.claim import Claim
    from reconcile.model.evidence import QuoteCheck
    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation
    from reconcile.model.source import Source

ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
"""Maps `schema:` to http://schema.org/ and the annotation's terms (W3C, 23 February 2017)."""


def report_json_ld(result: Reconciliation, questions: Sequence[Question]) -> str:
    """Return the claims of these questions of a result, and their quotes, as JSON-LD text."""
    sources = {source.id: source for source in result.sources}
    return dump(
        {
            "@context": ANNOTATION_CONTEXT,
            "@graph": list(_nodes(questions, sources, result.quotes)),
        }
    )


def _nodes(
    questions: Sequence[Question],
    sources: Mapping[str, Source],
    checks: Mapping[str, QuoteCheck],
) -> Iterator[dict[str, Any]]:
    """Yield the claims, each followed by the annotation of its quote if it has one."""
    for question in questions:
        for answer in question.answers:
            source = sources[answer.claim.source]
            yield _claim(question, answer.claim, source)
            if answer.claim.quote:
                yield _annotation(answer.claim, source, checks.get(answer.claim.id))


def _claim(question: Question, claim: Claim, source: Source) -> dict[str, Any]:
    author = claim.claimant or source.outlet
    return _told(
        {
            "id": _address("claims", claim.id),
            "type": "schema:Claim",
            "schema:name": f"{question.subject}, {claim.field}: {claim.value}",
            "schema:text": claim.quote,
            "schema:about": {"type": "schema:Thing", "schema:name": question.subject},
            "schema:author": author and {"schema:name": author},
            "schema:isPartOf": {"id": _address("questions", question.id)},
            "schema:appearance": _appearance(source),
        }
    )


def _appearance(source: Source) -> dict[str, Any]:
    day = re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", source.published)
    return _told(
        {
            "id": _document(source),
            "type": "schema:CreativeWork",
            "schema:name": source.title,
            "schema:author": source.author and {"schema:name": source.author},
            "schema:publisher": source.outlet and {"schema:name": source.outlet},
            "schema:datePublished": day and source.published,
            "schema:isBasedOn": source.derived_from,
        }
    )


def _annotation(claim: Claim, source: Source, check: QuoteCheck | None) -> dict[str, Any]:
    return {
        "id": _address("quotes", claim.id),
        "type": "Annotation",
        "motivation": "describing",
        "body": _address("claims", claim.id),
        "target": {
            "type": "SpecificResource",
            "source": _document(source),
            "selector": list(_selectors(claim, check)),
        },
    }


def _selectors(claim: Claim, check: QuoteCheck | None) -> Iterator[dict[str, Any]]:
    """Yield the selectors; where the quote was found, the text's own words and their position."""
    found = check.passage if check and check.outcome is QuoteOutcome.VERIFIED else None
    yield {"type": "TextQuoteSelector", "exact": found.text if found else claim.quote}
    if found:
        yield {"type": "TextPositionSelector", "start": found.start, "end": found.end}


def _document(source: Source) -> str:
    return web_link(source.url) or _address("sources", source.id)


def _address(folder: str, name: str) -> str:
    """Return an address relative to the file's own, for what has none on the web."""
    return f"{folder}/{percent_encoded(name, safe='')}"


def _told(node: dict[str, Any]) -> dict[str, Any]:
    """Return a node without what isn't known."""
    return {key: value for key, value in node.items() if value}
