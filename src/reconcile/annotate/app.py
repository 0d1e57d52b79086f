"""The annotator on a terminal: what a key does is asked of the session and the entry, and drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from reconcile.annotate import agenda
from reconcile.annotate.desk import NoTextError
from reconcile.annotate.editor import edit
from reconcile.annotate.entry import Entry
from reconcile.annotate.entry_pane import EntryPane
from reconcile.annotate.keys import KEYS, Where, called, keys_of
from reconcile.annotate.passages import Marked
from reconcile.annotate.screens import HelpScreen, Item, QuestionScreen, QueueScreen
from reconcile.annotate.session import NotWrittenError, Session
from reconcile.annotate.text_pane import Quoted, TextPane
from reconcile.report.counting import counted
from reconcile.report.show import show

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.events import Key as Pressed

    from reconcile.model.claim import Claim

_LOOK_EVERY = 1.0
"""Seconds between looks at whether somebody else wrote to the project's files."""
_NARROW = 60
"""Columns below which the two sides stand above each other."""


class Annotator(App[None]):
    """One session on a screen."""

    TITLE = "reconcile annotate"
    ENABLE_COMMAND_PALETTE = False
    CSS = """
    #head { height: 1; background: $primary; color: $text; padding: 0 1; }
    #claims { width: 38%; height: 1fr; border: none; border-left: solid $primary; padding: 0; }
    #claims:focus { border: none; border-left: solid $accent; }
    #foot { height: auto; max-height: 2; color: $text-muted; padding: 0 1; }
    #told { height: auto; max-height: 3; padding: 0 1; }
    Screen.-narrow #panes { layout: vertical; }
    Screen.-narrow #claims { width: 100%; height: 40%; }
    Screen.-narrow #claims { border-left: none; border-top: solid $primary; }
    """
    BINDINGS: ClassVar = [
        Binding(key.key, key.action, key.meaning, show=False)
        for key in KEYS
        if key.where is Where.ANYWHERE
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.marked = Marked(0, 0)
        self.told = ""
        self._sought = ""
        self._searching = False
        self._stamp = session.stamp()

    # --- what is drawn

    def compose(self) -> ComposeResult:
        """Make the head, the two panes, the entry, what was said last, and the keys."""
        yield Static(id="head")
        with Horizontal(id="panes"):
            yield TextPane(self.session.desk.passages)
            yield OptionList(id="claims")
        yield EntryPane()
        yield Static(id="told")
        yield Static(id="foot")

    def on_mount(self) -> None:
        """Begin where the last claim of the source ended."""
        self.text.focus()
        spans = [noted.span for noted in self.session.desk.noted if noted.span]
        if spans:
            self.marked = self.session.desk.passages.marking(max(spans))
        self.set_interval(_LOOK_EVERY, self._look)
        self._draw()

    def on_resize(self) -> None:
        """Put the panes above each other where there is no room beside."""
        self.screen.set_class(self.size.width < _NARROW, "-narrow")

    @property
    def text(self) -> TextPane:
        """The pane of the text."""
        return self.query_one(TextPane)

    @property
    def listed(self) -> OptionList:
        """The pane of the claims."""
        return self.query_one("#claims", OptionList)

    @property
    def entry_pane(self) -> EntryPane:
        """The pane in which a claim is noted."""
        return self.query_one(EntryPane)

    @property
    def entry(self) -> Entry | None:
        """The claim that is being noted; None for none."""
        return self.entry_pane.entry

    def _draw(self) -> None:
        """Show the desk as it is now."""
        desk = self.session.desk
        spans = [(n, noted.span) for n, noted in enumerate(desk.noted, 1) if noted.span]
        self.text.load(desk.passages, [Quoted(*each) for each in spans], self.marked)
        self.text.mark(self.marked)
        chosen = self.listed.highlighted
        self.listed.clear_options()
        self.listed.add_options(
            Option(
                Content(
                    show(f"{n}. {noted.claim.field}, {noted.claim.subject}: {noted.claim.value}")
                )
            )
            for n, noted in enumerate(desk.noted, 1)
        )
        if desk.noted:
            self.listed.highlighted = min(chosen or 0, len(desk.noted) - 1)
        seen, whole = agenda.progress(desk)
        source = desk.project.sources[desk.source]
        name = source.title or source.outlet or desk.source
        count = counted(len(desk.noted), "claim")
        head = f"{name} \u00b7 {count} \u00b7 {seen} of {whole} sentences quoted"
        self.query_one("#head", Static).update(Content(show(head)))
        self._draw_foot()

    def _draw_foot(self) -> None:
        if self.entry is not None:
            keys = keys_of(Where.ENTRY)
        elif self.focused is self.listed:
            keys = keys_of(Where.CLAIMS, Where.ANYWHERE)
        else:
            keys = keys_of(Where.TEXT, Where.ANYWHERE)
        shown = [f"{called(key)} {key.shown}" for key in keys if key.shown]
        self.query_one("#foot", Static).update(Content("  ".join(shown)))
        self.query_one("#told", Static).update(Content(show(self.told)))

    def tell(self, message: str) -> None:
        """Say what was done, or why it wasn't, above the keys."""
        self.told = message
        self._draw_foot()

    # --- keys

    def on_key(self, event: Pressed) -> None:
        """Do what a key means where it is pressed."""
        where = self._where()
        if self._searching and event.key == "escape":
            self._end_search()
        if self._searching or where is Where.ANYWHERE:
            return
        for key in keys_of(where):
            if event.key in key.key.split(","):
                event.stop()
                event.prevent_default()
                self._act(key.action)
                return

    def _where(self) -> Where:
        if len(self.screen_stack) > 1:
            return Where.ANYWHERE
        if self.entry is not None:
            return Where.ENTRY
        return Where.CLAIMS if self.focused is self.listed else Where.TEXT

    def _act(self, action: str) -> None:
        name, _, argument = action.partition("(")
        do: Callable[..., None] = getattr(self, f"do_{name}")
        do(*([int(argument[:-1])] if argument else []))
        self._draw_foot()

    def do_move(self, by: int) -> None:
        """Mark another word."""
        self._mark(self.session.desk.passages.moved(self.marked, by))

    def do_stretch(self, by: int) -> None:
        """Mark a word more or less."""
        self._mark(self.session.desk.passages.moved(self.marked, by, extend=True))

    def do_line(self, by: int) -> None:
        """Mark a word of the next line on the screen, or of the one before."""
        self._mark(self.text.beside(self.marked, by))

    def do_sentence(self, by: int) -> None:
        """Mark a whole sentence."""
        self._mark(self.session.desk.passages.sentence(self.marked, by))

    def do_suggestion(self, by: int) -> None:
        """Mark the first figure or name of a sentence that no claim quotes."""
        desk = self.session.desk
        here = desk.passages.span(self.marked).start
        found = agenda.unquoted(desk)
        ahead = [each for each in found if each.span.start > here]
        before = [each for each in found if each.sentence.end <= here]
        if not found:
            self.tell("every sentence with a figure or a name is quoted")
            return
        chosen = (ahead or found)[0] if by > 0 else (before or found)[-1]
        self._mark(desk.passages.marking(chosen.span))
        self.told = f"suggestion: no claim quotes this sentence ({len(found)} left)"

    def do_note(self) -> None:
        """Begin a claim on what is marked."""
        desk = self.session.desk
        if desk.passages.words:
            self.told = ""
            self.entry_pane.open(Entry(desk, desk.begin(self.marked)))

    def do_search(self) -> None:
        """Open the line to search in the text."""
        self._searching = True
        line = Input(placeholder=f"search {self._sought}".strip(), id="search", compact=True)
        self.mount(line, before="#told")
        line.focus()

    def do_show(self) -> None:
        """Mark the quote of the chosen claim."""
        noted = self._chosen()
        if noted is None:
            return
        span = self.session.desk.noted[self.listed.highlighted or 0].span
        if span is None:
            self.tell("its quote does not stand in the text")
        else:
            self._mark(self.session.desk.passages.marking(span))

    def do_change(self) -> None:
        """Change the chosen claim."""
        claim = self._chosen()
        if claim is not None:
            desk = self.session.desk
            self.entry_pane.open(Entry(desk, desk.draft_of(claim), claim.id))

    def do_delete(self) -> None:
        """Delete the chosen claim, once its lines have been seen."""
        claim = self._chosen()
        if claim is None:
            return
        said = claim.model_dump(exclude_defaults=True)
        lines = [f"{key}: {value}" for key, value in said.items() if key != "id"]

        def answered(yes: bool | None) -> None:  # noqa: FBT001 (a screen answers so)
            if yes:
                self._write(lambda: self.session.remove(claim))

        self.push_screen(QuestionScreen("Delete this claim?", lines), answered)

    def do_accept(self) -> None:
        """Take the answer; save where all is said."""
        entry = self.entry
        if entry is None:
            return
        if not entry.accept():
            self.entry_pane.draw()
            return
        if entry.claim:
            claim = self._claim(entry.claim)
            done = self._write(lambda: self.session.change(claim, entry.draft)) if claim else False
        else:
            done = self._write(lambda: self.session.save(entry.draft))
        if done:
            self._end_entry()

    def do_choose(self, by: int) -> None:
        """Go through the choices."""
        if self.entry is not None:
            self.entry.choose(by)
            self.entry_pane.draw()

    def do_forward(self) -> None:
        """Go on to the next step."""
        if self.entry is not None:
            self.entry.forward()
            self.entry_pane.draw()

    def do_back(self) -> None:
        """Go back a step."""
        if self.entry is not None:
            self.entry.back()
            self.entry_pane.draw()

    def do_give_up(self) -> None:
        """Give the entry up: nothing of it was written."""
        self._end_entry()
        self.tell("given up; nothing was written")

    # --- keys that mean the same in the text and in the list of claims

    def action_other_pane(self) -> None:
        """Go to the other side."""
        (self.text if self.focused is self.listed else self.listed).focus()
        self._draw_foot()

    def action_undo(self) -> None:
        """Take the last change back."""
        self._write(lambda: self.session.undo() or "nothing to undo")

    def action_redo(self) -> None:
        """Do again what was undone."""
        self._write(lambda: self.session.redo() or "nothing to do again")

    def action_help(self) -> None:
        """Show all keys."""
        self.push_screen(HelpScreen())

    def action_edit(self) -> None:
        """Open an editor at the chosen claim, and read anew what it left."""
        claim = self._chosen()
        try:
            path, line = self.session.line_of(claim) if claim else (self.session.file, 1)
            with self.suspend():
                problem = edit(path, line)
        except NotWrittenError as error:
            self.tell(str(error))
            return
        self._reload(problem or "read anew")

    def action_queue(self) -> None:
        """Show what is left to do, and go to what is chosen."""
        desk = self.session.desk
        found = [Item(f"{f.code} {f.message}", claim=f.about) for f in agenda.findings(desk)]
        waiting = [
            Item(f"no claims yet: {each.source}  {each.title}", source=each.source)
            for each in agenda.waiting(desk.project)
            if each.has_text
        ]
        left = len(agenda.unquoted(desk))
        rest = [Item(f"{left} sentences with figures or names that no claim quotes: key n")]
        self.push_screen(QueueScreen([*found, *waiting, *rest]), self._go_to)

    # --- messages

    def on_input_changed(self, event: Input.Changed) -> None:
        """Take what is typed: into the entry, or as what is searched."""
        if event.input.id == "line" and self.entry is not None:
            self.entry.type(event.value)
            self.entry_pane.draw()
        elif event.input.id == "search":
            self._sought = event.value or self._sought
            self._find(self.session.desk.passages.span(self.marked).start)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """End the search where it is; without words, go to the next place of the last ones."""
        if event.input.id == "search":
            if not event.value:
                self._find(self.session.desk.passages.span(self.marked).start + 1)
            self._end_search()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Show the quote of the claim that was chosen."""
        if event.option_list is self.listed:
            self.do_show()

    def on_text_pane_marked_by_mouse(self, event: TextPane.MarkedByMouse) -> None:
        """Mark what the mouse was dragged over."""
        if self.entry is None:
            self._mark(event.marked)

    def on_descendant_focus(self) -> None:
        """Show the keys of the side that has the focus."""
        self._draw_foot()

    # --- what the keys share

    def _mark(self, marked: Marked) -> None:
        self.told = ""
        self.marked = marked
        self.text.mark(marked)

    def _find(self, after: int) -> None:
        found = self.session.desk.passages.found(self._sought, after)
        if found is not None:
            self._mark(found)
        self.tell("" if found or not self._sought else "not in this text")

    def _end_search(self) -> None:
        self._searching = False
        self.query_one("#search").remove()
        self.text.focus()

    def _chosen(self) -> Claim | None:
        noted = self.session.desk.noted
        at = self.listed.highlighted
        return noted[at].claim if noted and at is not None else None

    def _claim(self, claim_id: str) -> Claim | None:
        return next((c for c in self.session.desk.claims if c.id == claim_id), None)

    def _write(self, change: Callable[[], str]) -> bool:
        """Make a change and say what it was, or why it wasn't made."""
        try:
            told = change()
        except NotWrittenError as error:
            self.tell(str(error))
            return False
        self._stamp = self.session.stamp()
        self.told = told
        self._draw()
        return True

    def _end_entry(self) -> None:
        self.entry_pane.close()
        self.text.focus()
        self._draw_foot()

    def _look(self) -> None:
        """Read the project anew where somebody else wrote to it, but not amid an entry."""
        if self.entry is None and self.session.stamp() != self._stamp:
            self._reload("the files were changed by somebody else; read anew")

    def _reload(self, told: str) -> None:
        self._stamp = self.session.stamp()
        self.session.reload()
        self.told = told
        self._draw()

    def _go_to(self, item: Item | None) -> None:
        if item is None:
            return
        if item.source:
            self._open(item.source)
            return
        ids = [noted.claim.id for noted in self.session.desk.noted]
        if item.claim in ids:
            self.listed.highlighted = ids.index(item.claim)
            self.listed.focus()
            self.do_show()
            self.tell(item.text)

    def _open(self, source: str) -> None:
        old = self.session
        try:
            self.session = Session(old.folder, source, old.coder)
        except NoTextError as error:
            self.tell(str(error))
            return
        self.session.done, self.session.undone = old.done, old.undone
        self.marked = Marked(0, 0)
        self._draw()
