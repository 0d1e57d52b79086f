"""A case to be decided by one key, shown above the annotator; the next follows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reconcile.annotate.deciding import QUIT, REASON, WRITE, Differences
from reconcile.annotate.screens import BOX, PANEL
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.events import Key

    from reconcile.annotate.deciding import Deciding


class DecideScreen(ModalScreen[str]):
    """Cases one after the other; it ends with the key that ended it."""

    DEFAULT_CSS = f"""
    DecideScreen {{ {BOX} }}
    DecideScreen > Vertical {{ {PANEL} max-width: 112; }}
    DecideScreen VerticalScroll {{ height: auto; max-height: 40; }}
    DecideScreen Static {{ height: auto; }}
    DecideScreen Input {{ border: none; height: 1; display: none; }}
    DecideScreen Input.-open {{ display: block; }}
    """

    AUTO_FOCUS = ""  # the line for a reason has the keys only when it is open

    def __init__(self, deciding: Deciding) -> None:
        super().__init__()
        self._deciding = deciding
        self._reason = ""

    def compose(self) -> ComposeResult:
        """Make the case, the line for a reason, and what was done last."""
        with Vertical():
            with VerticalScroll(can_focus=False):
                yield Static(id="case")
            yield Input(placeholder="reason, then Enter and the answer", compact=True)
            yield Static(id="done")

    def on_mount(self) -> None:
        """Show the first case."""
        self._draw("")

    def on_key(self, event: Key) -> None:
        """Answer, ask for a reason, or leave."""
        if self._line.has_focus:
            if event.key == "escape":
                event.stop()
                self._end_reason("")
            return
        event.stop()
        key = (event.character or "").lower()
        if event.key == "escape" or key == QUIT:
            self.dismiss(QUIT)
        elif key == WRITE and isinstance(self._deciding, Differences) and self._deciding.current:
            self.dismiss(WRITE)
        elif key == REASON and self._deciding.takes_reason():
            self._line.add_class("-open")
            self.call_next(self._line.focus)  # so that the key isn't typed into it
        elif event.is_printable:
            self._draw(self._deciding.answer(key, self._reason))
            self._reason = ""

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the reason for the answer that follows."""
        event.stop()
        self._end_reason(event.value.strip())

    @property
    def _line(self) -> Input:
        return self.query_one(Input)

    def _end_reason(self, reason: str) -> None:
        self._reason = reason
        self._line.value = ""
        self._line.remove_class("-open")
        self.set_focus(None)
        self._draw(f"reason: {reason}" if reason else "")

    def _draw(self, done: str) -> None:
        self.query_one("#case", Static).update(self._deciding.drawn())
        self.query_one("#done", Static).update(Content(show(done)))
