"""What may be answered at each step of a claim, as far as the project or the format knows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate.draft import TICKS
from reconcile.annotate.likely import NEW_TYPES
from reconcile.model.stages_measures_kinds import Measure, Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reconcile.annotate.annotated_source import AnnotatedSource
    from reconcile.annotate.draft import Draft
    from reconcile.annotate.likely import Words

FIELD, TYPE, SUBJECT, VALUE = "field", "type", "subject", "value"
QUOTE, LOCATOR = "quote", "locator"
FIXED_WORDS: Mapping[str, tuple[str, ...]] = {
    "stage": (Stage.HAPPENED, Stage.PLANNED),
    "measure": tuple(Measure),
    "credibility": ("1", "2", "3", "4", "5", "6"),
    **dict.fromkeys(TICKS, ("yes",)),
}
"""What may be answered where only a few words are allowed."""


def known(desk: AnnotatedSource, draft: Draft, words: Words, step: str) -> Sequence[str]:
    """Return the answers that are known for a step, the likeliest first; none for free text."""
    likely = desk.likely
    of_step: dict[str, Callable[[], Sequence[str]]] = {
        FIELD: lambda: likely.fields(words),
        TYPE: lambda: sorted(NEW_TYPES, key=lambda name: name != likely.new_type(words)),
        SUBJECT: lambda: likely.subjects(words, draft.field),
        "claimant": lambda: likely.claimants(words),
        VALUE: lambda: desk.values(draft),
        QUOTE: lambda: desk.quotes(draft),
    }
    return of_step[step]() if step in of_step else FIXED_WORDS.get(step, ())
