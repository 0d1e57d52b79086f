"""What the keys of the text do: mark, search, go to what no claim quotes, begin a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate import agenda
from reconcile.annotate.entry import Entry

if TYPE_CHECKING:
    from reconcile.annotate.two_panes import TwoPanes


class TextKeys:
    """The keys of the text; each method is the action of one in the table of keys."""

    def __init__(self, panes: TwoPanes) -> None:
        self._panes = panes
        self._sought = ""
        self.is_searching = False
        self.awaits_letter = False
        self._letter = ""
        self._stretches = False

    def move(self, by: int) -> None:
        """Mark another word."""
        self._panes.mark(self._panes.desk.passages.moved(self._panes.marked, by))

    def stretch(self, by: int) -> None:
        """Mark a word more or less."""
        self._panes.mark(self._panes.desk.passages.moved(self._panes.marked, by, extend=True))

    def clause(self) -> None:
        """Mark on to the next comma or stop."""
        self._panes.mark(self._panes.desk.passages.to_clause_end(self._panes.marked))

    def to_letter(self) -> None:
        """Mark the next word that begins with the letter which is typed next."""
        self._await_letter(stretches=False)

    def up_to_letter(self) -> None:
        """Mark on to the next such word."""
        self._await_letter(stretches=True)

    def letter_again(self) -> None:
        """Go, or mark, on to the next word with the letter before."""
        if self._letter:
            self.take_letter(self._letter)

    def take_letter(self, letter: str | None) -> None:
        """Go on to the word with a letter; None, a key that is none, ends the waiting for one."""
        self.awaits_letter = False
        if letter is None:
            self._panes.tell("")
            return
        self._letter = letter
        marked, passages = self._panes.marked, self._panes.desk.passages
        found = passages.to_letter(marked, letter, extend=self._stretches)
        self._panes.mark(found)
        self._panes.tell("" if found != marked else f"no further word with {letter}")

    def _await_letter(self, *, stretches: bool) -> None:
        self.awaits_letter, self._stretches = True, stretches
        how = "mark on to" if stretches else "mark"
        self._panes.tell(f"type a letter to {how} the next word that begins with it")

    def line(self, by: int) -> None:
        """Mark a word of the next line on the screen, or of the one before."""
        self._panes.mark(self._panes.text.beside(self._panes.marked, by))

    def sentence(self, by: int) -> None:
        """Mark a whole sentence."""
        self._panes.mark(self._panes.desk.passages.sentence(self._panes.marked, by))

    def suggestion(self, by: int) -> None:
        """Mark the first figure or name of a sentence that no claim quotes."""
        passages = self._panes.desk.passages
        found = agenda.next_unquoted(self._panes.desk, passages.span(self._panes.marked).start, by)
        if found is None:
            self._panes.tell("every sentence with a figure or a name is quoted")
            return
        self._panes.mark(passages.marking(found.span))
        self._panes.told = "suggestion: no claim quotes this sentence"

    def note(self) -> None:
        """Begin a claim on what is marked."""
        desk = self._panes.desk
        if desk.passages.words:
            self._panes.told = ""
            self._panes.entry_pane.open(Entry(desk, desk.begin(self._panes.marked)))

    def search(self) -> None:
        """Open the line to search in the text."""
        self.is_searching = True
        line = self._panes.search_line
        line.value = ""
        line.placeholder = f"search {self._sought}".strip()
        line.add_class("-open")
        line.focus()

    def seek(self, typed: str) -> None:
        """Mark the next place of what is typed in the line of the search."""
        if typed:
            self._sought = typed
            self._find(self._panes.desk.passages.span(self._panes.marked).start)

    def found(self) -> None:
        """End the search where it is; without words, go to the next place of the last ones."""
        typed = self._panes.search_line.value
        if not typed:
            self._find(self._panes.desk.passages.span(self._panes.marked).start + 1)
        elif typed != self._sought:
            self.seek(typed)
        self.end_search()

    def end_search(self) -> None:
        """Put the line of the search away."""
        self.is_searching = False
        self._panes.search_line.remove_class("-open")
        self._panes.text.focus()

    def _find(self, after: int) -> None:
        found = self._panes.desk.passages.found(self._sought, after)
        if found is not None:
            self._panes.mark(found)
        self._panes.tell("" if found or not self._sought else "not in this text")
