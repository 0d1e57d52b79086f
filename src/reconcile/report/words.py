"""The words and marks that all formats share, so that no two name one thing differently."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from reconcile.evidence.wording import says_something
from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation
from reconcile.model.words import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.claim import Claim
    from reconcile.model.decision import Decision
    from reconcile.model.question import Answer, Pair, Question
    from reconcile.model.reconciliation import Reconciliation

SHORT = {
    Verdict.OUTRIGHT: "outright",
    Verdict.APPARENT: "apparent",
    Verdict.UNJUDGED: "unjudged",
    Verdict.AGREEMENT: "in agreement",
    Verdict.UNCORROBORATED: "uncorroborated",
}
TITLES = {
    Verdict.OUTRIGHT: "contradictions, outright",
    Verdict.APPARENT: "contradictions, apparent",
    Verdict.UNJUDGED: "unjudged",
    Verdict.AGREEMENT: "agreements",
    Verdict.UNCORROBORATED: "uncorroborated",
}
NAMES = {
    Verdict.OUTRIGHT: "contradiction, outright",
    Verdict.APPARENT: "contradiction, apparent",
    Verdict.UNJUDGED: "unjudged",
    Verdict.AGREEMENT: "agreement",
    Verdict.UNCORROBORATED: "uncorroborated",
}
MARKS = {
    Verdict.OUTRIGHT: "✗",
    Verdict.APPARENT: "≠",
    Verdict.UNJUDGED: "?",
    Verdict.AGREEMENT: "=",
    Verdict.UNCORROBORATED: "·",
}
AGREEMENTS = {
    Relation.SAME: "all the same",
    Relation.REFINES: "the more exact refine the others",
    Relation.COMPATIBLE: "all can be true",
}
PARTIES = {
    Between.ORIGINS: "two origins",
    Between.ONE_ORIGIN: "two sources of one origin",
    Between.CLAIMANTS: "two claimants in one source",
    Between.ITSELF: "a source and itself",
}
_OF_ONE_ORIGIN = {
    Between.ITSELF: "One source says both.",
    Between.ONE_ORIGIN: "Both come from one origin.",
}


def counted(number: int, noun: str, nouns: str | None = None) -> str:
    """Return a number with its noun: "1 claim", "2 claims", "1,200 claims"."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"


def totals(result: Reconciliation) -> tuple[str, ...]:
    """Return how many sources, origins, claims and questions a result has, each with its noun."""
    return (
        counted(len(result.sources), "source"),
        counted(len(set(result.origins.values())), "origin"),
        counted(len(result.claims), "claim"),
        counted(len(result.questions), "question"),
    )


def nothing_shown(result: Reconciliation) -> str:
    """Return why there is no question to show."""
    if result.claims:
        return "No question fits what was asked for."
    return "There is no claim yet: data/claims.yaml is the place for them."


def verdict_name(question: Question) -> str:
    """Return the verdict in words; an agreement says which."""
    name = NAMES[question.verdict]
    return f"{name} ({question.agreement})" if question.agreement else name


def aside(question: Question) -> set[str]:
    """Return the ids of the claims that can't be compared with any other of an agreement."""
    if not question.agreement:
        return set()
    weighed = {
        claim
        for pair in question.pairs
        if pair.comparison.relation is not Relation.INCOMPARABLE
        for claim in (pair.a, pair.b)
    }
    return {answer.claim.id for answer in question.answers} - weighed


def agreement_told(question: Question) -> str:
    """Return how the claims of an agreement agree; "" for any other verdict."""
    if not question.agreement:
        return ""
    told, apart = AGREEMENTS[question.agreement], len(aside(question))
    return f"{told}, but for {counted(apart, 'claim')} that can't be compared" if apart else told


def divided(question: Question) -> list[str]:
    """Return a sentence for each source within which claimants contradict each other, sorted.

    Such a source reports a contradiction; it isn't held to contradict itself. Where a claim of its
    own is at odds with whom it cites, that is said.
    """
    if not question.verdict.is_contradiction:
        return []
    worst = question.telling[0].comparison.relation
    of_claim = {answer.claim.id: answer.claim for answer in question.answers}
    against: defaultdict[str, set[str]] = defaultdict(set)
    for pair in question.pairs:
        if pair.comparison.relation is worst and pair.between is Between.CLAIMANTS:
            a, b = of_claim[pair.a], of_claim[pair.b]
            own = not (a.claimant and b.claimant)
            against[a.source].add((a.claimant or b.claimant or "") if own else "")
    return [_stand_apart(source, against[source]) for source in sorted(against)]


def _stand_apart(source: str, cited: set[str]) -> str:
    """Return who stands against whom in a source; `cited` are those against its own claims."""
    names = sorted(filter(None, cited))
    if not names:
        return f"The claimants in {source} stand against each other, not the source."
    return f"In {source}, the source itself stands against {listed(names)}, whom it cites."


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence: "A, B and C"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def asked(question: Question) -> str:
    """Return what a question asks: the field, the subject, and the scope if it has one."""
    scope = f" ({question.scope})" if question.scope else ""
    return f"{field_name(question)} · {question.subject}{scope}"


def field_name(question: Question) -> str:
    """Return what the field of a question is called: by its label where it has one."""
    return question.label or question.field


def between_whom(question: Question, pair: Pair) -> str:
    """Return what to add to a contradiction within one origin; "" elsewhere."""
    if not question.verdict.is_contradiction:
        return ""
    return _OF_ONE_ORIGIN.get(pair.between, "")


def qualities(claim: Claim) -> list[str]:
    """Return what a claim says of itself: that it is planned, of when, and how counted."""
    said = ["planned"] if claim.stage is Stage.PLANNED else []
    if claim.as_of:
        said.append(f"as of {claim.as_of}")
    if claim.measure:
        said.append(claim.measure.value)
    return said


def ruling_told(decision: Decision) -> str:
    """Return the reason of a decision with who gave it, and when."""
    signed = ", ".join(filter(None, (decision.author, decision.date)))
    return " — ".join(filter(None, (decision.reason, signed)))


def said_by(answer: Answer) -> str:
    """Return who says it: the source, the claimant inside it, and what is only planned."""
    claim = answer.claim
    claimant = f": {claim.claimant}" if claim.claimant else ""
    said = qualities(claim)
    aside = f" ({', '.join(said)})" if said else ""
    return f"{claim.source}{claimant}{aside}"


def quotes_checked(result: Reconciliation) -> str:
    """Return how many quotes were found again in their sources' texts, and what wasn't."""
    quotes = sum(1 for claim in result.claims if says_something(claim.quote))
    if not quotes:
        return "no claim has a quote"
    told = f"{counted(quotes, 'quote')} re-checked in the sources' texts"
    if not result.quotes:
        return f"0 of {told}: none is attached"
    from reconcile.model.evidence import QuoteOutcome  # noqa: PLC0415 (only attached texts need it)

    outcomes = Counter(check.outcome for check in result.quotes.values())
    told = f"{outcomes[QuoteOutcome.VERIFIED]:,} of {told}"
    failed = sum(
        number
        for outcome, number in outcomes.items()
        if outcome not in (QuoteOutcome.VERIFIED, QuoteOutcome.NO_QUOTE)
    )
    return f"{told}, {failed:,} not found as quoted: see reconcile check" if failed else told
