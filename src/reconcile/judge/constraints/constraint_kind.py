"""What every kind of constraint offers to the search for claims that can't all be true."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reconcile.judge.constraints.value_sets import Layer, Said
    from reconcile.model.relation import Explanation

    Chosen = Mapping[str, Said]
    """A claim for each key of a constraint that anybody speaks of: "whole", "part 0"."""


class Kind(ABC):
    """One constraint on one subject: what it allows, and how its breach is put into words.

    A key without a claim is silence, and silence excludes nothing.
    """

    def weighs(self, key: str, said: Said) -> bool:
        """Say whether the claim under a key is of a form that the constraint speaks of."""
        del key, said
        return True

    def calm(self, said: Mapping[str, Sequence[Said]]) -> bool:
        """Say at a glance that no choice of claims can clash; False where that takes a look.

        It is asked of all claims, those too that aren't weighed, so as to be quick.
        """
        del said
        return False

    @abstractmethod
    def possible(self, chosen: Chosen, layer: Layer) -> bool:
        """Say whether the sets of the chosen claims leave any way for the constraint to be true."""

    def comparable(self, chosen: Chosen) -> bool:
        """Say whether the chosen claims speak of one kind of thing."""
        del chosen
        return True

    def follows(self, said: Mapping[str, Sequence[Said]]) -> tuple[str, ...]:
        """Return what follows for a field that nobody speaks of, a sentence each."""
        del said
        return ()

    @abstractmethod
    def reason(self, chosen: Chosen, layer: Layer) -> str:
        """Return the reason code of a smallest set that isn't possible."""

    def rising(self, chosen: Chosen, reason: str) -> tuple[list[Said], list[Said]] | None:
        """Return the smaller side and the larger one of running totals; None for what is none."""
        del chosen, reason
        return None

    def softens(self, chosen: Chosen, layer: Layer) -> str:
        """Return what of the values themselves softens a contradiction, "" for nothing."""
        del chosen, layer
        return ""

    @abstractmethod
    def explain(self, chosen: Chosen, layer: Layer, reason: str) -> Explanation:
        """Return the breach in words: a sentence, the arithmetic as only step, what flips it."""
