"""Numbers with their nouns, and the counts of a whole result, alike in all formats."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from reconcile.evidence.words_in_quotes import says_something
from reconcile.model.question import Between, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.question import Question
    from reconcile.model.reconciliation import Reconciliation


def counted(number: int, noun: str, nouns: str | None = None) -> str:
    """Return a number with its noun: "1 claim", "2 claims", "1,200 claims"."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence: "A, B and C"; "" for none."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def totals(result: Reconciliation) -> tuple[str, ...]:
    """Return how many sources, origins, claims and questions a result has, each with its noun."""
    return (
        counted(len(result.sources), "source"),
        counted(len(set(result.origins.values())), "origin"),
        counted(len(result.claims), "claim"),
        counted(len(result.questions), "question"),
    )


def title_of(result: Reconciliation) -> str:
    """Return what a report is called that nobody named: "Where 5 sources agree and disagree"."""
    sources = counted(len(result.sources), "source")
    if len(result.sources) > 1:
        return f"Where {sources} agree and disagree"
    return f"What {sources} says" if result.sources else "No sources yet"


def nothing_shown(result: Reconciliation) -> str:
    """Return why there is no question to show."""
    if result.claims:
        return "No question matches these filters."
    return "There are no claims yet: write them in data/claims.yaml."


def by_verdict(questions: Sequence[Question]) -> dict[Verdict, list[Question]]:
    """Return the questions of each verdict that occurs, worst first, in their order."""
    found = {verdict: [q for q in questions if q.verdict is verdict] for verdict in Verdict}
    return {verdict: some for verdict, some in found.items() if some}


def answered_by_several(questions: Sequence[Question]) -> int:
    """Return how many questions claims of two origins answer, each in a source of its own."""
    return sum(map(by_several, questions))


def by_several(question: Question) -> bool:
    """Say whether claims of two origins answer a question, each in a source of its own.

    Then some pair is between origins: mostly one that makes the verdict is.
    """
    pairs = chain(question.telling, question.pairs if len(question.origins) > 1 else ())
    return any(pair.between is Between.ORIGINS for pair in pairs)


def sources_of(question: Question) -> list[str]:
    """Return the ids of the sources that answer a question, sorted."""
    return sorted({answer.claim.source for answer in question.answers})


def resting_on_one_origin(questions: Sequence[Question]) -> tuple[int, int]:
    """Return how many of the questions on which sources agree rest on one origin, and of how many.

    Several sources that repeat one origin look like an agreement, and are none.
    """
    repeated = sum(
        1 for q in questions if q.verdict is Verdict.UNCORROBORATED and len(sources_of(q)) > 1
    )
    agreeing = sum(1 for q in questions if q.verdict is Verdict.AGREEMENT)
    return repeated, repeated + agreeing


def one_origin_share(questions: Sequence[Question]) -> str:
    """Return in words what share of the agreements rests on one origin; "" where none does.

    These are uncorroborated, and no agreements: the words say so, since the verdicts are counted
    beside them.
    """
    repeated, whole = resting_on_one_origin(questions)
    if not repeated:
        return ""
    end = "rests on one origin, so it is" if repeated == 1 else "rest on one origin, so they are"
    return (
        f"{repeated:,} of {counted(whole, 'question')} on which sources agree "
        f"({repeated / whole:.1%}) {end} uncorroborated"
    )


def quotes_checked(result: Reconciliation) -> str:
    """Return how many quotes were found again in their sources' texts, and what wasn't."""
    quotes = sum(1 for claim in result.claims if says_something(claim.quote))
    if not quotes:
        return "no claim has a quote"
    if not result.quotes:
        return f"{counted(quotes, 'quote')} not verified, no texts attached"
    from reconcile.model.evidence import QuoteOutcome  # noqa: PLC0415 (only attached texts need it)

    outcomes = Counter(check.outcome for check in result.quotes.values())
    verified = outcomes[QuoteOutcome.VERIFIED]
    several = outcomes[QuoteOutcome.AMBIGUOUS]
    failed = sum(outcomes.values()) - verified - several - outcomes[QuoteOutcome.NO_QUOTE]
    checked = f"{verified:,} of {counted(quotes, 'quote')} verified in the sources' texts"
    checked += f", {several:,} found in several places" if several else ""
    return f"{checked}, {failed:,} not found as quoted" if failed else checked
