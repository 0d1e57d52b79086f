"""What tables write for silence: codes that a mapping declares, and those that look like one."""

from __future__ import annotations

LIKELY_MISSING = frozenset(
    (
        *("na", "n/a", "nan", "null", "none", "nil", "unknown", "not available", "missing"),
        *("-", "--", "—", ".", "?", "-9", "-99", "-999", "-9999", "999", "9999"),
    )
)
"""What tables write for silence; one that isn't declared is reported (DDI, Stata and R habits)."""


class Codes:
    """The codes of a mapping that mean silence; one that ends in `*` is whatever so begins."""

    def __init__(self, codes: tuple[str, ...]) -> None:
        self.whole = {"", *codes}
        self.beginnings = tuple(code[:-1] for code in codes if len(code) > 1 and code[-1] == "*")

    def __contains__(self, text: str) -> bool:
        return text in self.whole or text.startswith(self.beginnings)
