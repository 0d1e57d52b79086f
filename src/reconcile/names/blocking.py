"""The pairs of forms worth a full comparison.

In: forms. Out: pairs of their numbers, lesser first, each once, in an order of no meaning. Two
things make a pair: most of the lighter name's words are in the other, under any spelling
(`by_words`), or one name is short for the other (`by_short_form`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.by_short_form import ShortFormIndex
from reconcile.names.by_words import Asking, WordIndex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reconcile.model.words import Kind
    from reconcile.names.forms import Form

_TOLD = 500
"""Progress is told once in so many forms."""


def candidates(
    forms: Sequence[Form], progress: Callable[[int, int], None] | None = None
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of forms of agreeing kinds that may be the same or a close call.

    `progress` is told now and then how many forms of how many were looked up.
    """
    asking = Asking([form.prepared for form in forms])
    by_kind: dict[Kind | None, tuple[WordIndex, ShortFormIndex]] = {}
    for done, at in enumerate(asking.heaviest_first()):
        if progress and done % _TOLD == 0:
            progress(done, len(forms))
        form = forms[at]
        for kind in (form.kind, None) if form.kind else tuple(by_kind):
            if kind in by_kind:
                by_words, by_short = by_kind[kind]
                for other in by_words.like(at) | by_short.like(at):
                    yield (at, other) if at < other else (other, at)
        if form.kind not in by_kind:
            by_kind[form.kind] = WordIndex(asking), ShortFormIndex(asking.names)
        for index in by_kind[form.kind]:
            index.add(at)
    if progress:
        progress(len(forms), len(forms))
