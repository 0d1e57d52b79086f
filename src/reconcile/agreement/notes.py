"""A coder's claim with all that aligning it with another's looks at."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.agreement.coders import coder_of, coders_of
from reconcile.judge.claimants import is_named
from reconcile.judge.questions import by_question
from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.judge.questions import Asked
    from reconcile.model.claim import Claim
    from reconcile.model.field import Field
    from reconcile.model.reading import Reading
    from reconcile.values.identity import Naming

_AROUND = re.compile(r"^[\W_]+|[\W_]+$")


class Note(NamedTuple):
    """A claim, who noted it, and what it answers.

    `claimant` is equal for equal claimants, "" for the source itself; `words` are those of the
    quote, without the marks around them. `many` says that its field has several values for one
    subject.
    """

    claim: Claim
    coder: str
    asked: Asked
    claimant: str
    reading: Reading[Any]
    words: tuple[str, ...]
    many: bool = False

    @property
    def circumstances(self) -> tuple[object, ...]:
        """Whose word the value is, and what it speaks of: claimant, stage, time and measure."""
        return self.claimant, self.reading.stage, self.reading.as_of, self.reading.measure


def notes(
    claims: Sequence[Claim],
    readings: Mapping[str, Reading[Any]],
    fields: Mapping[str, Field],
    names: Naming,
) -> tuple[Note, ...]:
    """Return the coders' claims as notes, sorted by the claims' ids."""
    spelled = coders_of(claims)
    found = (
        Note(
            claim,
            coder_of(claim, spelled),
            asked,
            _claimant(claim, names),
            readings[claim.id],
            _words(claim.quote or ""),
            fields[claim.field].many,
        )
        for asked, some in by_question(claims, names).items()
        for claim in some
    )
    return tuple(sorted(found, key=lambda note: note.claim.id))


def _words(quote: str) -> tuple[str, ...]:
    """Return the words of a quote without the marks around them: where a quote ends is a choice."""
    return tuple(filter(None, (_AROUND.sub("", word) for word in folded(quote).split())))


def _claimant(claim: Claim, names: Naming) -> str:
    if claim.claimant and is_named(claim.claimant):
        return f"name {names.identify(claim.claimant, None).key}"
    return folded(claim.claimant or "")
