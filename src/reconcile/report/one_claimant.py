"""Claimants whom sources quote with values that contradict or differ: a misquotation, or both said.

In: a question. Out: the sources of each such claimant, and a pair of their claims.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from reconcile.judge.claimants import is_named
from reconcile.report.attribution import SOURCES_LISTED, names_in_short
from reconcile.report.counting import listed
from reconcile.report.telling_pairs import AT_ODDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reconcile.model.question import Pair, Question

_Claims = dict[str, dict[str, str]]
"""By claimant: a claim of each source, by the source's id."""


class QuotedTwoWays(NamedTuple):
    """A named claimant, the sources that quote them differently, sorted, and a pair that shows it.

    The pair is the first of the furthest relation.
    """

    claimant: str
    sources: tuple[str, ...]
    pair: Pair

    @property
    def sentence(self) -> str:
        """What it means, in one sentence: "a and b quote OCHA differently: ..."."""
        many = len(self.sources) > SOURCES_LISTED
        who = names_in_short(self.sources) if many else listed(self.sources)
        return f"{who} quote {self.claimant} differently: one misquotes, or both were said."


def quoted_two_ways(question: Question) -> list[QuotedTwoWays]:
    """Return the claimants whom two sources quote with different values, by name."""
    if not question.verdict.is_contradiction:
        return []
    first: dict[str, Pair] = {}
    sources: defaultdict[str, set[str]] = defaultdict(set)
    for claims, others in _at_odds(question):
        for claimant in claims.keys() & others.keys():
            mine, theirs = claims[claimant], others[claimant]
            pair = _pair(question, mine, theirs)
            if pair:
                first.setdefault(claimant, pair)
                sources[claimant] |= mine.keys() | theirs.keys()
    return [QuotedTwoWays(who, tuple(sorted(sources[who])), first[who]) for who in sorted(first)]


def _at_odds(question: Question) -> Iterator[tuple[_Claims, _Claims]]:
    """Yield the claims of named claimants with two values at odds, the furthest relation first."""
    whose = {
        answer.claim.id: (answer.origin, answer.claim.source)
        for answer in question.answers
        if is_named(answer.claim.claimant or "")
    }
    if not whose:
        return
    for relation in AT_ODDS:
        for alike in question.pairs.alike:
            if alike.comparison.relation is relation:
                yield _claims(alike.a, whose), _claims(alike.b, whose)


def _claims(ids: Iterable[str], whose: dict[str, tuple[str, str]]) -> _Claims:
    found: _Claims = {}
    for claim in ids:
        if claim in whose:
            claimant, source = whose[claim]
            found.setdefault(claimant, {}).setdefault(source, claim)
    return found


def _pair(question: Question, mine: dict[str, str], theirs: dict[str, str]) -> Pair | None:
    """Return the first pair of two sources that quote the claimant; None where there is none."""
    both = (sorted(pair) for pair in product(mine.values(), theirs.values()))
    pairs = (question.pairs.made(a, b) for a, b in both if a != b)
    return next((pair for pair in pairs if pair.two_ways), None)
