"""What is left to do, line by line: the same rows, findings and decisions as on the screen.

In: lines that are typed. Out: lines that are printed, and what was asked for, done.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Protocol

from reconcile.annotate import agenda
from reconcile.annotate.agenda import Unquoted, Waiting
from reconcile.annotate.deciding import QUIT, REASON, WRITE, Differences, NameMatches
from reconcile.annotate.entry import Entry
from reconcile.annotate.in_turn import InTurn
from reconcile.annotate.queue_rows import rows
from reconcile.annotate.session import NoTextError
from reconcile.report.console import plain_text, terminal_width

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from reconcile.annotate.deciding import Deciding
    from reconcile.annotate.name_sitting import Signed
    from reconcile.annotate.queue_rows import Target
    from reconcile.annotate.session import Session
    from reconcile.model.finding import Finding

SKIP = "skip"


class Talk(Protocol):
    """Who asks line by line, and the sitting that it is about."""

    session: Session
    say: Callable[[str], None]

    def ask(self, what: str) -> str:
        """Return the next line that is typed."""

    def suggest(self, found: Unquoted) -> None:
        """Print a sentence that no claim quotes."""

    def settle(self, entry: Entry, write: Callable[[], str], ends: Collection[str] = ()) -> str:
        """Ask until the entry is saved; return "" once it is, or else the word that ended it."""


class PlainQueue:
    """The list, read out and gone to by number."""

    def __init__(self, talk: Talk, signed: Signed) -> None:
        self._talk = talk
        self._signed = signed

    def run(self) -> None:
        """Print the list, and go to the row whose number is typed; any other answer goes back."""
        targets: list[Target] = []
        for row in rows(self._talk.session, self._signed):
            if row.target is None:
                self._talk.say(row.text)
            else:
                targets.append(row.target)
                self._talk.say(f"  {len(targets)} {row.text}")
        answer = self._talk.ask("number (Enter goes back to quoting)") if targets else ""
        if answer.isdecimal() and 0 < int(answer) <= len(targets):
            self._go(targets[int(answer) - 1])

    def _go(self, target: Target) -> None:
        match target:
            case NameMatches() | Differences():
                self._decide(target)
            case Waiting():
                self._open(target.source)
            case Unquoted():
                self._talk.suggest(target)
            case _:
                self._mend(target)

    def _open(self, source: str) -> bool:
        """Go on with a source; return whether it has a text."""
        if source == self._talk.session.source:
            return True
        try:
            self._talk.session = self._talk.session.at(source)
        except NoTextError as error:
            self._talk.say(f"! {error}")
            return False
        self._talk.say(agenda.head(self._talk.session.desk))
        return True

    def _mend(self, finding: Finding | None) -> None:
        """Mend findings from one on, each once."""
        session, turn = self._talk.session, InTurn()
        found = agenda.findings(session.desk)
        turn.pass_over(each for each in found if session.is_left(each))
        self._talk.say(f"`{SKIP}` leaves a finding as it is, `!` goes back to quoting")
        while finding is not None:
            turn.take(finding)
            expected = f"; expected: {finding.expected}" if finding.expected else ""
            where = turn.counted(found)
            self._talk.say(f"finding {where}: {finding.code} {finding.message}{expected}")
            if not self._mended(finding):
                return
            found = agenda.findings(session.desk)
            finding = turn.next_of(found)
        self._talk.say("that was the last finding")

    def _mended(self, finding: Finding) -> bool:
        """Ask for what mends a finding; return False where the person goes back to quoting."""
        session, desk = self._talk.session, self._talk.session.desk
        claim = next((each for each in desk.claims if each.id == finding.about), None)
        if claim is None:
            return True
        entry = Entry(desk, desk.draft_of(claim), claim.id, agenda.key_of(desk, finding))
        for key, text in entry.draft.entry(claim.source, claim.coder).items():
            self._talk.say(f"  {key}: {text}")
        ended = self._talk.settle(entry, lambda: session.change(claim, entry.draft), (SKIP,))
        if ended == SKIP:
            session.leave(finding)
        return ended in ("", SKIP)

    def _decide(self, deciding: Deciding) -> None:
        """Ask about cases until the person quits."""
        reason = ""
        for _ in count():
            for line in plain_text(deciding.drawn(), terminal_width()).splitlines():
                self._talk.say(line)
            answer, _, more = self._talk.ask("answer").partition(" ")
            if answer == QUIT:
                break
            if answer == REASON and deciding.takes_reason():
                reason = more.strip() or self._talk.ask("reason")
            elif answer == WRITE and isinstance(deciding, Differences):
                self._write(deciding)
            else:
                self._talk.say(deciding.answer(f"{answer} {more}".strip(), reason))
                reason = ""
        self._talk.session.reload()
        self._talk.say(deciding.summary())

    def _write(self, deciding: Differences) -> None:
        """Ask for the claim that is right, beginning from the first coder's."""
        claim = deciding.current.item.notes[0].claim if deciding.current else None
        if claim is None or not self._open(claim.source):
            return
        desk = self._talk.session.desk
        entry = Entry(desk, desk.draft_of(claim), claim.id)
        self._talk.settle(entry, lambda: deciding.rewrite(entry.draft.entry(claim.source, None)))
