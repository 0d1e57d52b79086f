"""What every value type offers: reading a person's words, comparing, showing and explaining.

In: the text that a person wrote, and what surrounds it. Out: a value of the type's own
(immutable, hashable), or `ValueSyntaxError`. A type never raises anything else, whatever the text.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, Generic, NamedTuple

from reconcile.model.reading import Reading, V
from reconcile.values import circumstances
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED, Naming
from reconcile.values.one_of_several import EXPLANATION, ONE_OF_SEVERAL, both_may_hold
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from reconcile.model.extent import Extent
    from reconcile.model.relation import Comparison, Explanation
    from reconcile.model.stages_measures_kinds import Kind
    from reconcile.values.settings import Settings


class ValueSyntaxError(ValueError):
    """A text is not a value of its type.

    `message` is one sentence without a full stop that says what was read; `expected` says what
    would have been accepted, by example; `offset` is the index of the character where reading
    stopped (0 where no better place is known).
    """

    def __init__(self, message: str, expected: str, offset: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.expected = expected
        self.offset = offset


class Options(NamedTuple):
    """What a project declares with a field: the words of a scale or choice, and what it counts.

    `of` is in order for a scale; `compatible` lists pairs of choices that don't exclude each other.
    `cumulative` says that counts are running totals, as they are where no field says otherwise;
    `many` that a subject has several values; `counts` what bare figures count.
    """

    of: tuple[str, ...] = ()
    compatible: frozenset[frozenset[str]] = frozenset()
    cumulative: bool = True
    many: bool = False
    counts: str = ""


NO_OPTIONS = Options()


class ValueType(ABC, Generic[V]):
    """One kind of value, bound to a field's options and a project's settings."""

    name: ClassVar[str]
    kind: ClassVar[Kind | None] = None
    """What kind of entity the names in its values mean; None where they may mean any."""
    reads: ClassVar[str]
    """What it accepts, by example, as error messages and the documentation print it."""
    reasons: ClassVar[Mapping[str, str]]
    """Every reason code that `compare` gives, with its meaning in a few words."""

    def __init__(self, options: Options = NO_OPTIONS, settings: Settings = DEFAULTS) -> None:
        self.options = options
        self.settings = settings

    @abstractmethod
    def parse(self, text: str, frame: Frame = NO_FRAME) -> V:
        """Return the value that the text states; raise `ValueSyntaxError` where it states none."""

    def read(self, text: str, frame: Frame = NO_FRAME) -> Reading[V]:
        """Return the parsed value with its circumstances: the frame's, or those the text states."""
        return Reading(self.parse(text, frame), frame.stage, frame.as_of, frame.measure)

    @abstractmethod
    def compare(self, a: V, b: V, names: Naming = SPELLED) -> Comparison:
        """Return how two values relate, circumstances apart. Symmetric but for A and B in it."""

    def relate(self, a: Reading[V], b: Reading[V], names: Naming = SPELLED) -> Comparison:
        """Return how two claims relate: their values, weighed by all that surrounds them."""
        return self.weighed(self.compare(a.value, b.value, names), a, b)

    def weighed(self, bare: Comparison, a: Reading[V], b: Reading[V]) -> Comparison:
        """Return how two claims relate whose values, circumstances apart, relate as `bare` says."""
        weighed = self.weigh(bare, a, b)
        return both_may_hold(weighed) if self.options.many else weighed

    def weigh(self, bare: Comparison, a: Reading[V], b: Reading[V]) -> Comparison:
        """Return a comparison of two values weighed by the circumstances of both claims."""
        return circumstances.weigh(bare, a, b)

    def explain_claims(
        self, a: Reading[V], b: Reading[V], comparison: Comparison, names: Naming = SPELLED
    ) -> Explanation:
        """Return the outcome of `relate` in words: of the circumstances if they decided it."""
        if comparison.reason == ONE_OF_SEVERAL:
            return EXPLANATION
        circumstance = circumstances.explain(comparison.reason)
        return circumstance or self.explain(a.value, b.value, comparison, names)

    @abstractmethod
    def show(self, value: V) -> str:
        """Return the value in words that `parse` reads back as the same value."""

    @abstractmethod
    def explain(self, a: V, b: V, comparison: Comparison, names: Naming = SPELLED) -> Explanation:
        """Return the comparison of these two values in words for a person."""

    def unlike(self, value: V) -> Hashable:
        """Return what comparing looks at in a value that the equality of values ignores."""
        del value
        return None

    def names_in(self, value: V) -> tuple[str, ...]:
        """Return the names of entities in the value, as written; most types have none."""
        del value
        return ()

    def extent(self, value: V) -> Extent | None:
        """Return where the value lies on a line, to be drawn; None for types without a line."""
        del value
        return None

    def spread(self, values: Sequence[V]) -> str | None:
        """Return the range of what is stated ("300,000 to 310,000"), None where there is none."""
        del values
        return None

    def common(self, values: Sequence[V], names: Naming = SPELLED) -> str | None:
        """Return, in words, what satisfies all values literally; None where nothing does.

        Types without literal sets return None always.
        """
        del values, names
        return None
