"""The annotator line by line: the same questions without a screen, for a pipe or a screen reader.

In: lines that are typed, one an answer. Out: lines that are printed. An empty line takes what is
proposed first, a number a choice of the list, a word the first choice that it fits, `+` and a name
a new one; `.` goes back, `!` gives the claim up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.annotate.draft import OPTIONAL
from reconcile.annotate.entry import Entry
from reconcile.annotate.known_answers import FIELD, SUBJECT, TYPE, VALUE
from reconcile.annotate.preview import Tone, preview
from reconcile.annotate.session import NotWrittenError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reconcile.annotate.session import Session

BACK, GIVE_UP, LEAVE, NEW, UNDO = ".", "!", "quit", "+", "undo"
_MOST_CHOICES = 9
_SIGNS = {Tone.FAULT: "! ", Tone.WARNING: "! ", Tone.DIFFERS: "\u2260 ", Tone.AGREES: "= "}


class _EndOfInputError(Exception):
    """Nothing more is typed."""


class Dialogue:
    """Questions and answers about one source, until the person leaves or the input ends."""

    def __init__(self, session: Session, typed: Iterable[str], say: Callable[[str], None]) -> None:
        self._session = session
        self._typed = iter(typed)
        self._say = say

    def run(self) -> int:
        """Ask for claims; return how many were saved."""
        saved = 0
        self._say(f"Quote the words of {self._session.source}; `{UNDO}` or `{LEAVE}` instead.")
        try:
            while (quote := self._ask("quote")) != LEAVE:
                if quote == UNDO:
                    self._tell(self._session.undo)
                elif quote:
                    saved += self._note(quote)
        except _EndOfInputError:
            pass
        return saved

    def _note(self, quote: str) -> bool:
        desk = self._session.desk
        marked = desk.passages.found(quote, 0)
        if marked is None:
            self._say("! the text does not have these words; quote them as they stand")
            return False
        entry = Entry(desk, desk.begin(marked))
        while entry.step != VALUE:
            if not self._step(entry):
                return False
        return self._value(entry)

    def _step(self, entry: Entry) -> bool:
        """Ask for field, type or subject; return False where the claim was given up."""
        for number, choice in enumerate(entry.choices[:_MOST_CHOICES], 1):
            self._say(f"  {number} {choice.text}")
        answer = self._ask(_ASKED[entry.step])
        if answer == GIVE_UP:
            return False
        if answer == BACK:
            entry.back()
            return True
        if self._choose(entry, answer):
            entry.accept()
        else:
            self._say(f"! nothing goes with that; `{NEW}NAME` is a new one")
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
        """Ask for the value, and for what is to be said beside it, until the claim is saved."""
        said = self._ask(f"value [{entry.draft.value}]" if entry.draft.value else "value")
        while said != GIVE_UP:
            key, colon, text = said.partition(":")
            if colon and key.strip() in OPTIONAL:
                entry.draft = entry.draft.saying(key.strip(), text.strip())
            elif said:
                entry.type(said)
            for line in preview(entry):
                self._say(f"{_SIGNS.get(line.tone, '  ')}{line.text}")
            said = self._ask("Enter saves; or another value, or `claimant: ...`")
            if not said and entry.assessment.claim is not None:
                return self._tell(lambda: self._session.save(entry.draft))
        return False

    def _tell(self, change: Callable[[], str]) -> bool:
        try:
            self._say(change() or "nothing to undo")
        except NotWrittenError as error:
            self._say(f"! {error}")
            return False
        return True

    def _ask(self, what: str) -> str:
        self._say(f"{what}:")
        try:
            return next(self._typed).strip()
        except StopIteration:
            raise _EndOfInputError from None


_ASKED = {
    FIELD: "field (Enter takes 1)",
    TYPE: "type of the new field (Enter takes 1)",
    SUBJECT: "subject (Enter takes 1)",
}
