"""Which sources may share an origin that their records don't say, with what speaks for it.

In: source records, the texts at hand, and the origin that each source has as recorded. Out:
`Suggestion`s: agencies first, then equal words, then publishers, each by its sources. Precision
over recall: quoted speech, who is quoted and who took the pictures don't count, and sources of one
origin, or whose record says what they derive from, are not suggested again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from reconcile.evidence.origins.agencies import agencies
from reconcile.evidence.origins.credits import Credit, credits_in
from reconcile.evidence.origins.publishers import SharedPublisher, shared_publishers
from reconcile.evidence.origins.shared_words import SharedRun, shared_runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reconcile.model.source import Source


class Sign(StrEnum):
    """What speaks for a shared origin."""

    AGENCY = "agency"
    WORDS = "equal-words"
    PUBLISHER = "publisher"


class Suggestion(NamedTuple):
    """Sources that may share an origin, sorted by id, and the evidence of one kind.

    `write` is what `derived_from` would be in the records of some of them, by id; empty where the
    evidence doesn't say so much.
    """

    sign: Sign
    sources: tuple[str, ...]
    write: dict[str, str]
    credits: tuple[tuple[str, Credit], ...] = ()
    runs: tuple[SharedRun, ...] = ()
    publisher: SharedPublisher | None = None


_ENOUGH_WORDS = 24
"""Words in shared runs that two sources need to be suggested: one run of twelve may be a title."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def suggested_origins(
    sources: Mapping[str, Source], texts: Mapping[str, str], origins: Mapping[str, str]
) -> list[Suggestion]:
    """Return what there is to suggest; texts and origins by the source's id."""
    by_agency = list(_by_agency(sources, texts, origins))
    agency_of = {id_: agency for each in by_agency for id_, agency in each.write.items()}
    ordered = sorted(texts, key=lambda id_: (_day(sources[id_]) or "9", id_))
    runs = shared_runs({id_: texts[id_] for id_ in ordered})
    return [
        *by_agency,
        *_by_words(sources, runs, origins, agency_of),
        *_by_publisher(sources, texts, origins),
    ]


def _by_agency(
    sources: Mapping[str, Source], texts: Mapping[str, str], origins: Mapping[str, str]
) -> Iterator[Suggestion]:
    """Yield a suggestion for each source that is credited, and whose record says nothing of it."""
    for id_ in sorted(texts):
        source, origin = sources[id_], origins[id_]
        found = [each for each in credits_in(texts[id_]) if not _recorded(each, source, origin)]
        if found and not source.derived_from:
            agency = _only_agency(found)
            write = {id_: agency} if agency else {}
            yield Suggestion(Sign.AGENCY, (id_,), write, tuple((id_, each) for each in found))


def _only_agency(found: Sequence[Credit]) -> str:
    """Return the agency that a whole text is credited to; "" where any other is named, too."""
    whole = {name for credit in found if credit.whole for name in credit.agencies}
    every = {name for credit in found for name in credit.agencies}
    return min(whole) if len(whole) == len(every) == 1 else ""


def _recorded(credit: Credit, source: Source, origin: str) -> bool:
    """Say whether a source is recorded as what the credit names: the agency's own page is."""
    known = agencies()
    own = {known.get(name, name) for name in (source.outlet or "", origin)}
    return not own.isdisjoint(credit.agencies)


def _by_words(
    sources: Mapping[str, Source],
    runs: Iterable[SharedRun],
    origins: Mapping[str, str],
    agency_of: Mapping[str, str],
) -> Iterator[Suggestion]:
    """Yield a suggestion for each two sources that share enough words."""
    between: dict[tuple[str, str], list[SharedRun]] = defaultdict(list)
    for run in runs:
        if origins[run.first] != origins[run.other]:
            between[run.first, run.other].append(run)
    for (first, other), shared in sorted(between.items()):
        if sum(run.size for run in shared) >= _ENOUGH_WORDS:
            write = _written(sources[first], sources[other], agency_of)
            yield Suggestion(Sign.WORDS, tuple(sorted((first, other))), write, runs=tuple(shared))


def _written(first: Source, other: Source, agency_of: Mapping[str, str]) -> dict[str, str]:
    """Return what to write where two share words: the agency of either, or who came first."""
    named = {agency_of[source.id] for source in (first, other) if source.id in agency_of}
    named |= {source.derived_from for source in (first, other) if source.derived_from}
    if len(named) == 1:
        wire = named.pop()
        return {each.id: wire for each in (first, other) if not each.derived_from}
    one, two = _day(first), _day(other)
    if not named and one and two and one < two:
        return {other.id: first.id}
    return {}


def _day(source: Source) -> str:
    """Return the day of publication, "" where it is unknown or a span."""
    return source.published if _DAY.fullmatch(source.published) else ""


def _by_publisher(
    sources: Mapping[str, Source], texts: Mapping[str, str], origins: Mapping[str, str]
) -> Iterator[Suggestion]:
    """Yield a suggestion for each publisher of sources that aren't one origin already."""
    known = agencies()
    seen: set[tuple[str, ...]] = set()
    for each in shared_publishers(sources, texts):
        apart = {origins[id_] for id_ in each.sources}
        if len(apart) > 1 and each.name not in known and each.sources not in seen:
            seen.add(each.sources)
            yield Suggestion(Sign.PUBLISHER, each.sources, {}, publisher=each)
