"""Two values, as a person writes them, to their comparison: the engine without a project.

In: a type's name, two texts and their circumstances. Out: the comparison, explained in words.
Names in the values are resolved between the two texts alone, and by what a project knows of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.model.entity import Mention
from reconcile.model.reading import Days, Reading
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.identity import SPELLED
from reconcile.values.registry import TYPES, value_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import NO_OPTIONS, Options, ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.model.entity import Entity, NameRuling
    from reconcile.model.reading import AsOf, Reading
    from reconcile.model.relation import Comparison, Explanation
    from reconcile.values.identity import Naming
    from reconcile.values.settings import Settings
    from reconcile.values.value_type import ValueType


class Circumstance(NamedTuple):
    """What surrounds one of the two values; dates as the `date` type reads them.

    `complete` says that a list is the whole list.
    """

    stage: str | None = None
    as_of: str | None = None
    measure: str | None = None
    published: str | None = None
    complete: bool = False


PLAIN = Circumstance()


class Known(NamedTuple):
    """What a project knows of names: the entities that it declares, and decisions on names."""

    entities: tuple[Entity, ...] = ()
    rulings: tuple[NameRuling, ...] = ()


NOTHING_KNOWN = Known()


class PairSyntaxError(ValueSyntaxError):
    """One of two values can't be read; `side` is "A" or "B", which begins the message."""

    def __init__(self, side: str, error: ValueSyntaxError) -> None:
        super().__init__(f"{side}: {error.message}", error.expected, error.offset)
        self.side = side


class Outcome(NamedTuple):
    """A comparison with both values in canonical words, and its explanation."""

    a: str
    b: str
    comparison: Comparison
    explanation: Explanation


def compare(  # noqa: PLR0913 (each is a thing a person may know of the pair)
    type: str,  # noqa: A002 (the word of the command line and of the claims file)
    a: str,
    b: str,
    *,
    a_is: Circumstance = PLAIN,
    b_is: Circumstance = PLAIN,
    of: Sequence[str] = (),
    compatible: Sequence[tuple[str, str]] = (),
    settings: Settings = DEFAULTS,
) -> Comparison:
    """Return how two values relate.

    `of` are the words of a scale (in order) or choice, `compatible` the pairs of choices that don't
    exclude each other. Raises `KeyError` for an unknown type, `PairSyntaxError` for a text that
    isn't a value of it or a date that isn't one, and `ValueError` for another stage or measure.
    """
    options = Options(tuple(of), frozenset(frozenset(pair) for pair in compatible))
    return outcome(type, a, b, a_is=a_is, b_is=b_is, options=options, settings=settings).comparison


def outcome(  # noqa: PLR0913 (as above)
    type: str,  # noqa: A002 (the same)
    a: str,
    b: str,
    *,
    a_is: Circumstance = PLAIN,
    b_is: Circumstance = PLAIN,
    options: Options = NO_OPTIONS,
    settings: Settings = DEFAULTS,
    known: Known = NOTHING_KNOWN,
) -> Outcome:
    """Return the comparison of two values with its explanation; raises as `compare` does."""
    kind = value_type(type, options, settings)
    one, other = _read(kind, "A", a, a_is), _read(kind, "B", b, b_is)
    names = naming(kind, one, other, known=known)
    comparison = kind.relate(one, other, names)
    explanation = kind.explain_claims(one, other, comparison, names)
    return Outcome(kind.show(one.value), kind.show(other.value), comparison, explanation)


def _read(kind: ValueType[Any], side: str, text: str, circumstance: Circumstance) -> Reading[Any]:
    try:
        return kind.read(text, frame_of(circumstance))
    except ValueSyntaxError as error:
        raise PairSyntaxError(side, error) from None


def naming(kind: ValueType[Any], *readings: Reading[Any], known: Known = NOTHING_KNOWN) -> Naming:
    """Return who is meant by the names in these values, as far as these and a project show."""
    lists = [kind.names_in(reading.value) for reading in readings]
    if not any(lists):
        return SPELLED
    from reconcile.names.resolution.resolve import resolve  # noqa: PLC0415 (most types have no names)

    mentions = [Mention(name, kind.kind) for names in lists for name in names]
    return resolve(mentions, *known, apart=[names for names in lists if len(names) > 1])


def frame_of(circumstance: Circumstance) -> Frame:
    """Return the frame of a value; raise `ValueSyntaxError` or `ValueError` for a bad one."""
    if circumstance == PLAIN:
        return NO_FRAME
    published = _date("published", circumstance.published)
    frame = Frame(published=published and Days(*published[:2]))
    return frame._replace(
        stage=Stage(circumstance.stage) if circumstance.stage else None,
        as_of=_date("as-of", circumstance.as_of, frame),
        measure=Measure(circumstance.measure) if circumstance.measure else None,
        complete=circumstance.complete,
    )


def _date(name: str, text: str | None, frame: Frame = NO_FRAME) -> AsOf | None:
    if text is None:
        return None
    from reconcile.values.as_of import read_as_of  # noqa: PLC0415 (most pairs come without dates)

    try:
        return read_as_of(text, frame)
    except ValueSyntaxError as error:
        message = f"{name}: {error.message}"
        raise ValueSyntaxError(message, error.expected, error.offset) from None


def type_names() -> tuple[str, ...]:
    """Return the names of the value types, in the order of their table."""
    return tuple(TYPES)
