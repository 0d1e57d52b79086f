"""What the keys do while a claim is noted: answer, choose, go on and back, save or give up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate.draft import OPTIONAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile.annotate.changes import Changes
    from reconcile.annotate.draft import Draft
    from reconcile.annotate.entry import Entry
    from reconcile.annotate.two_panes import TwoPanes


class EntryKeys:
    """The keys of an entry; each method without an argument, or with a number, is an action."""

    def __init__(self, panes: TwoPanes, changes: Changes) -> None:
        self._panes = panes
        self._changes = changes
        self._before: Draft | None = None

    def take_line(self) -> None:
        """Take what is in the line, where that is news: a key may overtake letters."""
        entry, pane = self._panes.entry, self._panes.entry_pane
        if entry is not None and pane.line.value != entry.typed:
            entry.type(pane.line.value)
            pane.draw()

    def accept(self) -> None:
        """Take the answer; save where all is said."""
        entry = self._panes.entry
        if entry is None:
            return
        if not entry.accept():
            self._panes.entry_pane.draw()
            return
        draft, write = entry.draft, self._writing(entry)
        then = entry.task.then if entry.task else None
        self._before = draft
        self._changes.make(lambda: write(draft), entry, then)
        self._panes.told = f"saving {draft.field}: {draft.value}"
        self._end()

    def repeat(self) -> None:
        """Answer as in the claim that was noted before, and go on."""
        if self._panes.entry is not None and self._before is not None:
            self._panes.entry.repeat(self._before)
            self._panes.entry_pane.draw()

    def say(self, number: int) -> None:
        """Say one of the optional keys, or go to where it is said."""
        if self._panes.entry is not None:
            self._panes.entry.say(OPTIONAL[number])
            self._panes.entry_pane.draw()

    def choose(self, by: int) -> None:
        """Go through the choices."""
        if self._panes.entry is not None:
            self._panes.entry.choose(by)
            self._panes.entry_pane.draw()

    def forward(self) -> None:
        """Go on to the next step."""
        if self._panes.entry is not None:
            self._panes.entry.forward()
            self._panes.entry_pane.draw()

    def back(self) -> None:
        """Go back a step."""
        if self._panes.entry is not None:
            self._panes.entry.back()
            self._panes.entry_pane.draw()

    def skip(self) -> None:
        """Leave the finding that is mended, and go to the next."""
        entry = self._panes.entry
        if entry is not None and entry.task is not None:
            self._end()
            entry.task.skip()

    def give_up(self) -> None:
        """Give the entry up: nothing of it was written."""
        self._panes.told = "given up; nothing was written"
        entry = self._panes.entry
        self._end()
        if entry is not None and entry.task is not None and entry.task.given_up is not None:
            entry.task.given_up()

    def _end(self) -> None:
        """Put the entry away, unless one that couldn't be saved takes its place."""
        self._panes.entry_pane.close()
        if not self._changes.bring_back():
            self._panes.text.focus()

    def _writing(self, entry: Entry) -> Callable[[Draft], str]:
        """Return what writes the claim: as a new one, in the place of one, or as its task says."""
        session = self._panes.session
        claim = next((c for c in self._panes.desk.claims if c.id == entry.claim), None)
        if entry.task is not None:
            return entry.task.write
        return session.save if claim is None else lambda draft: session.change(claim, draft)
