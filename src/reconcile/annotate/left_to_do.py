"""What is left to do, gathered for the list and gone to from it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile.agreement.agreement import agreement
from reconcile.agreement.coders import coded
from reconcile.agreement.sitting import Sitting
from reconcile.annotate import agenda
from reconcile.annotate.decide_screen import DecideScreen
from reconcile.annotate.deciding import WRITE, Differences, NameMatches
from reconcile.annotate.desk import NoTextError
from reconcile.annotate.entry import Entry, Task
from reconcile.annotate.name_sitting import NameSitting
from reconcile.annotate.queue_screen import QueueScreen, Row
from reconcile.files.folder import Folder
from reconcile.files.settled_file import SettledFile
from reconcile.report.counting import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.annotate.changes import Changes
    from reconcile.annotate.deciding import Deciding
    from reconcile.annotate.draft import Draft
    from reconcile.annotate.face import Face
    from reconcile.annotate.mending import Mending


class LeftToDo:
    """The list of what is left, and the ways from it."""

    def __init__(self, face: Face, changes: Changes, mending: Mending) -> None:
        self._face = face
        self._changes = changes
        self._mending = mending

    def show(self) -> None:
        """Show the list, and go to what is chosen."""
        rows = [*self._findings(), *self._decisions(), *self._sources(), *self._suggestions()]
        self._face.push_screen(QueueScreen(rows or [Row("nothing is left")]), self._go)

    def _go(self, row: Row | None) -> None:
        if row is not None and row.go is not None:
            self._face.call_later(row.go)  # once the list is gone

    def _findings(self) -> Iterator[Row]:
        found = agenda.findings(self._face.desk)
        if found:
            yield Row(f"{counted(len(found), 'finding')} in this source, to be mended one by one")
        for finding in found:
            text = f"{finding.code} {finding.message}"
            yield Row(text, partial(self._mending.begin, finding, found))

    def _decisions(self) -> Iterator[Row]:
        desk, signed = self._face.desk, self._face.signed
        rows = []
        names = NameSitting(desk.project, desk.result, signed)
        if names.left:
            matches = counted(len(names.left), "possible name match", "possible name matches")
            rows.append(Row(f"{matches} to decide", partial(self._decide, NameMatches(names))))
        settling = self._settling()
        if settling is not None:
            differences = counted(
                len(settling.left), "difference of coders", "differences of coders"
            )
            places = desk.project.places
            rows.append(
                Row(f"{differences} to settle", lambda: self._decide(Differences(settling, places)))
            )
        if rows:
            yield Row("in the project")
        yield from rows

    def _sources(self) -> Iterator[Row]:
        project = self._face.desk.project
        waiting = agenda.waiting(project)
        with_text = [each for each in waiting if each.has_text]
        if with_text:
            whole = counted(len(project.sources), "source")
            yield Row(f"{len(waiting):,} of {whole} without claims; with a text:")
        for each in with_text:
            yield Row(f"{each.source}  {each.title}", partial(self._open, each.source))

    def _suggestions(self) -> Iterator[Row]:
        left = agenda.unquoted(self._face.desk)
        if left:
            yield Row("suggestions, which may well say nothing worth a claim")
            sentences = counted(len(left), "sentence")
            yield Row(
                f"{sentences} with a figure or a name that no claim quotes (key n)",
                lambda: self._face.mark(self._face.desk.passages.marking(left[0].span)),
            )

    def _settling(self) -> Sitting | None:
        """Return the sitting on what coders noted differently; None where nothing is left."""
        project = self._face.desk.project
        everything = (*project.claims, *project.set_aside)
        if not coded(claim for claim in everything if not claim.settles).claims:
            return None
        file = SettledFile(Folder(Path(project.root)))
        sitting = Sitting(project, agreement(project), file, self._face.signed.author)
        return sitting if sitting.left else None

    def _decide(self, deciding: Deciding) -> None:
        def ended(key: str | None) -> None:
            is_written = key == WRITE and isinstance(deciding, Differences)
            self._face.call_later(self._write if is_written else self._end, deciding)

        self._face.push_screen(DecideScreen(deciding), ended)

    def _end(self, deciding: Deciding) -> None:
        """Read anew what was decided, and say how much it was."""
        session, said = self._face.session, deciding.summary()
        self._changes.make(lambda: session.read_anew() and said)

    def _write(self, deciding: Differences) -> None:
        """Open the first coder's claim, to be changed to the one that is right."""
        claim = deciding.current.item.notes[0].claim if deciding.current else None
        if claim is None or not self._open(claim.source):
            return
        desk, session = self._face.desk, self._face.session

        def write(draft: Draft) -> str:
            said = deciding.rewrite(draft.entry(claim.source, None))
            session.reload()
            return said

        def again() -> None:
            self._decide(deciding)

        task = Task(write, again, again)
        self._face.entry_pane.open(Entry(desk, desk.draft_of(claim), claim.id, task=task))

    def _open(self, source: str) -> bool:
        """Go on with a source; return whether it has a text."""
        if source != self._face.desk.source:
            try:
                self._changes.go_on_at(self._face.session.at(source))
            except NoTextError as error:
                self._face.tell(str(error))
                return False
        return True
