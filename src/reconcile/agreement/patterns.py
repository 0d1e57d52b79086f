"""Items by what their coders noted: each pattern once, and which item has which.

Coefficients are computed from how often each pattern occurs, so that a thousand draws of the items
cost no more than counting them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    Pattern: TypeAlias = tuple[Hashable, ...]
    """What the coders of an item noted."""
    Coefficient: TypeAlias = Callable[[Sequence[int]], float | None]
    """From how often each pattern occurs to a number; None where it isn't defined."""


class Patterns(NamedTuple):
    """The patterns of some items in order of occurrence, and the number of each item's pattern."""

    patterns: tuple[Pattern, ...]
    of_items: tuple[int, ...]

    @property
    def counts(self) -> list[int]:
        """How often each pattern occurs."""
        return counts(self.of_items, len(self.patterns))


def patterns(items: Iterable[Sequence[Hashable]]) -> Patterns:
    """Return the patterns of items."""
    number: dict[Pattern, int] = {}
    of_items = tuple(number.setdefault(tuple(values), len(number)) for values in items)
    return Patterns(tuple(number), of_items)


def counts(numbers: Iterable[int], patterns: int) -> list[int]:
    """Return how often each of so many patterns occurs among numbers of patterns."""
    found = [0] * patterns
    for number in numbers:
        found[number] += 1
    return found
