"""Family V: questions on which the sources contradict each other, unless a decision accepts it."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.question import Between, Verdict
from reconcile.model.relation import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim
    from reconcile.model.finding import Related
    from reconcile.model.question import Pair, Question

_APART = (Relation.CONTRADICTS, Relation.DIFFERS)


def outright_contradiction(facts: Facts) -> Iterator[Found]:
    """Questions with claims that can't both be true, in any reading.

    Look at the quotes: `reconcile explain ID` prints them with the rule and the arithmetic. If the
    sources do contradict each other, say so in a decision: `reconcile accept ID --reason "..."`.
    It applies until one of the claims changes.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: at least 15}
        # decisions.yaml
        accepted:
          - question: casualties.killed/raid
            reason: Two hospitals counted, and neither says which of them the other includes.
    """
    return _contradictions(facts, Verdict.OUTRIGHT)


def apparent_contradiction(facts: Facts) -> Iterator[Found]:
    """Questions whose claims state different things that can all be true in some reading.

    Such a difference may be written, in careful words. Look at it with `reconcile explain ID`, then
    accept it with a reason.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: war, value: "more than 300,000"}
          - {source: two, field: casualties.killed, subject: war, value: "more than 310,000"}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: war, value: "more than 300,000"}
          - {source: two, field: casualties.killed, subject: war, value: "more than 310,000"}
        # decisions.yaml
        accepted:
          - question: casualties.killed/war
            reason: Both are floors, and the second is the newer.
    """
    return _contradictions(facts, Verdict.APPARENT)


def self_contradiction(facts: Facts) -> Iterator[Found]:
    """Sources that contradict themselves, with no claimants who could differ instead.

    Mostly one of the claims belongs to somebody whom the source cites: name them as `claimant`. Or
    the claims speak of two days, areas or counts: say so in `as_of` or `scope`.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: one, field: casualties.killed, subject: raid, value: "15"}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13", claimant: police}
          - {source: one, field: casualties.killed, subject: raid, value: "15", claimant: hospital}
    """
    for question in facts.result.questions:
        claims = _claims(question)
        for pair in _at_odds_with_itself(question, claims):
            a, b = claims[pair.a], claims[pair.b]
            yield Found(
                f"`{a.source}` contradicts itself on `{question.id}`: {_sentence(pair)}",
                facts.at(a, "value"),
                question.id,
                (facts.related(b, "value", f"here it says `{b.value}`"),),
                expected="a `claimant`, `as_of` or `scope` that distinguishes the claims",
            )


def _at_odds_with_itself(question: Question, claims: dict[str, Claim]) -> list[Pair]:
    """Return the pairs of one source's own claims that contradict or differ, by ids."""
    source_of = {claim_id: claim.source for claim_id, claim in claims.items()}
    apart = (each for each in question.pairs.alike if each.comparison.relation in _APART)
    found = sorted(pair for alike in apart for pair in alike.within(source_of))
    pairs = (question.pairs.made(a, b) for a, b in found)
    return [pair for pair in pairs if pair.between is Between.ITSELF]


def _contradictions(facts: Facts, verdict: Verdict) -> Iterator[Found]:
    for question in facts.result.questions:
        if question.verdict is not verdict:
            continue
        claims = _claims(question)
        first = question.telling[0]
        accept = f"reconcile accept {quote(question.id)} --reason ..."
        yield Found(
            f"contradiction, {verdict.value}: {_sentence(first)} [{first.comparison.reason}]",
            facts.at(claims[first.a], "value"),
            question.id,
            tuple(_others(facts, question, claims)),
            expected=f"correct a misread claim, or: {accept}",
        )


def _others(facts: Facts, question: Question, claims: dict[str, Claim]) -> Iterator[Related]:
    """Yield the places of the other claims that make the verdict, in its order."""
    told = {question.telling[0].a}
    for pair in question.telling:
        for claim_id in (pair.a, pair.b):
            if claim_id not in told:
                told.add(claim_id)
                claim = claims[claim_id]
                yield facts.related(claim, "value", f"`{claim.source}` says `{claim.value}`")


def _claims(question: Question) -> dict[str, Claim]:
    return {answer.claim.id: answer.claim for answer in question.answers}


def _sentence(pair: Pair) -> str:
    return pair.explanation.sentence.removesuffix(".")
