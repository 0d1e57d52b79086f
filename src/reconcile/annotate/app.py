"""The annotator on a terminal: which key and which message goes where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding

from reconcile.annotate.changes import Changes
from reconcile.annotate.claim_keys import ClaimKeys
from reconcile.annotate.drawn_on import drawn_on_stdout
from reconcile.annotate.entry_keys import EntryKeys
from reconcile.annotate.everywhere_keys import EverywhereKeys
from reconcile.annotate.interrupt import Interrupt
from reconcile.annotate.key_table import KEYS, Where, keys_of
from reconcile.annotate.lost_terminal import leave_without_terminal
from reconcile.annotate.text_keys import TextKeys
from reconcile.annotate.two_panes import TwoPanes

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.driver import Driver
    from textual.events import Key as Pressed
    from textual.widgets import Input, OptionList

    from reconcile.annotate.deciding import Deciding
    from reconcile.annotate.name_sitting import Signed
    from reconcile.annotate.session import Session
    from reconcile.annotate.text_pane import TextPane


_BOUND = (Where.ANYWHERE, Where.ALWAYS)
"""Where keys mean something that are bound for the whole program, wherever the person is."""


class Annotator(TwoPanes):
    """The panes with their keys."""

    BINDINGS: ClassVar = [
        Binding(
            key.key,
            f"everywhere('{key.action}')",
            key.meaning,
            show=False,
            priority=key.where is Where.ALWAYS,
        )
        for key in KEYS
        if key.where in _BOUND
    ]

    def __init__(
        self, session: Session, signed: Signed | None = None, deciding: Deciding | None = None
    ) -> None:
        """Begin at a source; with `deciding`, at cases to be decided, and leave after them."""
        super().__init__(session, signed)
        self._deciding = deciding
        self.changes = Changes(self)
        self._interrupt = Interrupt(lambda: self.action_everywhere("quit"))
        self._in_text = TextKeys(self)
        self._in_claims = ClaimKeys(self, self.changes)
        self._in_entry = EntryKeys(self, self.changes)
        self._everywhere = EverywhereKeys(self, self.changes, self._in_claims, self._interrupt)
        self._keys = {
            Where.TEXT: self._in_text,
            Where.CLAIMS: self._in_claims,
            Where.ENTRY: self._in_entry,
            Where.MENDING: self._in_entry,
            Where.ANYWHERE: self._everywhere,
        }

    def get_driver_class(self) -> type[Driver]:
        """Return what draws on the terminal."""
        return drawn_on_stdout(super().get_driver_class())

    def on_mount(self) -> None:
        """Begin where the last claim of the source ended."""
        self.text.focus()
        spans = [noted.span for noted in self.desk.noted if noted.span]
        if spans:
            self.marked = self.desk.passages.marking(max(spans))
        self.changes.begin()
        self._interrupt.heed()
        leave_without_terminal(self)
        self.draw()
        if self._deciding is not None:
            self._everywhere.decide_alone(self._deciding)

    def on_unmount(self) -> None:
        """Wait for what is still being written."""
        self._interrupt.unheed()
        self.changes.end()

    # --- keys

    def on_key(self, event: Pressed) -> None:
        """Do what a key means where it is pressed."""
        is_free = self.is_laid_out and len(self.screen_stack) == 1
        if is_free and (
            self._is_letter(event)
            or self._is_of_search(event)
            or self._is_typed_ahead(event)
            or self._is_of_place(event)
        ):
            event.stop()
            event.prevent_default()

    def _is_letter(self, event: Pressed) -> bool:
        """Take the letter that a key before asked for; return whether one was asked for."""
        if not self._in_text.awaits_letter:
            return False
        self._in_text.take_letter(event.character if event.is_printable else None)
        return True

    def _is_of_search(self, event: Pressed) -> bool:
        """End the search by Enter or Escape; return whether the key did."""
        end = {"enter": self._in_text.found, "escape": self._in_text.end_search}.get(event.key)
        if end is None or not self._in_text.is_searching:
            return False
        end()
        return True

    def _is_typed_ahead(self, event: Pressed) -> bool:
        """Take a letter into the line that was opened by a key just before it.

        Keys that come at once, pasted or over a slow line, reach the text before the line is there.
        """
        line = self.search_line if self._in_text.is_searching else self.entry_pane.line
        is_open = self._in_text.is_searching or self.entry is not None
        if is_open and event.is_printable:
            line.insert_text_at_cursor(event.character or "")
            return True
        return False

    def _is_of_place(self, event: Pressed) -> bool:
        """Do what a key means where it is pressed; return False for one that means nothing."""
        if self._in_text.is_searching:
            return False
        self._in_entry.take_line()
        for key in keys_of(*self.where()):
            if key.where not in _BOUND and event.key in key.key.split(","):
                self._act(self._keys[key.where], key.action)
                return True
        return False

    def action_everywhere(self, action: str) -> None:
        """Do what a key means in the text and in the list of claims, or anywhere."""
        if self.is_laid_out:
            self._act(self._everywhere, action)

    def _act(self, of: Any, action: str) -> None:  # noqa: ANN401 (one of the four that know keys)
        name, _, argument = action.partition("(")
        do: Callable[..., None] = getattr(of, name)
        do(*([int(argument[:-1])] if argument else []))
        self.draw_foot()

    # --- messages

    def on_input_changed(self, event: Input.Changed) -> None:
        """Take what is typed: into the entry, or as what is searched."""
        if event.input.id == "line":
            self._in_entry.take_line()
        elif self._in_text.is_searching:
            self._in_text.seek(event.input.value)

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
