"""Family E: quotes against the texts of their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.evidence.typesetting import as_set_in_text
from reconcile.model.evidence import QuoteOutcome
from reconcile.model.finding import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim
    from reconcile.model.evidence import Passage, QuoteCheck

_LONGEST = 300
"""Characters of a sentence that are shown."""
_RUNS_SHOWN = 3


def quote_altered(facts: Facts) -> Iterator[Found]:
    """Quotes that differ from the words of their source.

    White space, quotation marks, dashes and soft hyphens may differ; words and figures may not.
    The finding shows the nearest passage, and which words differ.

    Bad:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "15"
            quote: The raid killed 15 people
        # sources/text/one.txt
        The raid killed 13 people.

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            quote: The raid killed 13 people
        # sources/text/one.txt
        The raid killed 13 people.
    """
    for claim, check in _checks(facts, QuoteOutcome.ALTERED):
        passage = check.passage
        if passage is not None:
            yield Found(
                f"the quote is not what `{claim.source}` says: {_differences(check)}",
                facts.at(claim, "quote"),
                claim.id,
                expected=f"{passage.text} (line {passage.line})",
                suggestion=_fix(claim, check),
            )


def quote_not_verbatim(facts: Facts) -> Iterator[Found]:
    """Quotes that are set otherwise than in their source: its words are the same.

    The quote is found all the same: white space, quotation marks and dashes are how words are set.
    `reconcile check --fix` writes it as the text has it. Where a decision judged the claim, that is
    left to you, since any other quote makes a decision stale.

    Bad:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            quote: killed "only" 13 people
        # sources/text/one.txt
        The raid killed “only” 13 people.

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            quote: killed “only” 13 people
        # sources/text/one.txt
        The raid killed “only” 13 people.
    """
    judged = {claim for decision in facts.project.decisions for claim in decision.claims}
    for claim, check in _checks(facts, QuoteOutcome.VERIFIED):
        own = as_set_in_text(claim.quote or "", check.passages[0])
        if own:
            yield Found(
                f"the quote is set otherwise than in `{claim.source}`",
                facts.at(claim, "quote"),
                claim.id,
                expected=own,
                suggestion="" if claim.id in judged else _fix(claim, check),
            )


def quote_misattributed(facts: Facts) -> Iterator[Found]:
    """Quotes that are in another source than the one they are given to.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/text/one.txt
        Talks begin on Monday.
        # sources/text/two.txt
        Talks begin after six years.

    Good:

        claims:
          - {source: two, field: duration, subject: war, value: six years, quote: after six years}
        # sources/text/one.txt
        Talks begin on Monday.
        # sources/text/two.txt
        Talks begin after six years.
    """
    for claim, check in _checks(facts, QuoteOutcome.MISATTRIBUTED):
        message = f"the quote is not in `{claim.source}`, but in {_places(check.passages)}"
        suggestion = check.passages[0].source if len(check.passages) == 1 else ""
        yield Found(message, facts.at(claim, "quote"), claim.id, suggestion=suggestion)


def quote_not_found(facts: Facts) -> Iterator[Found]:
    """Quotes that are in no source, and near no passage of their own.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/text/one.txt
        Talks begin on Monday.

    Good:

        claims:
          - {source: one, field: date, subject: talks, value: Monday, quote: begin on Monday}
        # sources/one.yaml
        published: 2017-01-22
        # sources/text/one.txt
        Talks begin on Monday.
    """
    for claim, check in _checks(facts, QuoteOutcome.NOT_FOUND):
        near = check.paraphrased
        like = "and nothing like it" if near is None else "which may say it in other words"
        yield Found(
            f"the quote is not in `{claim.source}`, {like}",
            facts.at(claim, "quote"),
            claim.id,
            expected=_own_words(near) if near else "",
        )


def quote_ambiguous(facts: Facts) -> Iterator[Found]:
    """Quotes that occur in several places, without a locator that says which is meant.

    Add a locator, or a word before or after.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13", quote: "13 people"}
        # sources/text/one.txt
        The raid killed 13 people.
        The fire hurt 13 people.

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            quote: "13 people"
            locator: line 1
        # sources/text/one.txt
        The raid killed 13 people.
        The fire hurt 13 people.
    """
    for claim, check in _checks(facts, QuoteOutcome.AMBIGUOUS):
        yield Found(
            f"the quote occurs in {len(check.passages)} places: {_places(check.passages)}",
            facts.at(claim, "quote"),
            claim.id,
            expected="a `locator`, such as `line 12`, or a longer quote",
        )


def locator_misses_quote(facts: Facts) -> Iterator[Found]:
    """Locators that name another line than the quote's.

    Bad:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            quote: killed 13
            locator: line 2
        # sources/text/one.txt
        The raid killed 13 people.
        The fire hurt nobody.

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            quote: killed 13
            locator: line 1
        # sources/text/one.txt
        The raid killed 13 people.
        The fire hurt nobody.
    """
    for claim, check in _checks(facts, QuoteOutcome.VERIFIED):
        if check.locator_fits is False and check.passage:
            yield Found(
                f"the quote isn't at `{claim.locator}`",
                facts.at(claim, "locator"),
                claim.id,
                suggestion=f"line {check.passage.line}",
            )


def _checks(facts: Facts, outcome: QuoteOutcome) -> Iterator[tuple[Claim, QuoteCheck]]:
    """Yield the claims whose quotes had an outcome, with what was found."""
    for claim in facts.project.claims:
        check = facts.evidence.quotes[claim.id]
        if check.outcome is outcome:
            yield claim, check


def _fix(claim: Claim, check: QuoteCheck) -> str | Fix:
    """Return the quote as the text has it, where it differs by how it is set alone; "" if not."""
    quote, passage = claim.quote or "", check.passage
    own = as_set_in_text(quote, passage) if passage else ""
    return Fix(quote, own) if own else ""


def _differences(check: QuoteCheck) -> str:
    altered = [run for run in check.diff if run.altered]
    told = [f"“{run.quoted}” for “{run.stands}”" for run in altered[:_RUNS_SHOWN]]
    more = len(altered) - len(told)
    return ", ".join(told) + (f" and {more} more" if more > 0 else "")


def _places(passages: tuple[Passage, ...]) -> str:
    return ", ".join(f"`{passage.source}` line {passage.line}" for passage in passages)


def _own_words(near: Passage) -> str:
    """Return what to write instead of a paraphrase: words of the sentence that is nearest."""
    sentence = " ".join(near.text.split())
    cut = f"{sentence[:_LONGEST]}…" if len(sentence) > _LONGEST else sentence
    return f"the source's own words, as in: {cut} (line {near.line})"
