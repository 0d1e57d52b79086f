"""Values against quotes: whether each can be read in the words that it was taken from.

In: a project's claims with their readings, and the entities as resolved. Out: one outcome a claim.
A quote is read only to verify the value beside it, by the value's own type; what can't be read is
said to be so, and never guessed.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from reconcile.evidence.figures_in_quotes import bare_date, judge
from reconcile.evidence.listed_lines import listed_lines, points_to_lines
from reconcile.evidence.names_in_quotes import named_in
from reconcile.evidence.quote_language import is_read
from reconcile.evidence.read_from_quotes import found_in
from reconcile.evidence.rival_names import RivalNames
from reconcile.evidence.stages_in_quotes import OTHER, told_otherwise
from reconcile.evidence.statuses_in_quotes import judge_status
from reconcile.evidence.words_in_quotes import denies, in_another_script, says_something, stands_in
from reconcile.model.evidence import ValueCheck, ValueOutcome
from reconcile.model.relation import Relation
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.date.value import Date, Precision
from reconcile.values.frame import Frame
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.evidence.names_in_quotes import Spellings
    from reconcile.model.claim import Claim
    from reconcile.model.project import Project
    from reconcile.values.value_type import ValueType

_FIGURES = frozenset(("count", "date", "duration"))
_OTHERWISE = frozenset((ValueOutcome.NOT_IN_QUOTE, ValueOutcome.DIGITS_SWAPPED))
_APART = frozenset((Relation.CONTRADICTS, Relation.DIFFERS))
_MOST_WORDS = 12
"""Words of a value that are looked at for the date it is reckoned from."""
_UNOPPOSED = frozenset((ValueOutcome.IN_QUOTE, ValueOutcome.NOT_READABLE))


class ValueChecker:
    """Reads the values of a project's claims again from their quotes."""

    def __init__(self, project: Project, spellings: Spellings) -> None:
        self._project = project
        settings = project.settings or DEFAULTS
        used = sorted({claim.field for claim in project.claims})
        self._types = {name: field_type(project.fields[name], settings) for name in used}
        self._spellings = spellings
        self._rivals = RivalNames(project, self._types, self._spellings)

    def check(self, claim: Claim) -> ValueCheck:
        """Return what became of the claim's value; `implied` excuses only what isn't found."""
        quote = claim.quote or ""
        if not says_something(quote):
            return ValueCheck(claim.id, ValueOutcome.NO_QUOTE)
        outcome = self._read(claim, quote)
        if not claim.implied or outcome.outcome is ValueOutcome.IN_QUOTE:
            return outcome
        another = self._another(claim, quote, outcome)
        return another or ValueCheck(claim.id, ValueOutcome.IMPLIED)

    def implied(self, claim: Claim) -> tuple[str, ...]:
        """Return the names in a claim's value that it says are implied and that its quote lacks.

        Empty where nothing is said to be implied.
        """
        if not claim.implied:
            return ()
        names = self._types[claim.field].names_in(self._project.readings[claim.id].value)
        return self._missing(claim, claim.quote or "", names)

    def _another(self, claim: Claim, quote: str, check: ValueCheck) -> ValueCheck | None:
        """Return the check where the quote states another value than the implied one, else None.

        What is implied isn't in the quote's words. A quote that says what excludes it, that names
        another answer to the same question, or that says the opposite implies something else.
        """
        if check.outcome not in _OTHERWISE:
            return None
        if check.missing:
            own = self._types[claim.field].names_in(self._project.readings[claim.id].value)
            others = self._rivals.named_in(quote, claim, own)
            return check._replace(found=others) if others else None
        return None if self._leaves_room(claim, quote) else check

    def _leaves_room(self, claim: Claim, quote: str) -> bool:
        """Say whether a date or duration that the quote states can be true beside the value.

        A value may be reckoned from the quoted date: "two days from 23 January 2017".
        """
        value_type = self._types[claim.field]
        if value_type.name not in {"date", "duration"}:
            return False
        frame = Frame(self._project.published.get(claim.source), None, None, claim.measure)
        value = self._project.readings[claim.id].value
        stated = [_bare(each.value) for each in found_in(quote, value_type, frame)]
        if any(value_type.compare(value, each).relation not in _APART for each in stated):
            return True
        possible = [other for each in stated for other in _possible(each)]
        reckoned = _values_at_ends(claim.value, value_type, frame)
        return any(
            value_type.compare(one, other).relation is Relation.SAME
            for one, other in product(reckoned, possible)
        )

    def _read(self, claim: Claim, quote: str) -> ValueCheck:
        reading = self._project.readings[claim.id]
        value_type = self._types[claim.field]
        if value_type.name == "status":
            return ValueCheck(claim.id, *judge_status(quote, reading, value_type))
        told = told_otherwise(quote, reading.stage)
        published = self._project.published.get(claim.source)
        stage = OTHER[reading.stage] if told else reading.stage
        check = self._value(
            claim, quote, reading.value, Frame(published, stage, None, claim.measure)
        )
        if told and check.outcome in _UNOPPOSED:
            return ValueCheck(claim.id, ValueOutcome.STAGE_NOT_IN_QUOTE, (told,))
        return check

    def _value(self, claim: Claim, quote: str, value: object, frame: Frame) -> ValueCheck:
        value_type = self._types[claim.field]
        if value_type.name in _FIGURES:
            found = found_in(quote, value_type, frame)
            outcome = judge(value, claim.value, quote, found, value_type)
            there = outcome is ValueOutcome.IN_QUOTE
            return ValueCheck(
                claim.id, outcome, () if there else tuple(each.words for each in found)
            )
        names = value_type.names_in(value)
        return self._names(claim, quote, names) if names else _words(claim, quote)

    def _names(self, claim: Claim, quote: str, names: Sequence[str]) -> ValueCheck:
        missing = self._missing(claim, quote, names)
        if missing and len(names) > 1 and points_to_lines(claim):
            lines = listed_lines(claim, self._project.texts)
            if not lines:
                return ValueCheck(claim.id, ValueOutcome.NOT_READABLE)
            missing = self._missing(claim, lines, missing)
        if not missing:
            return ValueCheck(claim.id, ValueOutcome.IN_QUOTE)
        if self._may_be_spelt_otherwise(claim, quote, "".join(missing)):
            return ValueCheck(claim.id, ValueOutcome.LANGUAGE_NOT_READ)
        return ValueCheck(claim.id, ValueOutcome.NOT_IN_QUOTE, (), missing)

    def _may_be_spelt_otherwise(self, claim: Claim, quote: str, names: str) -> bool:
        """Say whether a quote in another language may have names in a form that isn't known.

        A name in the quote's own script isn't spelt otherwise there, nor is a person's name within
        Latin letters; bodies and places are.
        """
        if is_read(quote):
            return False
        if in_another_script(quote):
            return not in_another_script(names)
        return self._types[claim.field].kind is not Kind.PERSON

    def _missing(self, claim: Claim, quote: str, names: Sequence[str]) -> tuple[str, ...]:
        kind = self._types[claim.field].kind
        return tuple(
            name for name in names if not named_in(quote, self._spellings.of(name, claim.id), kind)
        )


def _values_at_ends(text: str, value_type: ValueType[Any], frame: Frame) -> list[object]:
    """Return what a value may be reckoned from: the date in "two days from 23 January 2017"."""
    words = text.split()[:_MOST_WORDS]
    ends = (" ".join(words[at:]) for at in range(1, len(words)))
    return [each.value for end in ends for each in found_in(end, value_type, frame)]


def _possible(value: object) -> tuple[object, ...]:
    """Return the dates that words such as "Jan. 23" leave open; other values alone."""
    if isinstance(value, Date) and value.precision is Precision.EITHER:
        return value.ends
    return (value,)


def _bare(value: object) -> object:
    """Return the date that a bound such as "since April" is a bound of; other values unchanged."""
    return bare_date(value) if isinstance(value, Date) else value


def _words(claim: Claim, quote: str) -> ValueCheck:
    """Return whether the value's words are in the quote, and no denial beside them."""
    if stands_in(claim.value, quote) and denies(claim.value) == denies(quote):
        return ValueCheck(claim.id, ValueOutcome.IN_QUOTE)
    unread = ValueOutcome.NOT_READABLE if is_read(quote) else ValueOutcome.LANGUAGE_NOT_READ
    return ValueCheck(claim.id, unread)
