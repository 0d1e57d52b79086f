"""Who says it: the source, the claimant inside it, and what the claim says of itself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from reconcile.model.question import Between
from reconcile.model.stages_measures_kinds import Stage
from reconcile.report.counting import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.model.claim import Claim
    from reconcile.model.decision import Decision
    from reconcile.model.question import Answer, Pair, Question

PARTIES = {
    Between.ORIGINS: "two origins",
    Between.ONE_ORIGIN: "two sources of one origin",
    Between.ONE_CLAIMANT: "two sources that quote one claimant",
    Between.CLAIMANTS: "two claimants in one source",
    Between.ITSELF: "a source and itself",
    Between.CODERS: "two coders of one source",
}
_OF_ONE_ORIGIN = {
    Between.ITSELF: "One source says both.",
    Between.ONE_ORIGIN: "Both come from one origin.",
}
SOURCES_LISTED = 4
"""Sources of one value up to which all are named; of more, one less is, and the rest counted."""


def qualities(claim: Claim, *, revised: bool = False) -> list[str]:
    """Return what a claim says of itself: that it is planned, of when, and how counted.

    First of all that it is `revised`, which a later claim says of it.
    """
    said = ["revised later"] if revised else []
    if claim.stage is Stage.PLANNED:
        said.append("planned")
    if claim.as_of:
        said.append(f"as of {claim.as_of}")
    if claim.measure:
        said.append(str(claim.measure))
    return said


def speaker(answer: Answer) -> str:
    """Return the source, and the claimant inside it."""
    claim = answer.claim
    return f"{claim.source}: {claim.claimant}" if claim.claimant else claim.source


def said_by(answer: Answer) -> str:
    """Return who says it, and in brackets what is only planned, of when, and how counted."""
    said = qualities(answer.claim, revised=answer.revised)
    return f"{speaker(answer)} ({', '.join(said)})" if said else speaker(answer)


def names_in_short(names: Sequence[str]) -> str:
    """Return up to four names; of more, three and how many more: "a, b, c and 7 more"."""
    names = list(dict.fromkeys(names))
    more = len(names) - SOURCES_LISTED + 1
    if more > 1:
        return f"{', '.join(names[: SOURCES_LISTED - 1])} and {more:,} more"
    return ", ".join(names)


def all_said_by(answers: Sequence[Answer], *, quoted: bool = False) -> str:
    """Return who says one thing, in short.

    With `quoted` a quote of the first is beside them, so the others follow an "also".
    """
    first, *others = dict.fromkeys(map(said_by, answers))
    if quoted and others:
        return f"{first}; also {names_in_short(others)}"
    return names_in_short([first, *others])


def ruling(decision: Decision) -> str:
    """Return the reason of a decision with who gave it, and when."""
    signed = ", ".join(filter(None, (decision.author, decision.date)))
    return " — ".join(filter(None, (decision.reason, signed)))


def between_whom(question: Question, pair: Pair) -> str:
    """Return what to add to a contradiction within one origin; "" elsewhere."""
    if not question.verdict.is_contradiction:
        return ""
    return _OF_ONE_ORIGIN.get(pair.between, "")


def divided(question: Question) -> list[str]:
    """Return sentences on the sources within which claimants contradict each other, sorted.

    Such a source reports a contradiction and doesn't contradict itself: all of these share one
    sentence. Where a claim of its own is at odds with somebody it cites, a sentence says so.
    """
    against: defaultdict[str, set[str]] = defaultdict(set)
    for a, b in _claimants_at_odds(question):
        own = not (a.claimant and b.claimant)
        against[a.source].add((a.claimant or b.claimant or "") if own else "")
    named = {source: sorted(filter(None, against[source])) for source in sorted(against)}
    citing = [source for source, names in named.items() if not names]
    return [
        *([_they_disagree(citing)] if citing else []),
        *(
            f"In {source}, the source itself disagrees with {listed(names)}, whom it cites."
            for source, names in named.items()
            if names
        ),
    ]


def _claimants_at_odds(question: Question) -> Iterator[tuple[Claim, Claim]]:
    """Yield the claims of claimants in one source that contradict as badly as any do."""
    if not question.verdict.is_contradiction:
        return
    worst = question.telling[0].comparison.relation
    of_claim = {answer.claim.id: answer.claim for answer in question.answers}
    source_of = {claim_id: claim.source for claim_id, claim in of_claim.items()}
    for alike in question.pairs.alike:
        if alike.comparison.relation is worst:
            for a, b in alike.within(source_of):
                if question.pairs.made(a, b).between is Between.CLAIMANTS:
                    yield of_claim[a], of_claim[b]


def _they_disagree(sources: Sequence[str]) -> str:
    """Return that people whom sources cite disagree, not the sources: "In one, the people ..."."""
    if len(sources) == 1:
        return f"In {sources[0]}, the people it cites disagree, not the source itself."
    named = names_in_short(sources) if len(sources) > SOURCES_LISTED else listed(sources)
    return f"In {named}, the people they cite disagree, not the sources themselves."
