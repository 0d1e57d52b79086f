"""Family E: quotes against the texts of their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.model.evidence import QuoteOutcome
from reconcile.model.finding import Severity
from reconcile.model.source import TextState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim
    from reconcile.model.evidence import Passage, QuoteCheck
    from reconcile.model.position import Position

MOST_WORDS = 12
_RUNS_SHOWN = 3


def claim_without_quote(facts: Facts) -> Iterator[Found]:
    """Find claims that carry no quote.

    Without the source's own words nobody can see whether the value was read rightly.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
    """
    for claim, check in _checks(facts):
        if check.outcome is QuoteOutcome.NO_QUOTE:
            yield Found(
                "the claim has no quote",
                facts.at(claim),
                claim.id,
                expected=f"`quote:`, the shortest run of words that says `{claim.value}`",
            )


def long_quote(facts: Facts) -> Iterator[Found]:
    """Find quotes of more than 12 words.

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


def quote_altered(facts: Facts) -> Iterator[Found]:
    """Find quotes that differ from what stands in their source.

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
            )


def quote_misattributed(facts: Facts) -> Iterator[Found]:
    """Find quotes that stand in another source than the one they are given to.

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
    """Find quotes that stand in no source, and that are near to no passage of their own.

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
    for claim, _ in _checks(facts, QuoteOutcome.NOT_FOUND):
        message = f"the quote is not in `{claim.source}`, and nothing like it"
        yield Found(message, facts.at(claim, "quote"), claim.id)


def quote_ambiguous(facts: Facts) -> Iterator[Found]:
    """Find quotes that stand in several places, without a locator that says which is meant.

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
            f"the quote stands in {len(check.passages)} places: {_places(check.passages)}",
            facts.at(claim, "quote"),
            claim.id,
            expected="a `locator`, such as `line 12`, or a longer quote",
        )


def locator_misses_quote(facts: Facts) -> Iterator[Found]:
    """Find locators that name another line than the one in which the quote stands.

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
                f"the quote doesn't stand at `{claim.locator}`",
                facts.at(claim, "locator"),
                claim.id,
                suggestion=f"line {check.passage.line}",
            )


def text_missing(facts: Facts) -> Iterator[Found]:
    """Find sources whose text isn't attached, so that no quote from them could be checked.

    Texts belong to their publishers and aren't kept in git. Whoever has one attaches it with
    `reconcile source attach FILE`. With `--require-texts` a missing text is an error.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/text/one.txt
        Talks begin after six years.
    """
    severity = Severity.ERROR if facts.require_texts else None
    quoting = sorted({claim.source for claim in facts.project.claims if claim.quote})
    for source in quoting:
        text = facts.project.texts.get(source)
        if text is None or text.state is TextState.MISSING:
            why = f" ({text.problem})" if text and text.problem else ""
            yield Found(
                f"the text of `{source}` is not attached{why}",
                _record(facts, source),
                source,
                expected="`reconcile source attach FILE`",
                severity=severity,
            )


def text_changed(facts: Facts) -> Iterator[Found]:
    """Find attached texts that aren't the ones that were annotated.

    The fingerprint in the source's record is another one. Either the wrong file is attached, or
    the article was edited since: then check its claims again and renew the fingerprint.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/one.yaml
        text:
          sha256: 0000000000000000000000000000000000000000000000000000000000000000
          characters: 29
        # sources/text/one.txt
        Talks begin after six years.

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: after six years}
        # sources/one.yaml
        title: Talks
        # sources/text/one.txt
        Talks begin after six years.
    """
    for source, text in sorted(facts.project.texts.items()):
        if text.state is TextState.CHANGED:
            message = f"the text of `{source}` is not the one that was annotated"
            yield Found(message, _record(facts, source), source)


def _checks(
    facts: Facts, outcome: QuoteOutcome | None = None
) -> Iterator[tuple[Claim, QuoteCheck]]:
    """Yield the claims with what became of their quotes, all or those with one outcome."""
    for claim in facts.project.claims:
        check = facts.evidence.quotes[claim.id]
        if outcome is None or check.outcome is outcome:
            yield claim, check


def _differences(check: QuoteCheck) -> str:
    altered = [run for run in check.diff if run.altered]
    told = [f"“{run.quoted}” for “{run.stands}”" for run in altered[:_RUNS_SHOWN]]
    more = len(altered) - len(told)
    return ", ".join(told) + (f" and {more} more" if more > 0 else "")


def _places(passages: tuple[Passage, ...]) -> str:
    return ", ".join(f"`{passage.source}` line {passage.line}" for passage in passages)


def _record(facts: Facts, source: str) -> Position:
    return facts.project.declared.sources[source].at("text")
