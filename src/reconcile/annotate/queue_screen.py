"""What is left to do, as a list under heads; Enter goes to what is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from reconcile.annotate.queue_rows import Row
from reconcile.annotate.screens import BOX, PANEL
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType


class QueueScreen(ModalScreen[Row | None]):
    """The rows; a head can't be chosen."""

    DEFAULT_CSS = f"""
    QueueScreen {{ {BOX} }}
    QueueScreen > Vertical {{ {PANEL} }}
    QueueScreen OptionList {{ border: none; padding: 0; height: auto; max-height: 30; }}
    QueueScreen OptionList:focus {{ border: none; }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,q", "dismiss(None)", "close"),
        ("j", "down", "down"),
        ("k", "up", "up"),
    ]

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self._rows = rows

    def compose(self) -> ComposeResult:
        """Make the list."""
        with Vertical():
            yield Static("Left to do: \u2191\u2193 and Enter go there, Escape closes")
            yield OptionList(
                *(Option(_drawn(row), disabled=row.target is None) for row in self._rows)
            )

    def on_mount(self) -> None:
        """Choose the first row that goes anywhere."""
        self.query_one(OptionList).action_first()

    def action_down(self) -> None:
        """Choose the next row."""
        self.query_one(OptionList).action_cursor_down()

    def action_up(self) -> None:
        """Choose the row before."""
        self.query_one(OptionList).action_cursor_up()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to what was chosen."""
        event.stop()
        self.dismiss(self._rows[event.option_index])


def _drawn(row: Row) -> Content:
    if row.target is None:
        return Content(show(row.text)).stylize("bold")
    return Content("  " + show(row.text))
