"""The distinct readings of one value type, numbered, each two of them compared once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable

    from reconcile.model.extent import Extent
    from reconcile.model.reading import Reading
    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.identity import Naming
    from reconcile.values.value_type import ValueType


class _Met(NamedTuple):
    """A reading, the number of its value, and how that compares with others by their numbers."""

    reading: Reading[Any]
    value: int
    compared: dict[int, Comparison]


class Readings:
    """The readings met so far, by number; what is asked of two of them is worked out once.

    Readings are one where nothing that comparing looks at sets them apart. A comparison is that of
    the first number with the second. Many readings differ only in what surrounds their value (the
    day on which a source appeared), so bare values are compared once, and weighed for each two; of
    equal comparisons, of which there are few, one is kept.
    """

    def __init__(self, value_type: ValueType[Any], names: Naming) -> None:
        self.value_type = value_type
        self.names = names
        self._numbers: dict[Hashable, int] = {}
        self._met: list[_Met] = []
        self._values: dict[Hashable, tuple[int, dict[int, Comparison]]] = {}
        self._distinct: dict[Comparison, Comparison] = {}
        self._comparisons = 0
        self._shown: dict[int, tuple[str, Extent | None]] = {}
        self._told: dict[tuple[int, int], Explanation] = {}

    def __getitem__(self, number: int) -> Reading[Any]:
        return self._met[number].reading

    @property
    def kept(self) -> int:
        """How many readings and comparisons are kept."""
        return len(self._met) + self._comparisons

    def number(self, reading: Reading[Any]) -> int:
        """Return the number of a reading, a new one for one not met before."""
        unlike = self.value_type.unlike(reading.value)
        found = self._numbers.setdefault((reading, unlike), len(self._met))
        if found == len(self._met):
            compared: dict[int, Comparison] = {}
            value = reading.value, unlike
            known = self._values.setdefault(value, (len(self._values), compared))
            self._met.append(_Met(reading, *known))
        return found

    def shown(self, number: int) -> tuple[str, Extent | None]:
        """Return the value of a reading in words, and where it lies on a line."""
        found = self._shown.get(number)
        if found is None:
            value = self[number].value
            found = self.value_type.show(value), self.value_type.extent(value)
            self._shown[number] = found
        return found

    def compared(self, a: int, b: int) -> Comparison:
        """Return how two readings relate."""
        one, _, compared = self._met[a]
        other, second, _ = self._met[b]
        bare = compared.get(second)
        if bare is None:
            bare = self.value_type.compare(one.value, other.value, self.names)
            bare = compared[second] = self._distinct.setdefault(bare, bare)
            self._comparisons += 1
        return self.value_type.weighed(bare, one, other)

    def told(self, a: int, b: int) -> Explanation:
        """Return how two readings relate in words: worked out only for what is printed."""
        found = self._told.get((a, b))
        if found is None:
            one, other = self[a], self[b]
            found = self.value_type.explain_claims(one, other, self.compared(a, b), self.names)
            self._told[a, b] = found
        return found
