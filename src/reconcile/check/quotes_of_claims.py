"""Family E: whether claims carry quotes, and short ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.evidence.shortened_quote import MOST_WORDS
from reconcile.evidence.words_in_quotes import says_something

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim


def claim_without_quote(facts: Facts) -> Iterator[Found]:
    """Claims that carry no quote.

    Without the source's own words nobody can see whether the value was read rightly. A quote of
    blanks, or of characters that don't print, is none. A table that gives no quote at all is noted
    once, with the number of its claims.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
    """
    unquoted = _tables_without_quotes(facts)
    for file, claims in unquoted.items():
        yield Found(
            f"none of the {len(claims):,} claims of the table has a quote",
            min(facts.at(claim) for claim in claims),
            file,
            expected="a column `quote`, if the sources' own words are at hand",
        )
    for claim in facts.project.claims:
        if not says_something(claim.quote) and facts.at(claim).file not in unquoted:
            yield Found(
                "the claim has no quote",
                facts.at(claim),
                claim.id,
                expected=_what_to_quote(claim),
            )


def _what_to_quote(claim: Claim) -> str:
    """Return what to quote of a claim; of a list longer than a quote may be, its beginning."""
    if len(claim.value.split()) > MOST_WORDS:
        return "`quote:`, the first of these words, and `locator: lines 3-40`, where the others are"
    return f"`quote:`, the shortest run of words that says `{claim.value}`"


def _tables_without_quotes(facts: Facts) -> dict[str, list[Claim]]:
    """Return the claims of each table with several of them, none of which has a quote, by file."""
    by_table: dict[str, list[Claim]] = {}
    for claim in facts.project.claims:
        place = facts.at(claim, "value")
        if place.name:
            by_table.setdefault(place.file, []).append(claim)
    return {
        file: claims
        for file, claims in by_table.items()
        if len(claims) > 1 and not any(says_something(claim.quote) for claim in claims)
    }


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
