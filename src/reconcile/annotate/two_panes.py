"""What is drawn of the annotator: the two panes, the entry, what was said last, the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from reconcile.annotate import agenda
from reconcile.annotate.entry_pane import EntryPane
from reconcile.annotate.key_table import Where, footer, keys_of
from reconcile.annotate.name_sitting import Signed
from reconcile.annotate.passages import Marked
from reconcile.annotate.text_pane import Quoted, TextPane
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.events import Resize

    from reconcile.annotate.annotated_source import AnnotatedSource
    from reconcile.annotate.entry import Entry
    from reconcile.annotate.session import Session
    from reconcile.model.claim import Claim

_NARROW = 60
"""Columns below which one side is above the other."""
_PADDING = 2
"""Columns left and right of the footer together."""


class TwoPanes(App[None]):
    """A session on a screen. `desk` is what is drawn; a change that is made brings a new one."""

    TITLE = "reconcile annotate"
    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #head { height: auto; background: $primary; color: $text; padding: 0 1; }
    #claims { width: 38%; height: 1fr; border: none; border-left: solid $primary; padding: 0; }
    #claims:focus { border: none; border-left: solid $accent; }
    #foot { height: auto; color: $text-muted; padding: 0 1; }
    #search { display: none; }
    #search.-open { display: block; }
    #told { height: auto; max-height: 4; padding: 0 1; }
    Screen.-narrow #panes { layout: vertical; }
    Screen.-narrow #claims { width: 100%; height: 40%; }
    Screen.-narrow #claims { border-left: none; border-top: solid $primary; }
    """

    def __init__(self, session: Session, signed: Signed | None = None) -> None:
        super().__init__()
        self.session = session
        self.signed = signed or Signed("", "")
        self.desk = session.desk
        self.marked = Marked(0, 0)
        self.told = ""
        self._columns = 0
        self._foot: tuple[str, str] | None = None
        """The keys and what was said last, as they are on the screen."""

    def compose(self) -> ComposeResult:
        """Make the head, the two panes, the entry, what was said last, and the keys."""
        yield Static(id="head")
        with Horizontal(id="panes"):
            yield TextPane(self.desk.passages)
            yield OptionList(id="claims")
        yield EntryPane()
        yield Input(id="search", compact=True, select_on_focus=False)
        yield Static(id="told")
        yield Static(id="foot")

    def on_resize(self, event: Resize) -> None:
        """Put the panes above each other where there is no room beside.

        The size that the program knows is still the one before.
        """
        self._columns = event.size.width
        self.screen_stack[0].set_class(self._columns < _NARROW, "-narrow")
        self.draw_foot()

    @property
    def is_laid_out(self) -> bool:
        """Whether all is there to be drawn in; a key or a size may come before."""
        return bool(self.query("#foot"))

    @property
    def text(self) -> TextPane:
        """The pane of the text."""
        return self.query_one(TextPane)

    @property
    def listed(self) -> OptionList:
        """The pane of the claims."""
        return self.query_one("#claims", OptionList)

    @property
    def search_line(self) -> Input:
        """The line in which one types what is searched."""
        return self.query_one("#search", Input)

    @property
    def entry_pane(self) -> EntryPane:
        """The pane in which a claim is noted."""
        return self.query_one(EntryPane)

    @property
    def entry(self) -> Entry | None:
        """The claim that is being noted; None for none."""
        return self.entry_pane.entry

    def draw(self) -> None:
        """Show the desk as it is now."""
        desk = self.desk
        spans = [(n, noted.span) for n, noted in enumerate(desk.noted, 1) if noted.span]
        self.text.load(desk.passages, [Quoted(*each) for each in spans], self.marked)
        self.text.mark(self.marked)
        chosen = self.listed.highlighted
        self.listed.clear_options()
        self.listed.add_options(
            Option(Content(show(f"{n}. {each.field}, {each.subject}: {each.value}")))
            for n, each in enumerate(desk.claims, 1)
        )
        if desk.noted:
            self.listed.highlighted = min(chosen or 0, len(desk.noted) - 1)
        self.query_one("#head", Static).update(Content(show(agenda.head(desk))))
        self.draw_foot()

    def draw_foot(self) -> None:
        """Show the keys of where the person is, and above them what was said last."""
        if not self.is_laid_out:
            return
        keys = footer(keys_of(*self.where()), (self._columns or self.size.width) - _PADDING)
        shown = keys, show(self.told)
        if shown != self._foot:  # each is laid out anew, which takes most of a key's time
            self._foot = shown
            self.query_one("#foot", Static).update(Content(keys))
            self.query_one("#told", Static).update(Content(shown[1]))

    def tell(self, message: str) -> None:
        """Say what was done, or why it wasn't, above the keys."""
        self.told = message
        self.draw_foot()

    def where(self) -> tuple[Where, ...]:
        """Return where the person is, by which keys mean something."""
        if self.entry is not None:
            return (Where.ENTRY, Where.MENDING) if self.entry.task else (Where.ENTRY,)
        side = Where.CLAIMS if self.focused is self.listed else Where.TEXT
        return side, Where.ANYWHERE, Where.ALWAYS

    def show_claim(self, claim: Claim) -> None:
        """Choose a claim in the list, and mark its quote where it is in the text."""
        number = self.desk.claims.index(claim)
        self.listed.highlighted = number
        if span := self.desk.noted[number].span:
            self.mark(self.desk.passages.marking(span))

    def mark(self, marked: Marked) -> None:
        """Mark a passage."""
        self.told = ""
        self.marked = marked
        self.text.mark(marked)

    def lay(self, desk: AnnotatedSource) -> None:
        """Draw a desk from now on; an entry that is open goes on upon it."""
        if desk is not self.desk:
            self.desk = desk
            if self.entry is not None:
                self.entry.move_to(desk)
        self.draw()
