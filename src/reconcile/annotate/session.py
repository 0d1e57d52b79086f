"""A sitting of one annotator: what is written, and how each change is taken back.

In: a project's folder, a source, and drafts. Out: the claims files with them, changed as text by
`files.edit`; every change can be undone back to the start, unless the file was changed by somebody
else meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reconcile.annotate.annotated_source import AnnotatedSource
from reconcile.annotate.draft import OPTIONAL
from reconcile.files.edit.changes import EditError
from reconcile.files.edit.claims import add_claims, change_claim, remove_claim
from reconcile.files.edit.declarations import declare_field
from reconcile.files.edit.edit_file import restore
from reconcile.files.folder import BINARY_ENDINGS, CLAIMS
from reconcile.files.left_findings_file import LeftFindings
from reconcile.files.project import read_project
from reconcile.files.write import FileChangedError, write_atomically
from reconcile.files.yaml_tree import Map

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile.annotate.draft import Draft
    from reconcile.files.edit.edit_file import Written
    from reconcile.files.folder import Folder
    from reconcile.model.claim import Claim
    from reconcile.model.finding import Finding


class NoTextError(Exception):
    """A source has no text to annotate. The message says what to do."""


class NotWrittenError(Exception):
    """A change was not made. The message says why, and nothing was written."""


class Step(NamedTuple):
    """A change of a file: what it did, and the file before (None: there was none) and after."""

    what: str
    path: Path
    before: bytes | None
    after: bytes


class Session:
    """One source being annotated, from the first change to the last.

    Raises `NoTextError`, unless no text is needed: differences of coders are settled without, too.
    """

    def __init__(
        self,
        folder: Folder,
        source: str,
        coder: str | None = None,
        file: Path | None = None,
        *,
        needs_text: bool = True,
    ) -> None:
        self.folder = folder
        self.source = source
        self.coder = coder
        self.done: list[Step] = []
        self.undone: list[Step] = []
        self._file = file
        self._left = LeftFindings(folder)
        self._seen = self._stamp()
        self.desk = AnnotatedSource(read_project(folder), source, coder)
        self._needs_text = needs_text
        if needs_text and not self.desk.has_text:
            raise NoTextError(f"`{source}` has no text; reconcile source attach FILE")

    def save(self, draft: Draft) -> str:
        """Append a claim, and declare its field where that is new; return what was done.

        Raises `NotWrittenError`.
        """
        path = self.file
        entry = draft.entry(self.source, self.coder)
        what = f"{draft.field}: {draft.value}"
        if draft.new_type and draft.field not in self.desk.project.fields:
            self._write(
                f"field {draft.field}",
                path,
                lambda: declare_field(
                    path, self.folder.shown(path), draft.field, {"type": draft.new_type}
                ),
            )
        self._write(what, path, lambda: add_claims(path, self.folder.shown(path), [entry]))
        return f"noted {what}"

    def change(self, claim: Claim, draft: Draft) -> str:
        """Change a claim to what a draft says; return what was done. Raises `NotWrittenError`."""
        new = draft.entry(self.source, claim.coder)
        old = self.desk.draft_of(claim).entry(self.source, claim.coder)
        said = {
            key: new.get(key) for key in (*new, *old, *OPTIONAL) if new.get(key) != old.get(key)
        }
        place = self._place(claim)
        path = self._path(place)
        what = f"{draft.field}: {draft.value}"
        if said:
            self._write(f"change to {what}", path, lambda: change_claim(path, place, said))
        return f"changed to {what}"

    def remove(self, claim: Claim) -> str:
        """Take a claim out of its file; return what was done. Raises `NotWrittenError`."""
        place = self._place(claim)
        path = self._path(place)
        what = f"removal of {claim.field}: {claim.value}"
        self._write(what, path, lambda: remove_claim(path, place))
        return f"removed {claim.field}: {claim.value}"

    def undo(self) -> str:
        """Take the last change back; return what was undone, "" for none.

        Raises `NotWrittenError`.
        """
        if not self.done:
            return ""
        step = self.done[-1]
        self._restore(step.path, step.after, step.before)
        self.undone.append(self.done.pop())
        self.reload()
        return f"undone: {step.what}"

    def redo(self) -> str:
        """Do again what was undone last; return what that was, "" for none."""
        if not self.undone:
            return ""
        step = self.undone[-1]
        self._restore(step.path, step.before, step.after)
        self.done.append(self.undone.pop())
        self.reload()
        return f"done again: {step.what}"

    def reload(self) -> None:
        """Read the project anew, as it is after a change, by us or by somebody else."""
        self._seen = self._stamp()  # before reading: what is written meanwhile is met next time
        self.desk = AnnotatedSource(read_project(self.folder), self.source, self.coder, self.desk)

    def read_anew(self, why: str = "") -> str:
        """Read the project anew; return that it was, and why."""
        self.reload()
        return f"{why}; read anew" if why else "read anew"

    def at(self, source: str) -> Session:
        """Return the sitting going on at another source: what was done can still be undone.

        Raises `NoTextError`.
        """
        needs_text = self._needs_text
        other = Session(self.folder, source, self.coder, self._file, needs_text=needs_text)
        other.done, other.undone = self.done, self.undone
        return other

    def is_changed_elsewhere(self) -> bool:
        """Say whether somebody else wrote to the project's files since they were read."""
        return self._stamp() != self._seen

    @property
    def file(self) -> Path:
        """The file that new claims go to: the one named, or where the source's others are."""
        if self._file is not None:
            return self._file
        places = (self.desk.project.places.get(claim.id) for claim in self.desk.claims)
        files = [place.file for place in places if isinstance(place, Map)]
        known = {self.folder.shown(path): path for path in self.folder.claims}
        written = [known[file] for file in files if file in known]
        return max(written, key=written.count, default=self.folder.path / CLAIMS)

    def leave(self, finding: Finding) -> None:
        """Leave a finding as it is, in later sittings too, until its claim changes."""
        if claim := self._about(finding):
            self._left.add(finding, claim)

    def is_left(self, finding: Finding) -> bool:
        """Say whether a finding was left as it is, in this sitting or an earlier one."""
        claim = self._about(finding)
        return claim is not None and self._left.has(finding, claim)

    def line_of(self, claim: Claim) -> tuple[Path, int]:
        """Return the file and the line of a claim, for an editor; a row of a table has a line, too.

        Raises `NotWrittenError`.
        """
        place = self._place(claim)
        for path in self.folder.tables:
            if self.folder.shown(path) == place.file and path.suffix not in BINARY_ENDINGS:
                return path, place.at().line
        return self._path(place), place.at().line

    def _about(self, finding: Finding) -> Claim | None:
        return next((c for c in self.desk.claims if c.id == finding.about), None)

    def _stamp(self) -> tuple[tuple[str, int, int], ...]:
        """Return what changes when somebody writes to the project's files."""
        paths = (*self.folder.claims, *self.folder.tables, self.folder.decisions)
        found = ((path, path.stat()) for path in paths if path.exists())
        return tuple((str(path), stat.st_mtime_ns, stat.st_size) for path, stat in found)

    def _place(self, claim: Claim) -> Map:
        place = self.desk.project.places.get(claim.id)
        if not isinstance(place, Map):
            raise NotWrittenError("the claim is in no file now")
        return place

    def _path(self, place: Map) -> Path:
        for path in self.folder.claims:
            if self.folder.shown(path) == place.file:
                return path
        raise NotWrittenError(f"the claim is in a table, {place.file}; change it there")

    def _write(self, what: str, path: Path, write: Callable[[], Written]) -> None:
        try:
            written = write()
        except EditError as error:
            raise NotWrittenError(str(error)) from None
        except OSError as error:
            raise NotWrittenError(f"{path.name}: {error.strerror or error}") from None
        self.done.append(Step(what, path, written.before, written.after))
        self.undone.clear()
        self.reload()

    def _restore(self, path: Path, now: bytes | None, then: bytes | None) -> None:
        """Put a file's earlier bytes in the place of those now; None means no file."""
        try:
            if now is None:
                write_atomically(path, then or b"", "")
            else:
                restore(path, now, then)
        except FileChangedError:
            message = f"{path.name} was changed by somebody else; take it back by hand"
            raise NotWrittenError(message) from None
        except OSError as error:
            raise NotWrittenError(f"{path.name}: {error.strerror or error}") from None
