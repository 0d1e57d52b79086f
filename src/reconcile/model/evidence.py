"""What looking for quotes in their texts, and for values in their quotes, found."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class QuoteOutcome(StrEnum):
    """What became of a claim's quote."""

    VERIFIED = "verified"
    ALTERED = "altered"
    MISATTRIBUTED = "misattributed"
    NOT_FOUND = "not-found"
    AMBIGUOUS = "ambiguous"
    TEXT_MISSING = "text-missing"
    TEXT_CHANGED = "text-changed"
    NO_QUOTE = "no-quote"


class Passage(NamedTuple):
    """A run of a source's text: its line from 1, its span in characters from 0, and its words.

    `end` is the character after the last one; `text` is the source's own, unchanged.
    """

    source: str
    line: int
    start: int
    end: int
    text: str


class Run(NamedTuple):
    """Words of a quote (`quoted`) and of its text (`stands`); equal where nothing was altered.

    "" on one side means that the words were left out, or put in.
    """

    quoted: str
    stands: str

    @property
    def altered(self) -> bool:
        """Whether the two sides differ."""
        return self.quoted != self.stands


class QuoteCheck(NamedTuple):
    """What became of one claim's quote.

    `passages` has the place of a verified quote, every place of an ambiguous one (the first few),
    the places of a misattributed one in other sources, and the nearest passage for an altered one,
    with its `diff`. In a changed text it has where the quote still is. `locator_fits` is None
    where there is no locator, or none that can be read. `paraphrased` is the sentence of the text
    that shares most with a quote that isn't there.
    """

    claim: str
    outcome: QuoteOutcome
    passages: tuple[Passage, ...] = ()
    diff: tuple[Run, ...] = ()
    locator_fits: bool | None = None
    paraphrased: Passage | None = None

    @property
    def passage(self) -> Passage | None:
        """The first passage; None where there is none."""
        return self.passages[0] if self.passages else None


class ValueOutcome(StrEnum):
    """What became of a claim's value when its quote was read again."""

    IN_QUOTE = "in-quote"
    NOT_IN_QUOTE = "not-in-quote"
    DIGITS_SWAPPED = "digits-swapped"
    HEDGE_LOST = "hedge-lost"
    HEDGE_CHANGED = "hedge-changed"
    STAGE_NOT_IN_QUOTE = "stage-not-in-quote"
    IMPLIED = "implied"
    NOT_READABLE = "not-readable"
    LANGUAGE_NOT_READ = "language-not-read"
    NO_QUOTE = "no-quote"


class ValueCheck(NamedTuple):
    """What became of one claim's value.

    `found` is what its quote says instead, in the quote's own words, and `missing` the names that
    it doesn't contain; empty where there is nothing to say.
    """

    claim: str
    outcome: ValueOutcome
    found: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


class Context(NamedTuple):
    """What surrounds a quote that was found; empty where it speaks for the claim.

    `denial` is the denial that the quote was cut from. `far_claimant` says that the claimant isn't
    named near it; `far_names` are implied names that aren't. `plan` are the words by which its
    sentence reports a plan where the claim says what happened.
    """

    denial: str = ""
    far_claimant: bool = False
    far_names: tuple[str, ...] = ()
    plan: str = ""


class Evidence(NamedTuple):
    """All that was checked: quotes and values by the claim's id, in the order of the claims.

    `contexts` has those of the quotes that were found.
    """

    quotes: Mapping[str, QuoteCheck]
    values: Mapping[str, ValueCheck]
    contexts: Mapping[str, Context] = MappingProxyType({})

    @property
    def quote_counts(self) -> Mapping[QuoteOutcome, int]:
        """How many quotes had each outcome; absent means none."""
        return Counter(check.outcome for check in self.quotes.values())

    @property
    def value_counts(self) -> Mapping[ValueOutcome, int]:
        """How many values had each outcome; absent means none."""
        return Counter(check.outcome for check in self.values.values())
