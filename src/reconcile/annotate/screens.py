"""The screens above the annotator: all keys, a question before something is lost, and the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from reconcile.annotate.keys import called, found
from reconcile.report.show import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

_BOX = """
    align: center middle;
"""
_PANEL = """
    width: 90%; max-width: 90; height: auto; max-height: 90%;
    border: round $primary; background: $surface; padding: 0 1;
"""


class HelpScreen(ModalScreen[None]):
    """All keys, with a filter."""

    DEFAULT_CSS = f"""
    HelpScreen {{ {_BOX} }}
    HelpScreen > Vertical {{ {_PANEL} }}
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
    """A question that `y` answers with yes, and every other key with no."""

    DEFAULT_CSS = f"""
    QuestionScreen {{ {_BOX} }}
    QuestionScreen > Static {{ {_PANEL} }}
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


class Item(NamedTuple):
    """A row of the queue: what is to be seen, and what it stands for (a claim or a source)."""

    text: str
    claim: str = ""
    source: str = ""


class QueueScreen(ModalScreen[Item | None]):
    """What is left to do; Enter goes to it."""

    DEFAULT_CSS = f"""
    QueueScreen {{ {_BOX} }}
    QueueScreen > Vertical {{ {_PANEL} }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [("escape,q", "dismiss(None)", "close")]

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__()
        self._items = items

    def compose(self) -> ComposeResult:
        """Make the list."""
        with Vertical():
            yield Static("Left to do: Enter goes there, Escape closes")
            yield OptionList(*(Option(Content(show(item.text))) for item in self._items))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to what was chosen."""
        event.stop()
        self.dismiss(self._items[event.option_index])
