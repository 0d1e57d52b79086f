"""Changes of the files as the screen sees them: asked for, on their way, made and shown."""

from __future__ import annotations

from asyncio import wrap_future
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from reconcile.annotate.passages import Marked
from reconcile.annotate.saving import Saving

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from textual.worker import Worker

    from reconcile.annotate.annotated_source import AnnotatedSource
    from reconcile.annotate.entry import Entry
    from reconcile.annotate.saving import Made
    from reconcile.annotate.session import Session
    from reconcile.annotate.two_panes import TwoPanes

_LOOK_EVERY = 1.0
"""Seconds between looks at whether somebody else wrote to the project's files."""


class Changes:
    """The changes that a person asked for; each is shown once it is made."""

    def __init__(self, panes: TwoPanes) -> None:
        self._panes = panes
        self._saving = Saving()
        self._unsaved: list[tuple[Entry, str]] = []
        self._on_their_way: set[Worker[None]] = set()

    def begin(self) -> None:
        """Look from now on whether somebody else writes, too."""
        self._panes.set_interval(_LOOK_EVERY, self.look)
        self._saving.work_out(self._panes.desk)

    def end(self) -> None:
        """Wait for what is still being written."""
        self._saving.end()

    @property
    def are_made(self) -> bool:
        """Whether all that was asked for is made and shown."""
        return not self._on_their_way

    async def all_made(self) -> None:
        """Wait until every change is made and shown."""
        while self._on_their_way:
            await self._panes.workers.wait_for_complete(self._on_their_way)

    def make(
        self,
        change: Callable[[], str],
        entry: Entry | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Make a change of the files beside the screen; `then` is called once it is made.

        `entry` is the claim that it saves, which comes back where it can't be saved.
        """
        made = self._saving.make(self._panes.session, change)
        self._on_their_way.add(self._panes.run_worker(self._after(made, entry, then)))

    def bring_back(self) -> bool:
        """Open the next entry that couldn't be saved, and say why; return False for none."""
        if not self._unsaved:
            return False
        entry, self._panes.told = self._unsaved.pop(0)
        entry.move_to(self._panes.desk)
        self._panes.entry_pane.open(entry)
        return True

    def go_on_at(self, session: Session) -> None:
        """Go on with another source."""
        self._panes.session, self._panes.marked = session, Marked(0, 0)
        self._lay(session.desk)

    async def are_saved(self) -> bool:
        """Return whether all could be saved, once it was tried; else it came back, or waits."""
        before = self._panes.entry
        await self.all_made()
        return self._panes.entry is before and not self._unsaved

    def look(self) -> None:
        """Read the project anew where somebody else wrote to it, but not amid an entry."""
        session = self._panes.session
        if self._panes.entry is None and self.are_made and session.is_changed_elsewhere():
            self.make(lambda: session.read_anew("the files were changed by somebody else"))

    async def _after(
        self, future: Future[Made], entry: Entry | None, then: Callable[[], None] | None
    ) -> None:
        """Show what became of a change, and the desk after it."""
        made = await wrap_future(future)
        self._on_their_way.discard(get_current_worker())
        self._panes.told = made.said
        if made.desk.source == self._panes.desk.source:
            self._lay(made.desk)
        if then is not None and made.done:
            then()
        if entry is not None and not made.done:
            self._unsaved.append((entry, made.said))
            if self._panes.entry is None:
                self.bring_back()

    def _lay(self, desk: AnnotatedSource) -> None:
        if desk is not self._panes.desk:
            self._saving.work_out(desk)
        self._panes.lay(desk)
