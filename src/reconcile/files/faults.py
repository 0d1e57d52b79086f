"""The faults that reading files finds: one code each, and the list they are gathered in.

Family S (structure). The table is what `check --explain` and the documentation print.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.finding import Finding, Related, Severity

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


class Faults:
    """The findings gathered so far, in the order met."""

    def __init__(self) -> None:
        self.found: list[Finding] = []

    def add(
        self,
        fault: Fault,
        message: str,
        primary: Position,
        *,
        expected: str = "",
        suggestion: str = "",
        related: tuple[Related, ...] = (),
    ) -> None:
        """Note one fault as an error."""
        self.found.append(
            Finding(
                fault.code,
                fault.rule,
                Severity.ERROR,
                message,
                primary,
                related,
                expected,
                suggestion,
            )
        )


def near_miss(word: str, known: Iterable[str]) -> str:
    """Return the known word that was most likely meant; "" where none is near."""
    import difflib  # noqa: PLC0415 (only a fault needs it)

    if len(word) > 80:
        return ""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), "")
