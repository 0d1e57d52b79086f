"""A sitting in which a person decides possible name matches, one after the other; knows no screen.

In: a project, which matches are wanted, and what is decided on each. Out: the match to be decided
next, and the rulings in `decisions.yaml`, each written at once. Every answer can be taken back, to
the first. The files are read once: after a ruling only the names are resolved anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files.decisions_edit import add_entry
from reconcile.files.decisions_file import NAMES
from reconcile.files.edit.edit_file import restore
from reconcile.files.folder import Folder
from reconcile.model.decision import claim_hash
from reconcile.model.entity import NameRuling
from reconcile.pipeline import with_names_of
from reconcile.report.possible_matches import Wanted, claims_of, possible_matches
from reconcile.report.review_text import Progress

if TYPE_CHECKING:
    from reconcile.model.entity import CloseCall
    from reconcile.model.project import Project
    from reconcile.model.reconciliation import Reconciliation

MOST_CLAIMS = 10
"""Claims a ruling keeps a hash of: the first that use the two names."""


class Signed(NamedTuple):
    """Who decides ("" for nobody named), and on which day, as an ISO date."""

    author: str
    day: str


class Step(NamedTuple):
    """What was answered: the pair, and the file before and after (None where it was skipped)."""

    pair: tuple[str, str]
    before: bytes | None = None
    after: bytes | None = None


class NameSitting:
    """The matches that are left, and the answers given."""

    def __init__(
        self, project: Project, result: Reconciliation, signed: Signed, wanted: Wanted | None = None
    ) -> None:
        self.result = result
        self.steps: list[Step] = []
        self._project = project
        self._signed = signed
        self._wanted = wanted or Wanted()

    @property
    def left(self) -> list[CloseCall]:
        """The matches wanted that weren't skipped. Raises as `possible_matches` does."""
        skipped = {step.pair for step in self.steps if step.after is None}
        calls = possible_matches(self.result, self._wanted)
        return [call for call in calls if (call.a, call.b) not in skipped]

    @property
    def others(self) -> int:
        """How many possible matches there are that aren't wanted."""
        return len(self.result.close_calls) - len(possible_matches(self.result, self._wanted))

    @property
    def progress(self) -> Progress:
        """How far the sitting has come."""
        decided = sum(step.after is not None for step in self.steps)
        return Progress(decided, len(self.steps) - decided, len(self.left))

    def skip(self) -> None:
        """Leave the match for another sitting."""
        call = self.left[0]
        self.steps.append(Step((call.a, call.b)))

    def rule(self, *, same: bool, reason: str = "") -> list[str]:
        """Decide the match; return what excludes the ruling, which then isn't written but skipped.

        Raises `EditError` and `OSError` where it can't be written.
        """
        call = self.left[0]
        entry = self._entry(call, same=same, reason=reason)
        folder = Folder(Path(self._project.root))
        before = set(self.result.conflicts)
        written = add_entry(folder.decisions, folder.shown(folder.decisions), NAMES, entry)
        self.steps.append(Step((call.a, call.b), written.before, written.after))
        self._resolve((*self._project.rulings, NameRuling(**entry)))
        new = sorted(set(self.result.conflicts) - before)
        if new:
            self.undo()
            self.steps.append(Step((call.a, call.b)))
        chains = ((" = ".join(conflict.chain), conflict.reason) for conflict in new)
        return [f"excluded by other decisions: {chain}; {why}" for chain, why in chains]

    def undo(self) -> Step | None:
        """Take the last answer back; return it, None where there is none.

        Raises `FileChangedError` where somebody else wrote to the file meanwhile.
        """
        if not self.steps:
            return None
        step = self.steps[-1]
        if step.after is not None:
            restore(Folder(Path(self._project.root)).decisions, step.after, step.before)
            self._resolve(self._project.rulings[:-1])
        return self.steps.pop()

    def _resolve(self, rulings: tuple[NameRuling, ...]) -> None:
        self._project = self._project._replace(rulings=rulings)
        self.result = with_names_of(self.result, self._project)

    def _entry(self, call: CloseCall, *, same: bool, reason: str) -> dict[str, Any]:
        used = {c.id: c for name in (call.a, call.b) for c in claims_of(self.result, call, name)}
        return {
            "a": call.a,
            "b": call.b,
            "same": same,
            "reason": reason or f"Reviewed at a score of {call.score:g}: {call.reason}",
            **({"author": self._signed.author} if self._signed.author else {}),
            "date": self._signed.day,
            "claims": {id_: claim_hash(used[id_]) for id_ in sorted(used)[:MOST_CLAIMS]},
        }
