"""The annotator line by line: the same questions without a screen, for a pipe or a screen reader.

In: lines that are typed, one an answer. Out: lines that are printed. An empty line takes what is
proposed first, a number a choice of the list, a word the first choice that it fits, `+` and a name
a new one; `.` goes back, `!` gives the claim up. In the place of a quote, `queue` lists what is
left to do and `next` prints the next sentence that no claim quotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate import agenda
from reconcile.annotate.draft import OPTIONAL
from reconcile.annotate.entry import Entry
from reconcile.annotate.known_answers import FIELD, LOCATOR, QUOTE, SUBJECT, TYPE, VALUE
from reconcile.annotate.name_sitting import Signed
from reconcile.annotate.plain_queue import PlainQueue
from reconcile.annotate.preview import Tone, preview
from reconcile.annotate.session import NotWrittenError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from reconcile.annotate.agenda import Unquoted
    from reconcile.annotate.session import Session

BACK, GIVE_UP, LEAVE, NEW, UNDO = ".", "!", "quit", "+", "undo"
QUEUE, NEXT = "queue", "next"
_MOST_CHOICES = 9
_SIGNS = {Tone.FAULT: "! ", Tone.WARNING: "! ", Tone.DIFFERS: "\u2260 ", Tone.AGREES: "= "}


class _EndOfInputError(Exception):
    """Nothing more is typed."""


class Dialogue:
    """Questions and answers about one source, until the person leaves or the input ends."""

    def __init__(
        self,
        session: Session,
        typed: Iterable[str],
        say: Callable[[str], None],
        signed: Signed | None = None,
    ) -> None:
        self.session = session
        self.say = say
        self._typed = iter(typed)
        self._queue = PlainQueue(self, signed or Signed("", ""))
        self._at = 0

    def run(self) -> int:
        """Ask for claims; return how many were saved."""
        saved = 0
        self.say(agenda.head(self.session.desk))
        others = f"`{QUEUE}`, `{NEXT}`, `{UNDO}` or `{LEAVE}`"
        self.say(f"Quote the words of {self.session.source}; or {others}.")
        try:
            while (quote := self.ask("quote")) != LEAVE:
                saved += self._quoted(quote)
        except _EndOfInputError:
            pass
        return saved

    def suggest(self, found: Unquoted) -> None:
        """Print a sentence that no claim quotes."""
        start, end = found.sentence
        sentence = " ".join(self.session.desk.passages.text[start:end].split())
        self.say(f"suggestion, no claim quotes: {sentence}")
        self._at = start

    def _quoted(self, quote: str) -> bool:
        """Do what is typed in the place of a quote; return whether a claim was saved."""
        if quote == UNDO:
            self._tell(self.session.undo)
        elif quote == QUEUE:
            self._queue.run()
        elif quote == NEXT:
            self._next()
        elif quote:
            return self._note(quote)
        return False

    def _next(self) -> None:
        found = agenda.next_unquoted(self.session.desk, self._at, 1)
        if found is None:
            self.say("every sentence with a figure or a name is quoted")
        else:
            self.suggest(found)

    def _note(self, quote: str) -> bool:
        desk = self.session.desk
        marked = desk.passages.found(quote, 0)
        if marked is None:
            self.say("! the text does not have these words; quote them exactly as written")
            return False
        self._at = desk.passages.span(marked).start
        entry = Entry(desk, desk.begin(marked))
        while entry.step != VALUE:
            if not self._step(entry):
                return False
        return self._value(entry)

    def _step(self, entry: Entry) -> bool:
        """Ask for field, type or subject; return False where the claim was given up."""
        for number, choice in enumerate(entry.choices[:_MOST_CHOICES], 1):
            self.say(f"  {number} {choice.text}")
        answer = self.ask(_ASKED[entry.step])
        if answer == GIVE_UP:
            return False
        if answer == BACK:
            entry.back()
            return True
        if self._choose(entry, answer):
            entry.accept()
        else:
            self.say(f"! nothing goes with that; `{NEW}NAME` is a new one")
        return True

    def _choose(self, entry: Entry, answer: str) -> bool:
        """Choose what an answer means: a number of the list, a new name, or the first that fits."""
        if answer.isdecimal() and 0 < int(answer) <= len(entry.choices):
            entry.chosen = int(answer) - 1
            return True
        is_new = answer.startswith(NEW)
        entry.type(answer.removeprefix(NEW).strip())
        fitting = [n for n, choice in enumerate(entry.choices) if choice.new == is_new]
        entry.chosen = fitting[0] if fitting else 0
        return bool(fitting)

    def _value(self, entry: Entry) -> bool:
        """Ask for the value until the claim is saved; return False where it is given up."""
        return self.settle(entry, lambda: self.session.save(entry.draft)) == ""

    def settle(self, entry: Entry, write: Callable[[], str], ends: Collection[str] = ()) -> str:
        """Ask for the entry's step, and for what is to be said beside it, until it is saved.

        Returns "" once it is, or else the word that ended it.
        """
        now = entry.typed or (entry.draft.value if entry.step == VALUE else "")
        choices = self._read_out(entry) if entry.step == QUOTE else []
        said = self.ask(f"{entry.step} [{now}]" if now else entry.step)
        while said not in (GIVE_UP, *ends):
            chosen = said.isdecimal() and 0 < int(said) <= len(choices)
            self._take(entry, choices[int(said) - 1] if chosen else said)
            for line in preview(entry):
                self.say(f"{_SIGNS.get(line.tone, '  ')}{line.text}")
            said = self.ask(f"Enter saves; or another {entry.step}, or `claimant: ...`")
            if not said and entry.assessment.claim is not None and self._tell(write):
                return ""
        return said

    def _read_out(self, entry: Entry) -> list[str]:
        found = [choice.text for choice in entry.choices]
        for number, text in enumerate(found, 1):
            self.say(f"  {number} {text}")
        return found

    @staticmethod
    def _take(entry: Entry, said: str) -> None:
        """Take an answer to the entry's step, or, as `key: text`, to another key."""
        key, colon, text = said.partition(":")
        if colon and key.strip() in (*OPTIONAL, *(_OF_A_CLAIM if entry.claim else ())):
            entry.draft = entry.draft.answering(key.strip(), text.strip())
        elif said and entry.step in (FIELD, SUBJECT):
            entry.draft = entry.draft.answering(entry.step, said)
        elif said:
            entry.type(said)

    def _tell(self, change: Callable[[], str]) -> bool:
        try:
            self.say(change() or "nothing to undo")
        except NotWrittenError as error:
            self.say(f"! {error}")
            return False
        return True

    def ask(self, what: str) -> str:
        """Return the next line that is typed, without blanks around it."""
        self.say(f"{what}:")
        try:
            return next(self._typed).strip()
        except StopIteration:
            raise _EndOfInputError from None


_OF_A_CLAIM = (QUOTE, LOCATOR, FIELD, SUBJECT, VALUE)
"""Keys of a claim that is there, which are changed by their names, too."""
_ASKED = {
    FIELD: "field (Enter takes 1)",
    TYPE: "type of the new field (Enter takes 1)",
    SUBJECT: "subject (Enter takes 1)",
}
