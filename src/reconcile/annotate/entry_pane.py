"""The line in which a claim is noted, with the choices and what the project makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from reconcile.annotate.draft import OPTIONAL
from reconcile.annotate.known_answers import FIELD, LOCATOR, QUOTE, TYPE, VALUE
from reconcile.annotate.preview import Line, Tone, preview
from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.content import Span

    from reconcile.annotate.entry import Entry

_MOST_CHOICES = 6
_MARKS = {
    Tone.READ: ("  ", "bold"),
    Tone.FAULT: ("! ", "$text-error"),
    Tone.WARNING: ("! ", "$text-warning"),
    Tone.NOTE: ("  ", "dim"),
    Tone.AGREES: ("= ", "$text-success"),
    Tone.DIFFERS: ("\u2260 ", "$text-error"),
}
_ASKED = {
    QUOTE: "quote, as the text has it",
    LOCATOR: "where in the source: a page, a line, a minute",
    FIELD: "field",
    TYPE: "type of the new field",
    "subject": "subject: what is it about?",
    VALUE: "value, as the source words it",
    "claimant": "claimant: who says it inside the source?",
    "stage": "stage: said of a plan, or of what happened?",
    "as_of": "as of which day or span?",
    "scope": "scope: which area, period or unit?",
    "measure": "measure: how did the figure come about?",
    "complete": "is the list the whole list?",
    "implied": "is the value only implied?",
    "note": "note",
}


class EntryPane(Vertical):
    """An entry on the screen: it draws, and hands what is typed to the entry."""

    DEFAULT_CSS = """
    EntryPane { height: auto; max-height: 60%; border-top: solid $primary; display: none; }
    EntryPane Static { height: auto; padding: 0 1; }
    EntryPane Input { border: none; height: 1; padding: 0 1; }
    EntryPane Input.-textual-compact { padding: 0 1; }
    """

    entry: Entry | None = None

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, tuple[str, Sequence[Span]]] = {}

    def compose(self) -> ComposeResult:
        """Make the four parts: what is said so far, what is asked, the line, and the answers."""
        yield Static(id="said")
        yield Static(id="asked")
        yield Input(id="line", compact=True, select_on_focus=False)
        yield Static(id="answers")

    def open(self, entry: Entry) -> None:
        """Begin with an entry."""
        self.entry = entry
        self.draw()
        self.display = True
        self.line.focus()

    def close(self) -> None:
        """Put the entry away."""
        self.entry = None
        self.display = False

    @property
    def line(self) -> Input:
        """The line of input."""
        return self.query_one("#line", Input)

    def draw(self) -> None:
        """Show the entry as it is now; the line too, where the step has changed."""
        entry = self.entry
        if entry is None:
            return
        with self.prevent(Input.Changed):
            if self.line.value != entry.typed:
                self.line.value = entry.typed
                self.line.cursor_position = len(entry.typed)
        self._show("said", Content(show(said(entry))))
        self._show("asked", Content(_ASKED.get(entry.step, entry.step)).stylize("bold"))
        parts = [*(_drawn(line) for line in lines(entry)), *choices(entry)]
        self._show("answers", Content("\n").join(parts))

    def _show(self, name: str, content: Content) -> None:
        """Show what is new: what stays isn't laid out anew."""
        if self._shown.get(name) != (shown := (content.plain, content.spans)):
            self._shown[name] = shown
            self.query_one(f"#{name}", Static).update(content)


def said(entry: Entry) -> str:
    """Return what is said of the claim so far, on one line."""
    draft = entry.draft
    quote = "" if entry.step == QUOTE else f"\u201c{draft.quote}\u201d"
    parts = [quote, draft.field, draft.subject]
    if entry.step != VALUE:
        parts.append(draft.value)
    more = [f"{key}: {text}" for key, text in draft.more if key != entry.step]
    return " \u00b7 ".join(part for part in (*parts, *more) if part)


def choices(entry: Entry) -> list[Content]:
    """Return the choices, the chosen one marked; of many, those around it."""
    found = entry.choices
    chosen = entry.chosen
    if entry.step in (VALUE, QUOTE):  # what is in the line needs no list of its own
        texts = [choice.text for choice in found]
        found = [] if texts == [entry.typed] else found
        chosen = texts.index(entry.typed) if entry.typed in texts else -1
    first = max(0, min(chosen - _MOST_CHOICES // 2, len(found) - _MOST_CHOICES))
    drawn = []
    for number, choice in list(enumerate(found))[first : first + _MOST_CHOICES]:
        mark = "\u25b8 " if number == chosen else "  "
        new = " (new)" if choice.new else ""
        text = Content(mark + show(choice.text) + new)
        drawn.append(text.stylize("reverse") if number == chosen else text)
    if len(found) > _MOST_CHOICES:
        drawn.append(Content(f"  {len(found)} in all").stylize("dim"))
    return drawn


def lines(entry: Entry) -> list[Line]:
    """Return the preview, once there is a value to speak of."""
    if entry.step not in (QUOTE, LOCATOR, VALUE, *OPTIONAL):
        return []
    if not entry.draft.value:
        return [Line(Tone.NOTE, "type the value in the source's words")]
    found = preview(entry)
    again = [Line(Tone.WARNING, "Enter again saves it all the same")] if entry.warned else []
    return [*again, *found]


def _drawn(line: Line) -> Content:
    mark, style = _MARKS[line.tone]
    return Content(mark + show(line.text)).stylize(style)
