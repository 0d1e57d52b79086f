"""The faults that reading files finds: one code each, and the list they are gathered in.

Family S (structure). The table is what `check --explain` and the documentation print.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.slips import slip_of
from reconcile.model.finding import Finding, Fix, Related, Severity, fix_at, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.position import Position


class Fault(NamedTuple):
    """One kind of fault: its code and the name of what was found."""

    code: str
    rule: str


UNREADABLE_FILE = Fault("S001", "unreadable-file")
NOT_UTF8 = Fault("S002", "not-utf-8")
FORBIDDEN_CHARACTER = Fault("S003", "forbidden-character")
YAML_SYNTAX = Fault("S004", "yaml-syntax")
DUPLICATE_KEY = Fault("S005", "duplicate-key")
YAML_FEATURE = Fault("S006", "yaml-feature-refused")
TOO_DEEP = Fault("S007", "too-deep")
TOO_LARGE = Fault("S008", "too-large")
WRONG_SHAPE = Fault("S009", "wrong-shape")
UNKNOWN_KEY = Fault("S010", "unknown-key")
MISSING_KEY = Fault("S011", "missing-key")
BAD_WORD = Fault("S012", "value-not-allowed")
UNKNOWN_SOURCE = Fault("S013", "unknown-source")
UNKNOWN_FIELD = Fault("S014", "unknown-field")
UNREADABLE_VALUE = Fault("S015", "unreadable-value")
DUPLICATE_ID = Fault("S016", "duplicate-id")
BAD_FIELD = Fault("S017", "bad-field-declaration")
DUPLICATE_NAME = Fault("S018", "name-of-two-entities")
BAD_SETTING = Fault("S019", "bad-setting")
BAD_TABLE = Fault("S020", "bad-table")
BAD_MAPPING = Fault("S021", "bad-mapping")
BACKWARD_RANGE = Fault("S022", "backward-range")
UNREAD_COLUMN = Fault("S023", "unread-column")
UNDECLARED_CODE = Fault("S024", "undeclared-missing-code")
BAD_CONSTRAINT = Fault("C001", "bad-constraint")

OF_NAMES = (UNKNOWN_SOURCE, UNKNOWN_FIELD)
"""Faults of a name, each listed once for a column of a table, with how many rows have it."""
MOST_ALIKE = 20
"""Faults of one kind in one column of a table that are listed; the rest are counted."""


class Faults:
    """The findings gathered so far, in the order met."""

    def __init__(self) -> None:
        self._found: list[Finding] = []
        self._alike: Counter[tuple[str, str, str]] = Counter()
        self._rows: Counter[tuple[str, str, str]] = Counter()
        self._seen: set[tuple[str, str, Position]] = set()

    @property
    def found(self) -> list[Finding]:
        """The findings; what a table has too many of is counted in one finding for each column."""
        return [*map(self._counted, self._found), *map(self._rest, sorted(self._more()))]

    def add(
        self,
        fault: Fault,
        message: str,
        primary: Position,
        *,
        expected: str = "",
        suggestion: str | Fix = "",
        related: tuple[Related, ...] = (),
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Note one fault, unless the same is noted already."""
        if (fault.code, message, primary) in self._seen:
            return
        if self._is_of_a_name_met(fault, message, primary, suggestion):
            return
        if primary.name:
            alike = (primary.file, primary.name, fault.code)
            self._alike[alike] += 1
            if self._alike[alike] > MOST_ALIKE:
                return
        self._seen.add((fault.code, message, primary))
        self._found.append(
            Finding(
                fault.code,
                fault.rule,
                severity,
                message,
                primary,
                related,
                expected,
                text_of(suggestion),
                fix=fix_at(primary, suggestion),
            )
        )

    def _is_of_a_name_met(
        self, fault: Fault, message: str, primary: Position, suggestion: str | Fix
    ) -> bool:
        """Count the rows with a name; say whether it is listed already and needs no fix here."""
        if not primary.name or fault not in OF_NAMES or isinstance(suggestion, Fix):
            return False
        of_name = (primary.file, primary.name, message)
        self._rows[of_name] += 1
        return self._rows[of_name] > 1

    def _counted(self, finding: Finding) -> Finding:
        """Return the finding with how many rows have the name that it is about."""
        place = finding.primary
        rows = self._rows[place.file, place.name, finding.message]
        return (
            finding._replace(message=f"{finding.message}, in {rows:,} rows")
            if rows > 1
            else finding
        )

    def _more(self) -> list[tuple[str, str, str]]:
        return [alike for alike, number in self._alike.items() if number > MOST_ALIKE]

    def _rest(self, alike: tuple[str, str, str]) -> Finding:
        """Return the finding that counts those that aren't listed, at the last that is."""
        file, name, code = alike
        number = self._alike[alike] - MOST_ALIKE
        last = max(
            (f for f in self._found if f.code == code and f.primary[::3] == (file, name)),
            key=lambda each: each.primary,
        )
        return last._replace(
            message=f"{number:,} more of the kind `{last.rule}` in the column `{name}`",
            related=(),
            expected="",
            suggestion="",
            fix=None,
        )


def near_miss(word: str, known: Iterable[str], *, least: float = 0.6) -> str:
    """Return the known word that was most likely meant; "" where none is near.

    `least` is the share of letters that both must have in common, in the same order.
    """
    import difflib  # noqa: PLC0415 (only a fault needs it)

    if len(word) > 80:
        return ""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=least)), "")


def meant_word(word: str, known: Iterable[str]) -> str | Fix:
    """Return the known word that was most likely meant, as a fix where it is only a slip away."""
    known = list(known)
    return slip_fix(word, known) or near_miss(word, known)


def slip_fix(word: str, known: Iterable[str]) -> Fix | None:
    """Return the known word that is only a slip away as a fix; None where none alone is."""
    slip = slip_of(word, known)
    return Fix(word, slip) if slip else None
