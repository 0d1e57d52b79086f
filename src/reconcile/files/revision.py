"""A project as git has it at an earlier revision, and how old the lines of its files are now.

In: a project's folder and a revision. Nothing of the working tree is touched: the files are
unpacked beside it, into a temporary folder, and read from there.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files import project as projects
from reconcile.files.folder import CLAIM_ENDINGS, CLAIMS, CLAIMS_FOLDER, Folder
from reconcile.files.source_texts import read_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reconcile.model.project import Project

_REGULAR = b"100"
_ENDINGS = tuple(ending.encode() for ending in CLAIM_ENDINGS)


class RevisionError(Exception):
    """Git can't give what was asked for. The message says what, and why."""


class Past(NamedTuple):
    """A project as it was, and the day on which its revision was committed, as an ISO date."""

    project: Project
    day: str


def read_revision(folder: Folder, revision: str) -> Past | None:
    """Return the project as it was, with the texts that are attached now; None if it wasn't there.

    Raises `RevisionError` where the folder is in no repository or the revision doesn't exist.
    """
    top = _top(folder.path)
    commit = _commit(folder.path, revision)
    inside = folder.path.resolve().relative_to(top.resolve())
    claims = [(inside / name).as_posix() for name in (CLAIMS, CLAIMS_FOLDER)]
    if not _git(top, "ls-tree", commit, "--", *claims):
        return None
    with tempfile.TemporaryDirectory(prefix="reconcile-") as temporary:
        _unpack(top, commit, inside, Path(temporary))
        past = projects.read_project(Folder(Path(temporary) / inside))
    day = _text(top, "show", "-s", "--format=%cs", commit)
    return Past(past._replace(texts=read_texts(folder, past.sources)), day)


def line_times(folder: Folder, files: Iterable[str]) -> dict[str, list[int]]:
    """Return for each file when each of its lines was last committed, in seconds of the epoch.

    A line that isn't committed yet has the time of asking. Files that git doesn't know are left
    out.
    """
    found = {}
    for file in sorted(set(files)):
        path = Path(file).absolute()
        try:
            blamed = _git(folder.path, "blame", "--line-porcelain", "--", str(path))
        except RevisionError:
            continue
        times = [line for line in blamed.splitlines() if line.startswith(b"committer-time ")]
        found[file] = [int(line.split()[1]) for line in times]
    return found


def _top(folder: Path) -> Path:
    try:
        return Path(_text(folder, "rev-parse", "--show-toplevel"))
    except RevisionError as error:
        if "not a git repository" in str(error):
            message = f"{folder} isn't in a git repository; only what is committed has revisions"
            raise RevisionError(message) from None
        raise


def _commit(folder: Path, revision: str) -> str:
    try:
        return _text(
            folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"
        )
    except RevisionError:
        raise RevisionError(f"git knows no revision '{revision}'; `git log` lists them") from None


def _text(folder: Path, *arguments: str) -> str:
    return _git(folder, *arguments).decode(errors="replace").strip()


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 (a list of arguments, no shell)
            ["git", "-C", str(folder), *arguments],  # noqa: S607 (the person's own git)
            capture_output=True,
            check=False,
            input=given,
        )
    except FileNotFoundError:
        raise RevisionError("git is not installed") from None
    except ValueError:  # a NUL in an argument
        raise RevisionError("git can't be asked for that") from None
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise RevisionError(f"git: {said[0] if said else arguments[0]}")
    return done.stdout


def _unpack(top: Path, commit: str, inside: Path, into: Path) -> None:
    """Write the YAML files and tables that a folder had; links, and paths that climb, are left.

    An archive would be simpler, but leaves out what `.gitattributes` says.
    """
    listed = _git(top, "ls-tree", "-r", "-z", commit, "--", inside.as_posix())
    blobs = {}
    for entry in listed.split(b"\0")[:-1]:
        about, _, path = entry.partition(b"\t")
        mode, _, name = about.split()
        climbs = b".." in path.split(b"/")
        if mode.startswith(_REGULAR) and path.endswith(_ENDINGS) and not climbs:
            blobs[into / os.fsdecode(path)] = name
    contents = _git(top, "cat-file", "--batch", given=b"\n".join(blobs.values()))
    for file, content in zip(blobs, _contents(contents), strict=True):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def _contents(listed: bytes) -> Iterator[bytes]:
    """Yield each content that git printed: a line with its size, the content, a line end."""
    at = 0
    while at < len(listed):
        start = listed.index(b"\n", at) + 1
        end = start + int(listed[at:start].split()[-1])
        yield listed[start:end]
        at = end + 1
