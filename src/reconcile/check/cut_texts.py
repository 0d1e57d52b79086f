"""Family S: texts that a ` #` cuts off, since what follows it is a comment in YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.rule import Found
from reconcile.evidence.folded_text import Folded, folded
from reconcile.evidence.names_in_quotes import Spellings
from reconcile.evidence.value_checker import ValueChecker
from reconcile.evidence.whole_words import occurrences
from reconcile.model.evidence import ValueOutcome
from reconcile.model.source import TextState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts
    from reconcile.model.claim import Claim

_TEXTS = ("value", "quote", "subject", "claimant", "scope", "locator", "note")
"""Keys whose texts are a person's or a source's own words."""
_UNSAID = (ValueOutcome.NOT_IN_QUOTE, ValueOutcome.NOT_READABLE)


def text_cut_off(facts: Facts) -> Iterator[Found]:
    """Texts that end at a ` #`, which seems to belong to them.

    In YAML, a `#` behind a blank begins a comment, and what follows is not read. That is found only
    where something says that the words belong to the text: no blank is behind the `#` (`hall #5`,
    `#MeToo`), the source's text goes on with them, or the value can be read in the quote only with
    them. Write the text in quotation marks; or a comment with a blank behind its `#`.

    Bad:

        claims:
          - source: one
            field: date.start
            subject: truce
            value: 12 May 2017
            quote: began # on 12 May 2017
        # sources/text/one.txt
        The truce began # on 12 May 2017.

    Good:

        claims:
          - source: one
            field: date.start
            subject: truce
            value: 12 May 2017 # as in the headline
            quote: "began # on 12 May 2017"
        # sources/text/one.txt
        The truce began # on 12 May 2017.
    """
    for claim in facts.project.claims:
        place = facts.project.places[claim.id]
        for key in _TEXTS:
            comment = place.comment(key)
            said = getattr(claim, key)
            if comment and said and _belongs(facts, claim, key, f"{said} {comment}"):
                yield Found(
                    f"the {key} ends at `{said}`: ` {comment}` is read as a comment",
                    place.at(key),
                    claim.id,
                    expected=f'quotation marks around the whole text, `"{said} {comment}"`',
                )


def _belongs(facts: Facts, claim: Claim, key: str, whole: str) -> bool:
    """Say whether something shows that the comment behind a text belongs to it."""
    if key == "quote":
        text = facts.project.texts.get(claim.source)
        if text and text.state is not TextState.MISSING:
            return next(occurrences(Folded(text.text).text, folded(whole)), None) is not None
        if _says_value(facts, claim, whole):
            return True
    behind = whole.removeprefix(getattr(claim, key)).lstrip(" #")
    return f" #{behind}" in whole and behind[:1].isalnum()


def _says_value(facts: Facts, claim: Claim, quote: str) -> bool:
    """Say whether a quote says the claim's value, which the quote as it is read doesn't."""
    if facts.evidence.values[claim.id].outcome not in _UNSAID:
        return False
    spellings = Spellings(facts.result.groups, facts.project.entities)
    longer = claim.model_copy(update={"quote": quote})
    checked = ValueChecker(facts.project, spellings).check(longer)
    return checked.outcome is ValueOutcome.IN_QUOTE
