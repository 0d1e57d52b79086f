"""Which rules run and which findings fail a run, from the words that a person selects them by.

A rule is named by its code (E003), its name (quote-altered) or the start of its code (E, E1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.check.registry import RULES
from reconcile.model.finding import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.check.rule import Rule

ALL, NONE = "all", "none"
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


class NoSuchRuleError(ValueError):
    """A word names no rule. The message says which, and what was near."""


class FailOn(NamedTuple):
    """What makes a run fail: findings of a severity or worse, and findings of some rules."""

    severities: frozenset[Severity]
    codes: frozenset[str]

    def fails(self, finding: Finding) -> bool:
        """Say whether the finding makes the run fail."""
        return finding.severity in self.severities or finding.code in self.codes


def chosen(select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """Return the selected rules (all where none is named) without the ignored, by the table.

    Raises `NoSuchRuleError`.
    """
    wanted = set[str]().union(*(codes(word) for word in select))
    unwanted = set[str]().union(*(codes(word) for word in ignore))
    return tuple(
        rule for rule in RULES if (not wanted or rule.code in wanted) and rule.code not in unwanted
    )


def codes(word: str) -> frozenset[str]:
    """Return the codes of the rules that a word names; raise `NoSuchRuleError` for none."""
    found = frozenset(
        rule.code
        for rule in RULES
        if word in (rule.name, ALL) or (word and rule.code.startswith(word.upper()))
    )
    if not found:
        raise NoSuchRuleError(_message(word))
    return found


def fail_on(words: Iterable[str]) -> FailOn:
    """Return what a list of severities and rules says; `none` fails on nothing.

    Raises `NoSuchRuleError`.
    """
    severities: set[Severity] = set()
    named: set[str] = set()
    for word in words:
        if word in _ORDER:
            severities.update(_ORDER[: _ORDER.index(Severity(word)) + 1])
        elif word != NONE:
            named.update(codes(word))
    return FailOn(frozenset(severities), frozenset(named))


def _message(word: str) -> str:
    import difflib  # noqa: PLC0415 (only a mistyped rule needs it)

    known = [each for rule in RULES for each in (rule.name, rule.code)]
    near = difflib.get_close_matches(word[:80], known, n=1)
    forms = "Rules go by name (quote-altered), code (E003), or the start of codes (E)."
    meant = f"Did you mean '{near[0]}'?" if near else forms
    return f"no rule is called '{word}'. {meant}"
