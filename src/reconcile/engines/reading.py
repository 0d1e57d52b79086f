"""What a table's row says to the number of its reading: each text in each frame is read once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reconcile.judge.distinct_readings import Readings
from reconcile.model.reading import Days
from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.values.as_of import read_as_of
from reconcile.values.frame import Frame
from reconcile.values.registry import field_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.field import Field
    from reconcile.values.identity import Naming
    from reconcile.values.settings import Settings

    Texts = tuple[Any, ...]
    Fault = Mapping[str, str]

MOST_KEPT = 200_000
"""Texts read and pairs compared that are kept of one field; with more, all begin anew."""
_ANY_DAY = Days(736_000, 736_000)


class SaidReader:
    """What is read of each field so far."""

    def __init__(self, fields: Mapping[str, Field], settings: Settings, names: Naming) -> None:
        self._fields = fields
        self._settings = settings
        self._names = names
        self._read: dict[str, Read] = {}

    def of_field(self, field: str) -> Read:
        """Return what is read of a field; it begins anew when much is kept."""
        read = self._read.get(field)
        if read is None or read.kept > MOST_KEPT:
            read = self._read[field] = Read(self._fields[field], self._settings, self._names)
        return read


class Read:
    """The readings of one field, by the texts that a table has."""

    def __init__(self, field: Field, settings: Settings, names: Naming) -> None:
        self._field = field
        self._type = field_type(field, settings)
        self._numbers: dict[tuple[Texts, Days | None], int | Fault] = {}
        self.readings = Readings(self._type, names)

    @property
    def kept(self) -> int:
        """How many texts and comparisons are kept."""
        return len(self._numbers) + self.readings.kept

    def number(self, said: Texts, published: Days | None) -> int | Fault:
        """Return the number of a reading; what is wrong, by key, where the text can't be read.

        `said` is the value, stage, time, measure and whether it is the whole list, each as written;
        `published` are the days on which its source appeared, None where they aren't known.
        """
        found = self._numbers.get((said, published))
        if found is None:
            found = self._numbers[said, published] = self._number(said, published)
        return found

    def _number(self, said: Texts, published: Days | None) -> int | Fault:
        value, stage, as_of, measure, complete = said
        try:
            time = read_as_of(as_of, Frame(published)) if as_of else None
        except ValueSyntaxError as error:
            return _fault("as_of", as_of, error)
        frame = Frame(
            published,
            Stage(stage) if stage else None,
            time,
            Measure(measure) if measure else self._field.measure,
            bool(complete),
        )
        try:
            return self.readings.number(self._type.read(value, frame))
        except ValueSyntaxError as error:
            return self._with_expected(_fault("value", value, error), frame)

    def _with_expected(self, fault: Fault, frame: Frame) -> Fault:
        """Return a fault that asks for the source's day where that is all it takes."""
        if frame.published is not None:
            return fault
        try:
            self._type.read(fault["text"], frame._replace(published=_ANY_DAY))
        except ValueSyntaxError:
            return fault
        return {**fault, "expected": "`published:` with the day that its source appeared"}


def _fault(column: str, text: str, error: ValueSyntaxError) -> Fault:
    return {"column": column, "text": text, "message": error.message, "expected": error.expected}
