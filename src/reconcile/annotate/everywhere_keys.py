"""What the keys do that mean the same in the text and in the list of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from reconcile.annotate.editor import edit
from reconcile.annotate.entry_pane import said
from reconcile.annotate.left_to_do import LeftToDo
from reconcile.annotate.mending import Mending
from reconcile.annotate.screens import HelpScreen, LeaveScreen
from reconcile.annotate.session import NotWrittenError

if TYPE_CHECKING:
    from reconcile.annotate.changes import Changes
    from reconcile.annotate.claim_keys import ClaimKeys
    from reconcile.annotate.deciding import Deciding
    from reconcile.annotate.interrupt import Interrupt
    from reconcile.annotate.two_panes import TwoPanes


class EverywhereKeys:
    """Each method without an underscore is an action of the table of keys."""

    def __init__(
        self, panes: TwoPanes, changes: Changes, in_claims: ClaimKeys, interrupt: Interrupt
    ) -> None:
        self._panes = panes
        self._changes = changes
        self._in_claims = in_claims
        self._interrupt = interrupt
        self._left_to_do = LeftToDo(panes, changes, Mending(panes))

    def other_pane(self) -> None:
        """Go to the other side."""
        panes = self._panes
        (panes.text if panes.focused is panes.listed else panes.listed).focus()

    def undo(self) -> None:
        """Take the last change back."""
        session = self._panes.session
        self._changes.make(lambda: session.undo() or "nothing to undo")

    def redo(self) -> None:
        """Do again what was undone."""
        session = self._panes.session
        self._changes.make(lambda: session.redo() or "nothing to do again")

    def help(self) -> None:
        """Show all keys."""
        self._panes.push_screen(HelpScreen())

    def edit(self) -> None:
        """Open an editor at the chosen claim, and read anew what it left."""
        self._panes.run_worker(self._edit())

    def decide_alone(self, deciding: Deciding) -> None:
        """Show cases to be decided, and leave once they are; no key does this."""
        self._left_to_do.decide_alone(deciding)

    def queue(self) -> None:
        """Show what is left to do, and go to what is chosen."""
        self._panes.run_worker(self._queue())

    def quit(self) -> None:
        """Leave once all is saved; stay where something couldn't be, or is half noted."""
        self._panes.run_worker(self._leave())

    async def _edit(self) -> None:
        await self._changes.all_made()
        session, noted = self._panes.session, self._in_claims.chosen
        try:
            path, line = session.line_of(noted.claim) if noted else (session.file, 1)
            with self._panes.suspend(), self._interrupt.of_another():
                problem = edit(path, line)
        except NotWrittenError as error:
            self._panes.tell(str(error))
            return
        except SuspendNotSupported:
            self._panes.tell(f"no editor can have this terminal; open {path.name} at line {line}")
            return
        self._changes.make(lambda: session.read_anew(problem))

    async def _queue(self) -> None:
        await self._changes.all_made()
        self._left_to_do.show()

    async def _leave(self) -> None:
        panes = self._panes
        if not await self._changes.are_saved() or isinstance(panes.screen, LeaveScreen):
            return
        if panes.entry is None:
            panes.exit()
        else:
            panes.push_screen(
                LeaveScreen(said(panes.entry)), lambda yes: panes.exit() if yes else None
            )
