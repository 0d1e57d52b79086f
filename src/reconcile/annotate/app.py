"""The annotator on a terminal: which key and which message goes where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding

from reconcile.annotate.changes import Changes
from reconcile.annotate.claim_keys import ClaimKeys
from reconcile.annotate.entry_keys import EntryKeys
from reconcile.annotate.everywhere_keys import EverywhereKeys
from reconcile.annotate.face import Face
from reconcile.annotate.keys import KEYS, Where, keys_of
from reconcile.annotate.text_keys import TextKeys

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.events import Key as Pressed
    from textual.widgets import Input, OptionList

    from reconcile.annotate.name_sitting import Signed
    from reconcile.annotate.session import Session
    from reconcile.annotate.text_pane import TextPane


class Annotator(Face):
    """The face with its keys."""

    BINDINGS: ClassVar = [
        Binding(key.key, f"everywhere('{key.action}')", key.meaning, show=False)
        for key in KEYS
        if key.where is Where.ANYWHERE
    ]

    def __init__(self, session: Session, signed: Signed | None = None) -> None:
        super().__init__(session, signed)
        self.changes = Changes(self)
        self._in_text = TextKeys(self)
        self._in_claims = ClaimKeys(self, self.changes)
        self._in_entry = EntryKeys(self, self.changes)
        self._keys = {
            Where.TEXT: self._in_text,
            Where.CLAIMS: self._in_claims,
            Where.ENTRY: self._in_entry,
            Where.MENDING: self._in_entry,
            Where.ANYWHERE: EverywhereKeys(self, self.changes, self._in_claims),
        }

    def on_mount(self) -> None:
        """Begin where the last claim of the source ended."""
        self.text.focus()
        spans = [noted.span for noted in self.desk.noted if noted.span]
        if spans:
            self.marked = self.desk.passages.marking(max(spans))
        self.changes.begin()
        self.draw()

    def on_unmount(self) -> None:
        """Wait for what is still being written."""
        self.changes.end()

    # --- keys

    def on_key(self, event: Pressed) -> None:
        """Do what a key means where it is pressed."""
        if len(self.screen_stack) > 1:
            return
        if self._in_text.is_searching:
            if event.key == "escape":
                self._in_text.end_search()
            return
        for key in keys_of(*self.where()):
            if key.where is not Where.ANYWHERE and event.key in key.key.split(","):
                event.stop()
                event.prevent_default()
                self._act(self._keys[key.where], key.action)
                return

    def action_everywhere(self, action: str) -> None:
        """Do what a key means in the text and in the list of claims."""
        self._act(self._keys[Where.ANYWHERE], action)

    def _act(self, of: Any, action: str) -> None:  # noqa: ANN401 (one of the four that know keys)
        name, _, argument = action.partition("(")
        do: Callable[..., None] = getattr(of, name)
        do(*([int(argument[:-1])] if argument else []))
        self.draw_foot()

    # --- messages

    def on_input_changed(self, event: Input.Changed) -> None:
        """Take what is typed: into the entry, or as what is searched."""
        if event.input.id == "line":
            self._in_entry.type(event.value)
        elif event.input.id == "search":
            self._in_text.seek(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """End the search where it is; without words, go to the next place of the last ones."""
        if event.input.id == "search":
            self._in_text.found(event.value)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Show the quote of the claim that was chosen."""
        if event.option_list is self.listed:
            self._in_claims.show()

    def on_text_pane_marked_by_mouse(self, event: TextPane.MarkedByMouse) -> None:
        """Mark what the mouse was dragged over."""
        if self.entry is None:
            self.mark(event.marked)

    def on_descendant_focus(self) -> None:
        """Show the keys of the side that has the focus."""
        self.draw_foot()
