"""The wordings of attendance, read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.base import ValueSyntaxError
from reconcile.values.status_lattice import Status
from reconcile.values.wording import checked, folded, near

if TYPE_CHECKING:
    from reconcile.model.words import Stage

EXPECTED = "a status such as not invited, expected, attended, attended as observer, stayed away"


class Wording(NamedTuple):
    """What a wording says: the status, and the stage where its tense tells one."""

    status: Status
    stage: Stage | None = None


def read_wording(text: str) -> Wording:
    """Return what the words say; raise `ValueSyntaxError` for words that say no status."""
    words = folded(checked(text, "the status", EXPECTED))
    try:
        return Wording(Status(words))
    except ValueError:
        suggestion = near(words, (status.value for status in Status))
        raise ValueSyntaxError(f"{words[:60]!r} isn't a status{suggestion}", EXPECTED) from None
