"""Family E: whether claims carry quotes, and short ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.evidence.shortened_quote import MOST_WORDS
from reconcile.evidence.words_in_quotes import says_something

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts


def claim_without_quote(facts: Facts) -> Iterator[Found]:
    """Claims that carry no quote.

    Without the source's own words nobody can see whether the value was read rightly. A quote of
    blanks, or of characters that don't print, is none.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
    """
    for claim in facts.project.claims:
        if not says_something(claim.quote):
            yield Found(
                "the claim has no quote",
                facts.at(claim),
                claim.id,
                expected=f"`quote:`, the shortest run of words that says `{claim.value}`",
            )


def long_quote(facts: Facts) -> Iterator[Found]:
    """Quotes of more than 12 words.

    A quote is the shortest run of words that carries the value. The article belongs to its
    publisher, and in a long quote a wrong value hides well.

    Bad:

        claims:
          - source: one
            field: duration
            subject: war
            value: six years
            quote: as the war that began with protests went on for all of six long years

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
    """
    for claim in facts.project.claims:
        words = len((claim.quote or "").split())
        if words > MOST_WORDS:
            message = f"the quote has {words} words"
            place = facts.at(claim, "quote")
            yield Found(message, place, claim.id, expected=f"{MOST_WORDS} words at most")
