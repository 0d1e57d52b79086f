"""Findings in turn: each is shown once in a sitting, however many a change mends or brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.finding import Finding


class InTurn:
    """Where a person is among the findings of a source."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, str]] = set()
        self.current: Finding | None = None

    def take(self, finding: Finding) -> None:
        """Go to a finding."""
        self.current = finding
        self._seen.add(_key(finding))

    def pass_over(self, findings: Iterable[Finding]) -> None:
        """Take findings as shown before."""
        self._seen.update(map(_key, findings))

    def next_of(self, findings: Sequence[Finding]) -> Finding | None:
        """Go to the first that wasn't shown, of those that are found now; None for none."""
        found = next((each for each in findings if _key(each) not in self._seen), None)
        self.current = found
        if found is not None:
            self.take(found)
        return found

    def is_still_found(self, findings: Sequence[Finding]) -> bool:
        """Say whether the current one is among those that are found now."""
        return self.current is not None and _key(self.current) in map(_key, findings)

    def counted(self, findings: Sequence[Finding]) -> str:
        """Return how far one is: "2 of 5", those that were mended among them."""
        ahead = sum(_key(each) not in self._seen for each in findings)
        return f"{len(self._seen)} of {len(self._seen) + ahead}"


def _key(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.about
