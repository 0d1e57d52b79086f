"""Family E: claims against what surrounds their quotes in the texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim
    from reconcile.model.evidence import Context


def denial_cut_off(facts: Facts) -> Iterator[Found]:
    """Quotes that begin behind the "not" that denies them.

    "Attend the talks" is in the text, and so is the "did not" before it. A quote that leaves it out
    says the opposite of its source. Quote the denial, too.

    Bad:

        claims:
          - {source: one, field: attendance, subject: HNC, value: attended, quote: attend the talks}
        # sources/text/one.txt
        The HNC did not attend the talks.

    Good:

        claims:
          - source: one
            field: attendance
            subject: HNC
            value: stayed away
            quote: did not attend the talks
        # sources/text/one.txt
        The HNC did not attend the talks.
    """
    for claim, context in _contexts(facts):
        if context.denial:
            yield Found(
                f"the source denies what is quoted: “{context.denial}” is before it",
                facts.at(claim, "quote"),
                claim.id,
                expected=f"{context.denial} {claim.quote}",
            )


def claimant_not_near(facts: Facts) -> Iterator[Found]:
    """Claims of somebody whom the source doesn't name near the quote.

    A claimant is the person, body or report to whom the source ascribes the words, so it is named
    in the same paragraph or one beside it. Otherwise the words may be somebody else's. Name the
    claimant as the source does, or the entity's other name as an alias.

    Bad:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            claimant: the mayor
            quote: the raid killed 13
        # sources/text/one.txt
        Doctors say that the raid killed 13.

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            claimant: doctors
            quote: the raid killed 13
        # sources/text/one.txt
        Doctors say that the raid killed 13.
    """
    for claim, context in _contexts(facts):
        if context.far_claimant:
            yield Found(
                f"`{claim.source}` doesn't name `{claim.claimant}` near the quote",
                facts.at(claim, "claimant"),
                claim.id,
                (facts.related(claim, "quote", "the quote"),),
                expected="a claimant to whom the source ascribes these words",
            )


def implied_not_near(facts: Facts) -> Iterator[Found]:
    """Implied names that the source doesn't give near the quote.

    `implied: true` says that the value follows from more than the quote. What it follows from is in
    the text around: "he will head the delegation" behind a sentence on Ann Lee.

    Bad:

        claims:
          - source: one
            field: delegation_head
            subject: talks
            value: Ann Lee
            quote: will head the delegation
            implied: true
        # sources/text/one.txt
        Bob Ray spoke on Monday. He will head the delegation.

    Good:

        claims:
          - source: one
            field: delegation_head
            subject: talks
            value: Bob Ray
            quote: will head the delegation
            implied: true
        # sources/text/one.txt
        Bob Ray spoke on Monday. He will head the delegation.
    """
    for claim, context in _contexts(facts):
        if context.far_names:
            names = ", ".join(f"`{name}`" for name in context.far_names)
            yield Found(
                f"`{claim.source}` doesn't name {names} near the quote",
                facts.at(claim, "value"),
                claim.id,
                (facts.related(claim, "quote", "the quote"),),
                expected="a quote near the words that the value follows from",
            )


def _contexts(facts: Facts) -> Iterator[tuple[Claim, Context]]:
    for claim in facts.project.claims:
        if context := facts.evidence.contexts.get(claim.id):
            yield claim, context
