"""The screens above the annotator: all keys, and a question before something is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reconcile.annotate.key_table import called, found
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

BOX = """
    align: center middle;
"""
PANEL = """
    width: 90%; max-width: 90; height: auto; max-height: 90%;
    border: round $primary; background: $surface; padding: 0 1;
"""


class HelpScreen(ModalScreen[None]):
    """All keys, with a filter."""

    DEFAULT_CSS = f"""
    HelpScreen {{ {BOX} }}
    HelpScreen > Vertical {{ {PANEL} }}
    HelpScreen Input {{ border: none; height: 1; }}
    HelpScreen VerticalScroll {{ height: auto; max-height: 20; }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [("escape", "dismiss", "close")]

    def compose(self) -> ComposeResult:
        """Make the filter and the list."""
        with Vertical():
            yield Static("Keys: type to filter, Escape closes")
            yield Input(placeholder="filter", compact=True)
            with VerticalScroll():
                yield Static(id="keys")

    def on_mount(self) -> None:
        """Show all keys."""
        self._list("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the keys that go with the filter."""
        self._list(event.value)

    def _list(self, typed: str) -> None:
        rows = [f"{called(key):<8} {key.meaning}, {key.where}" for key in found(typed)]
        self.query_one("#keys", Static).update(Content("\n".join(rows) or "no key does that"))


class QuestionScreen(ModalScreen[bool]):
    """A question that `y` answers with yes, and `n`, Escape and Enter with no."""

    DEFAULT_CSS = f"""
    QuestionScreen {{ {BOX} }}
    QuestionScreen > Static {{ {PANEL} }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        ("y", "dismiss(True)", "yes"),
        ("n,escape,enter", "dismiss(False)", "no"),
    ]

    def __init__(self, question: str, lines: Sequence[str]) -> None:
        super().__init__()
        self._text = "\n".join((question, "", *map(show, lines), "", "y yes   n no"))

    def compose(self) -> ComposeResult:
        """Show the question and the lines that it is about."""
        yield Static(Content(self._text))


class LeaveScreen(QuestionScreen):
    """Whether to leave though a claim is half noted."""

    def __init__(self, said: str) -> None:
        super().__init__("Leave without saving this claim?", [said])
