"""Findings mended one after the other: the claim is opened where the finding is, and re-checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate import agenda
from reconcile.annotate.entry import Entry, Task
from reconcile.annotate.in_turn import InTurn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.annotate.draft import Draft
    from reconcile.annotate.two_panes import TwoPanes
    from reconcile.model.claim import Claim
    from reconcile.model.finding import Finding


class Mending:
    """The findings of a source in turn, on a screen; which were shown is kept for the sitting."""

    def __init__(self, panes: TwoPanes) -> None:
        self._panes = panes
        self._turns: dict[str, InTurn] = {}
        self._found: Sequence[Finding] = ()

    @property
    def _turn(self) -> InTurn:
        return self._turns.setdefault(self._panes.desk.source, InTurn())

    def begin(self, finding: Finding) -> None:
        """Open the claim that a finding is about; those left in earlier sittings count as seen."""
        self._found = agenda.findings(self._panes.desk)
        self._turn.pass_over(each for each in self._found if self._panes.session.is_left(each))
        self._turn.take(finding)
        self._open(finding, "")

    def skip(self) -> None:
        """Leave a finding as it is, in later sittings too, and go to the next."""
        if self._turn.current is not None:
            self._panes.session.leave(self._turn.current)
        self._go_on("left as it is")

    def _saved(self) -> None:
        still = self._turn.is_still_found(self._found)
        self._go_on("saved, but still found" if still else "mended")

    def _go_on(self, became: str) -> None:
        finding = self._turn.next_of(self._found)
        if finding is None:
            left = len(self._found)
            rest = f"{left} left as they are" if left else "none is left"
            self._panes.tell(f"{became}; that was the last finding, {rest}")
        else:
            self._open(finding, f"{became}; ")

    def _open(self, finding: Finding, became: str) -> None:
        desk = self._panes.desk
        claim = next((each for each in desk.claims if each.id == finding.about), None)
        if claim is None:
            self._panes.tell(f"{became}{finding.message}")
            return
        step = agenda.key_of(desk, finding)
        task = Task(lambda draft: self._write(claim, draft), self._saved, self.skip)
        self._panes.show_claim(claim)
        self._panes.entry_pane.open(Entry(desk, desk.draft_of(claim), claim.id, step, task))
        expected = f"; expected: {finding.expected}" if finding.expected else ""
        where = self._turn.counted(self._found)
        self._panes.tell(f"{became}finding {where}: {finding.code} {finding.message}{expected}")

    def _write(self, claim: Claim, draft: Draft) -> str:
        """Save the claim and look again; called beside the screen."""
        session = self._panes.session
        said = session.change(claim, draft)
        self._found = agenda.findings(session.desk)
        return said
