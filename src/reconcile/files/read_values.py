"""Claims to readings: every value parsed by its field's type, in the frame of its source.

Texts, frames and fields repeat, so each combination is parsed once.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files.faults import (
    UNKNOWN_FIELD,
    UNKNOWN_SOURCE,
    UNREADABLE_VALUE,
    Faults,
    meant_word,
    slip_fix,
)
from reconcile.files.usual_fields import meant_field
from reconcile.model.field import BUILT_IN
from reconcile.model.finding import Severity
from reconcile.model.reading import Days
from reconcile.values.as_of import read_as_of
from reconcile.values.frame import NO_FRAME, Frame
from reconcile.values.registry import field_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from reconcile.files.claims_files import ClaimEntry
    from reconcile.files.source_files import SourceRecords
    from reconcile.files.yaml_tree import Map
    from reconcile.model.claim import Claim
    from reconcile.model.field import Field
    from reconcile.model.finding import Fix
    from reconcile.model.position import Position
    from reconcile.model.reading import AsOf, Reading
    from reconcile.values.settings import Settings
    from reconcile.values.value_type import ValueType

UNKNOWN_DATE = "unknown"
_NO_SOURCES = "a record in sources/, such as sources/post.yaml, or a row of sources.csv"
_MOST_SOURCES = 20
"""Sources that a message names."""
_MOST_MEANT = 100
"""Unknown sources for which a known one is looked for: among thousands, each takes a while."""


_ANY_DAY = Days(736_000, 736_000)
"""A day of a source, to see whether a value could be read if its source's were known."""


class _Failure(NamedTuple):
    """A text that its type could not read."""

    message: str
    expected: str
    offset: int


def read_published(records: SourceRecords, faults: Faults) -> dict[str, Days]:
    """Return the span of days in which each source appeared, where its record states one."""
    published = {}
    for source_id, record in records.records.items():
        text = record.get("published") or UNKNOWN_DATE
        if text == UNKNOWN_DATE or not isinstance(text, str):
            continue
        date = _read_date(text, record, "published", faults)
        if date and source_id in records.sources:
            published[source_id] = Days(date.earliest, date.latest)
    return published


def _read_date(
    text: str, entry: Map, key: str, faults: Faults, frame: Frame = NO_FRAME
) -> AsOf | None:
    try:
        return read_as_of(text, frame)
    except ValueSyntaxError as error:
        place = _inside(entry.written_at(key), error.offset)
        _note(faults, error.message, place, error.expected, entry, key)
        return None


def _note(
    faults: Faults, message: str, place: Position, expected: str, entry: Map, key: str = "value"
) -> None:
    """Note a text that can't be read.

    In a table that a mapping is of it is a warning: the table is another's, and stays as it is.
    """
    warned = entry.of_mapping and place.file == entry.file
    severity = Severity.WARNING if warned else Severity.ERROR
    if key == "published":
        expected = f"{expected}, or `{UNKNOWN_DATE}`"
    elif warned:
        expected = f"{expected}; no claim is made of it"
    faults.add(UNREADABLE_VALUE, message, place, expected=expected, severity=severity)


class Reader:
    """Reads claims' values; keeps what it has parsed."""

    def __init__(
        self,
        fields: Mapping[str, Field],
        records: SourceRecords,
        published: Mapping[str, Days],
        settings: Settings,
        faults: Faults,
        *,
        declared: Collection[str] = (),
    ) -> None:
        """Take what claims are read by; `declared` are fields by name, also those at fault."""
        self.fields = fields
        self.declared = declared
        self.sources = records.sources
        self.known_sources = records.known
        self.records = records.records
        self.published = published
        self.faults = faults
        self._parsed: dict[tuple[str, str, Frame], Reading[Any] | _Failure] = {}
        self._types: dict[str, ValueType[Any]] = {}
        self._meant: dict[str, str | Fix] = {}
        self.settings = settings

    def readings(self, claims: Sequence[ClaimEntry]) -> dict[str, Reading[Any]]:
        """Return the readings by claim id; claims that can't be read are noted and left out."""
        found = {}
        for claim, entry in claims:
            reading = self._reading(claim, entry)
            if reading is not None:
                found[claim.id] = reading
        return found

    def _reading(self, claim: Claim, entry: Map) -> Reading[Any] | None:
        known = self._check_source(claim, entry)
        published = self.published.get(claim.source)
        as_of = (
            _read_date(claim.as_of, entry, "as_of", self.faults, Frame(published))
            if claim.as_of
            else None
        )
        if claim.field not in self.fields:
            if claim.field not in self.declared:  # a fault of its own needs no second
                self._note_field(claim, entry)
            return None
        measure = claim.measure or self.fields[claim.field].measure
        frame = Frame(published, claim.stage, as_of, measure, claim.complete)
        outcome = self._parse(claim.field, claim.value, frame)
        if isinstance(outcome, _Failure):
            place = _inside(entry.written_at("value"), outcome.offset)
            message, expected = outcome.message, self._expected(claim, outcome, frame)
            _note(self.faults, message, place, expected, entry)
            return None
        sound = known and (as_of is not None or not claim.as_of)
        return outcome if sound else None

    def _expected(self, claim: Claim, failure: _Failure, frame: Frame) -> str:
        """Return what would be right: the source's day in its record where that is all it takes."""
        dated = frame._replace(published=_ANY_DAY)
        record = self.records.get(claim.source)
        if record is None or frame.published is not None:
            return failure.expected
        if isinstance(self._parse(claim.field, claim.value, dated), _Failure):
            return failure.expected
        return f"`published:` with the day that `{claim.source}` appeared, in {record.at().file}"

    def _parse(self, field: str, text: str, frame: Frame) -> Reading[Any] | _Failure:
        key = (field, text, frame)
        outcome = self._parsed.get(key)
        if outcome is None:
            try:
                outcome = self._type(field).read(text, frame)
            except ValueSyntaxError as error:
                outcome = _Failure(error.message, error.expected, error.offset)
            self._parsed[key] = outcome
        return outcome

    def _type(self, field: str) -> ValueType[Any]:
        if field not in self._types:
            self._types[field] = field_type(self.fields[field], self.settings)
        return self._types[field]

    def _check_source(self, claim: Claim, entry: Map) -> bool:
        """Say whether a claim's source has a sound record; a fault of its own needs no second."""
        if claim.source in self.known_sources:
            return claim.source in self.sources
        self.faults.add(
            UNKNOWN_SOURCE,
            f"no source has the id `{claim.source}`",
            entry.at("source"),
            expected=self._expected_sources,
            suggestion=self._meant_source(claim.source),
        )
        return False

    def _meant_source(self, named: str) -> str | Fix:
        """Return the source that was most likely meant; among many unknown ones, of the first."""
        if named not in self._meant and len(self._meant) < _MOST_MEANT:
            self._meant[named] = meant_word(named, self.known_sources)
        return self._meant.get(named, "")

    @cached_property
    def _expected_sources(self) -> str:
        """Return which sources there are, or how there may be one."""
        known = ", ".join(sorted(self.known_sources)[:_MOST_SOURCES])
        more = len(self.known_sources) - _MOST_SOURCES
        others = f" and {more} more" if more > 0 else ""
        return f"{known}{others}" if known else _NO_SOURCES

    def _note_field(self, claim: Claim, entry: Map) -> None:
        self.faults.add(
            UNKNOWN_FIELD,
            f"the field `{claim.field}` is not declared",
            entry.written_at("field"),
            expected=f"one declared under `fields`, as `{claim.field[:60]}: {{type: count}}`, or"
            f" {', '.join(sorted(BUILT_IN))}",
            suggestion=slip_fix(claim.field, self.fields) or meant_field(claim.field, self.fields),
        )


def _inside(place: Position, offset: int) -> Position:
    """Return the place of a character within a scalar that starts at `place`, on one line."""
    return place._replace(column=place.column + offset)
