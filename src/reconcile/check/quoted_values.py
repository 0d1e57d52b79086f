"""Family E: values against the quotes that they were taken from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.evidence.listed_lines import points_to_lines
from reconcile.model.evidence import ValueOutcome
from reconcile.model.stages_measures_kinds import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim
    from reconcile.model.evidence import ValueCheck


def value_not_in_quote(facts: Facts) -> Iterator[Found]:
    """Values that can't be read in their quote, though the quote says something else.

    The quote is read by the same parser as the value. Names must be in the quote, under any
    name that is known for them; a person's surname will do, and a body's initials. Where the value
    follows from more than the quote says, write `implied: true`: that excuses a value that the
    quote doesn't state, never a quote that states another figure, date or party. The words are
    English: of a quote in another language only names are looked for, digits that are swapped, and
    dates in figures or with a month's name. What isn't read is counted as that in the last line. A
    list longer than a quote may be is quoted at its beginning, with `locator: lines 3-40`: the
    other names are looked up in those lines of the text.

    Bad:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "4327"
            quote: the raid killed 4,237 people

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "4237"
            quote: the raid killed 4,237 people
    """
    wrong = (ValueOutcome.NOT_IN_QUOTE, ValueOutcome.DIGITS_SWAPPED)
    for claim, check in _checks(facts, *wrong):
        swapped = check.outcome is ValueOutcome.DIGITS_SWAPPED
        yield Found(
            _not_there(claim, check) + (": are digits swapped?" if swapped else ""),
            facts.at(claim, "value"),
            claim.id,
            (facts.related(claim, "quote", "the quote"),),
            expected=_said(check),
        )


def hedge_lost(facts: Facts) -> Iterator[Found]:
    """Values that state a figure flatly where the quote hedges it.

    "At least 13" and "13" are two claims: the first is true of 15 dead, the second isn't.

    Bad:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: "13"
            quote: killed at least 13 people

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: at least 13
            quote: killed at least 13 people
    """
    for claim, check in _checks(facts, ValueOutcome.HEDGE_LOST):
        message = f"the quote hedges what the value `{claim.value}` states flatly"
        quote = (facts.related(claim, "quote", "the quote"),)
        yield Found(message, facts.at(claim, "value"), claim.id, quote, expected=_said(check))


def hedge_changed(facts: Facts) -> Iterator[Found]:
    """Values that are hedged where the quote isn't, or hedged in another way.

    Bad:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: at least 13
            quote: killed up to 13 people

    Good:

        claims:
          - source: one
            field: casualties.killed
            subject: raid
            value: up to 13
            quote: killed up to 13 people
    """
    for claim, check in _checks(facts, ValueOutcome.HEDGE_CHANGED):
        message = f"the value `{claim.value}` is hedged in another way than the quote"
        quote = (facts.related(claim, "quote", "the quote"),)
        yield Found(message, facts.at(claim, "value"), claim.id, quote, expected=_said(check))


def stage_not_in_quote(facts: Facts) -> Iterator[Found]:
    """Claims marked as happened whose quote reports only a plan, or the reverse.

    Plans change, so a plan is never compared with a report. A claim of the wrong stage hides a
    contradiction, or makes one up. The stage is the claim's own, or that of the value's tense:
    "attended" happened, "expected" is planned. A quote that could be either is let pass; where the
    text is attached, its whole sentence is asked whether it reports only a plan.

    Bad:

        claims:
          - source: one
            field: attendance
            subject: High Council
            value: attended
            quote: the High Council is expected to attend

    Good:

        claims:
          - source: one
            field: attendance
            subject: High Council
            value: expected
            quote: the High Council is expected to attend
    """
    for claim in facts.project.claims:
        words, whose = _other_stage(facts, claim.id)
        if words:
            planned = facts.project.readings[claim.id].stage is Stage.PLANNED
            said, quoted = ("is planned", "happened") if planned else ("happened", "is planned")
            yield Found(
                f"the claim says that it {said}, {whose} that it {quoted}: {words}",
                facts.at(claim, "stage" if claim.stage else "value"),
                claim.id,
                (facts.related(claim, "quote", "the quote"),),
                expected=f"a quote that says it {said}, or {_as_quoted(claim, planned=planned)}",
            )


def _other_stage(facts: Facts, claim_id: str) -> tuple[str, str]:
    """Return the words of another stage than the claim's, and whose they are."""
    check, context = facts.evidence.values[claim_id], facts.evidence.contexts.get(claim_id)
    if check.outcome is ValueOutcome.STAGE_NOT_IN_QUOTE:
        return " and ".join(f"“{words}”" for words in check.found), "its quote"
    return (f"“{context.plan}”" if context and context.plan else ""), "its sentence in the text"


def _as_quoted(claim: Claim, *, planned: bool) -> str:
    """Return what the claim would say if it were of the stage that its quote reports."""
    if claim.stage or not planned:
        return f"`stage: {Stage.HAPPENED if planned else Stage.PLANNED}`"
    return "a value that says what happened"


def _checks(facts: Facts, *outcomes: ValueOutcome) -> Iterator[tuple[Claim, ValueCheck]]:
    for claim in facts.project.claims:
        check = facts.evidence.values[claim.id]
        if check.outcome in outcomes:
            yield claim, check


def _not_there(claim: Claim, check: ValueCheck) -> str:
    if check.missing:
        names = ", ".join(f"`{name}`" for name in check.missing)
        others = f", but {', '.join(f'`{name}`' for name in check.found)}" if check.found else ""
        if points_to_lines(claim):
            return f"neither the quote nor {claim.locator} of the text names {names}{others}"
        return f"the quote doesn't name {names}{others}"
    return f"the value `{claim.value}` is not what the quote says"


def _said(check: ValueCheck) -> str:
    return " or ".join(check.found)
