"""What the keys do while a claim is noted: answer, choose, go on and back, save or give up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.annotate.changes import Changes
    from reconcile.annotate.face import Face
    from reconcile.model.claim import Claim


class EntryKeys:
    """The keys of an entry; each method without an argument, or with a number, is an action."""

    def __init__(self, face: Face, changes: Changes) -> None:
        self._face = face
        self._changes = changes

    def type(self, text: str) -> None:
        """Take what stands in the line."""
        if self._face.entry is not None:
            self._face.entry.type(text)
            self._face.entry_pane.draw()

    def accept(self) -> None:
        """Take the answer; save where all is said."""
        entry, session = self._face.entry, self._face.session
        if entry is None:
            return
        if not entry.accept():
            self._face.entry_pane.draw()
            return
        draft, claim = entry.draft, self._claim(entry.claim)
        if claim is None:
            self._changes.make(lambda: session.save(draft), entry)
        else:
            self._changes.make(lambda: session.change(claim, draft), entry)
        self._face.told = f"saving {draft.field}: {draft.value}"
        self._end()

    def choose(self, by: int) -> None:
        """Go through the choices."""
        if self._face.entry is not None:
            self._face.entry.choose(by)
            self._face.entry_pane.draw()

    def forward(self) -> None:
        """Go on to the next step."""
        if self._face.entry is not None:
            self._face.entry.forward()
            self._face.entry_pane.draw()

    def back(self) -> None:
        """Go back a step."""
        if self._face.entry is not None:
            self._face.entry.back()
            self._face.entry_pane.draw()

    def give_up(self) -> None:
        """Give the entry up: nothing of it was written."""
        self._face.told = "given up; nothing was written"
        self._end()

    def _end(self) -> None:
        """Put the entry away, unless one that couldn't be saved takes its place."""
        self._face.entry_pane.close()
        if not self._changes.bring_back():
            self._face.text.focus()

    def _claim(self, claim_id: str) -> Claim | None:
        return next((c for c in self._face.desk.claims if c.id == claim_id), None)
