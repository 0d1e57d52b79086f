"""What the comparison says of pairs of forms, remembered.

In: forms, and the pairs worth comparing. Out: for each form those it may be one with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.names.answer import Answer
from reconcile.names.blocking import candidates
from reconcile.names.compare import compare_prepared

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile.names.forms import Form

    Progress = Callable[[int, int], None]

Edge = tuple[float, int, int, Answer]
"""Score and answer of two forms that are the same or a close call, the lesser number first."""


class Likeness:
    """Forms with the pairs among them that are not different."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self.edges: list[Edge] = []
        self.same: list[set[int]] = [set() for _ in forms]
        self.close: list[set[int]] = [set() for _ in forms]
        self._known: dict[tuple[int, int], tuple[float, Answer]] = {}

    def between(self, a: int, b: int) -> tuple[float, Answer]:
        """Return score and answer for two forms, compared now if they weren't before."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._known:
            forms = self.forms
            self._known[pair] = compare_prepared(forms[pair[0]].prepared, forms[pair[1]].prepared)
        return self._known[pair]

    def add(self, a: int, b: int) -> None:
        """Compare two forms, and keep what isn't different."""
        score, answer = compare_prepared(self.forms[a].prepared, self.forms[b].prepared)
        if answer is Answer.DIFFERENT:
            return
        self._known[a, b] = score, answer
        self.edges.append((score, a, b, answer))
        beside = self.same if answer is Answer.SAME else self.close
        beside[a].add(b)
        beside[b].add(a)


def likeness(forms: Sequence[Form], progress: Progress | None = None) -> Likeness:
    """Return which forms are the same or close calls, best edges first."""
    found = Likeness(forms)
    for a, b in candidates(forms, progress):
        found.add(a, b)
    found.edges.sort(key=lambda edge: (-edge[0], edge[1], edge[2]))
    return found
