"""What is left to do: sentences that no claim quotes, sources without claims, findings.

In: a source that is annotated, or the whole project. Out: places to look at, in order. A sentence
with figures or names is a suggestion and never a claim: it may well say nothing worth noting.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reconcile.annotate.likely import NAME
from reconcile.annotate.passages import Span
from reconcile.check.registry import RULES
from reconcile.check.rule import Facts
from reconcile.evidence.all_evidence import check as examine
from reconcile.evidence.read_from_quotes import found_in
from reconcile.files.yaml_tree import Map
from reconcile.model.finding import in_order
from reconcile.model.source import TextState
from reconcile.report.counting import counted
from reconcile.values.frame import Frame
from reconcile.values.registry import value_type

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reconcile.annotate.annotated_source import AnnotatedSource
    from reconcile.model.finding import Finding
    from reconcile.model.project import Project

_FIGURES = ("count", "date", "duration")


class Unquoted(NamedTuple):
    """A sentence that no claim quotes, and what in it may be worth a claim."""

    sentence: Span
    span: Span
    """The first figure or name in it, to begin marking at."""
    words: str


class Waiting(NamedTuple):
    """A source without claims, and whether its text is there to be annotated."""

    source: str
    title: str
    has_text: bool


def unquoted(desk: AnnotatedSource) -> list[Unquoted]:
    """Return the sentences with figures or names that no claim quotes, in the order of the text."""
    return list(_unquoted(desk, range(len(desk.passages.sentences))))


def next_unquoted(desk: AnnotatedSource, offset: int, by: int) -> Unquoted | None:
    """Return the next such sentence after a character (1) or before it (-1), round the end."""
    here, count = desk.passages.sentence_at(offset), len(desk.passages.sentences)
    after = [*range(here, count), *range(here)] if count else []
    found = _unquoted(desk, after if by > 0 else after[::-1])
    elsewhere = (each for each in found if not each.sentence.start <= offset < each.sentence.end)
    return next(elsewhere, None)


def progress(desk: AnnotatedSource) -> tuple[int, int]:
    """Return how many of a text's sentences are quoted by claims, and how many it has."""
    return len(_quoted(desk)), len(desk.passages.sentences)


def head(desk: AnnotatedSource) -> str:
    """Return which source it is, and how far it is annotated."""
    seen, whole = progress(desk)
    source = desk.project.sources[desk.source]
    name = source.title or source.outlet or desk.source
    count = counted(len(desk.noted), "claim")
    far = f"{seen} of {whole} sentences quoted" if desk.has_text else "no text attached"
    return f"{name} \u00b7 {count} \u00b7 {far}"


def waiting(project: Project) -> list[Waiting]:
    """Return the sources without a claim, those with a text first."""
    cited = {claim.source for claim in project.claims}
    found = [
        Waiting(
            source.id,
            source.title or source.outlet or "",
            project.texts[source.id].state is not TextState.MISSING,
        )
        for source in project.sources.values()
        if source.id not in cited
    ]
    return sorted(found, key=lambda each: (not each.has_text, each.source))


def findings(desk: AnnotatedSource) -> list[Finding]:
    """Return what the rules find in the claims of the source, in the order of the files."""
    small = desk.project._replace(claims=tuple(desk.claims))
    facts = Facts(small, desk.result, examine(small, desk.result.groups))
    own = {claim.id for claim in desk.claims}
    found = (f for rule in RULES if rule.code[0] in "EV" for f in rule.findings(facts))
    return list(in_order([each for each in found if each.about in own]))


def key_of(desk: AnnotatedSource, finding: Finding) -> str:
    """Return the key of the claim that a finding is about, "" where it is about the whole."""
    place = desk.project.places[finding.about]
    keys = place if isinstance(place, Map) else ()
    return next((key for key in keys if place.at(key) == finding.primary), "")


def _unquoted(desk: AnnotatedSource, numbers: Iterable[int]) -> Iterator[Unquoted]:
    quoted = _quoted(desk)
    for number in numbers:
        if number not in quoted and (found := _worth_a_look(desk, desk.passages.sentences[number])):
            yield found


def _quoted(desk: AnnotatedSource) -> set[int]:
    """Return the numbers of the sentences that claims quote."""
    passages = desk.passages
    found: set[int] = set()
    for span in (noted.span for noted in desk.noted if noted.span):
        first, last = passages.sentence_at(span.start), passages.sentence_at(span.end - 1)
        found.update(n for n in range(first, last + 1) if passages.sentences[n].end > span.start)
    return found


def _worth_a_look(desk: AnnotatedSource, sentence: Span) -> Unquoted | None:
    text = desk.passages.text[sentence.start : sentence.end]
    places = [*_figures(desk, text), *_names(text)]
    if not places:
        return None
    start, end = places[0]
    span = Span(sentence.start + start, sentence.start + end)
    return Unquoted(sentence, span, text[start:end])


def _figures(desk: AnnotatedSource, sentence: str) -> Iterator[tuple[int, int]]:
    frame = Frame(desk.project.published.get(desk.source))
    for name in _FIGURES:
        for found in found_in(sentence, value_type(name), frame):
            yield found.end - len(found.words), found.end


def _names(sentence: str) -> Iterator[tuple[int, int]]:
    first = re.search(r"\w+", sentence)
    for found in NAME.finditer(sentence, first.end() if first else 0):
        yield found.span()
