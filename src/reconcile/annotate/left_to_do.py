"""What is left to do, gathered for the list and gone to from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate.agenda import Unquoted, Waiting
from reconcile.annotate.decide_screen import DecideScreen
from reconcile.annotate.deciding import WRITE, Differences, NameMatches
from reconcile.annotate.entry import Entry, Task
from reconcile.annotate.queue_rows import rows
from reconcile.annotate.queue_screen import QueueScreen
from reconcile.annotate.session import NoTextError

if TYPE_CHECKING:
    from reconcile.annotate.changes import Changes
    from reconcile.annotate.deciding import Deciding
    from reconcile.annotate.draft import Draft
    from reconcile.annotate.mending import Mending
    from reconcile.annotate.queue_rows import Row, Target
    from reconcile.annotate.two_panes import TwoPanes


class LeftToDo:
    """The list of what is left, and the ways from it."""

    def __init__(self, panes: TwoPanes, changes: Changes, mending: Mending) -> None:
        self._panes = panes
        self._changes = changes
        self._mending = mending
        self._alone: Deciding | None = None

    def show(self) -> None:
        """Show the list, and go to what is chosen."""
        panes = self._panes
        panes.push_screen(QueueScreen(rows(panes.session, panes.signed)), self._chosen)

    def _chosen(self, row: Row | None) -> None:
        if row is not None and row.target is not None:
            self._panes.call_later(self._go, row.target)  # once the list is gone

    def _go(self, target: Target) -> None:
        match target:
            case NameMatches() | Differences():
                self.decide(target)
            case Waiting():
                self._open(target.source)
            case Unquoted():
                self._panes.mark(self._panes.desk.passages.marking(target.span))
            case _:
                self._mending.begin(target)

    def decide_alone(self, deciding: Deciding) -> None:
        """Show cases to be decided, and leave once they are."""
        self._alone = deciding
        self.decide(deciding)

    def decide(self, deciding: Deciding) -> None:
        """Show cases to be decided, one after the other."""

        def ended(key: str | None) -> None:
            is_written = key == WRITE and isinstance(deciding, Differences)
            self._panes.call_later(self._write if is_written else self._end, deciding)

        self._panes.push_screen(DecideScreen(deciding), ended)

    def _end(self, deciding: Deciding) -> None:
        """Read anew what was decided, and say how much it was; or leave."""
        if deciding is self._alone:
            self._panes.exit()
            return
        session, said = self._panes.session, deciding.summary()
        self._changes.make(lambda: session.read_anew() and said)

    def _write(self, deciding: Differences) -> None:
        """Open the first coder's claim, to be changed to the one that is right."""
        claim = deciding.current.item.notes[0].claim if deciding.current else None
        if claim is None or not self._open(claim.source):
            return
        desk, session = self._panes.desk, self._panes.session

        def write(draft: Draft) -> str:
            said = deciding.rewrite(draft.entry(claim.source, None))
            session.reload()
            return said

        def again() -> None:
            self.decide(deciding)

        task = Task(write, again, again, again)
        self._panes.entry_pane.open(Entry(desk, desk.draft_of(claim), claim.id, task=task))

    def _open(self, source: str) -> bool:
        """Go on with a source; return whether it has a text."""
        if source != self._panes.desk.source:
            try:
                self._changes.go_on_at(self._panes.session.at(source))
            except NoTextError as error:
                self._panes.tell(str(error))
                return False
        return True
