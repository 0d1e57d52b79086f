"""Texts of sources: which are attached, and whether each is the one that was annotated.

In: a project's folder and its source records. Out: a text or the want of one for every source. A
text is never trusted by its place: the fingerprint in the record recognises it.
"""

from __future__ import annotations

import os
import stat
from hashlib import sha256
from typing import TYPE_CHECKING

from reconcile.files import limits
from reconcile.files.decode import UTF_16, is_utf_16
from reconcile.files.file_names import can_name_a_file
from reconcile.files.missing_file import missing_file
from reconcile.model.source import Fingerprint, SourceText, TextState

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reconcile.files.folder import Folder
    from reconcile.model.source import Source

_SAVE_AS = "open it in an editor and save it with the encoding UTF-8"


class BadTextError(Exception):
    """A file can't serve as a source's text. The message says why, without naming the file."""


def read_texts(folder: Folder, sources: Mapping[str, Source]) -> dict[str, SourceText]:
    """Return the text of every source by its id, in the order of the sources."""
    return {id_: _attached(folder, id_, source.text) for id_, source in sources.items()}


def text_path(folder: Folder, source_id: str) -> Path:
    """Return where a source's text is kept; raise `BadTextError` where the id can't name a file."""
    if not can_name_a_file(source_id):
        raise BadTextError("the source's id can't be the name of a file")
    return folder.texts / f"{source_id}.txt"


def read_text_file(path: Path) -> str:
    """Return the text of a regular file: LF line ends, no byte order mark.

    Raises `BadTextError` where it is something else, can't be read, is too large or isn't UTF-8.
    """
    return normal_text(read_bytes(path))


def read_bytes(path: Path) -> bytes:
    """Return a regular file's bytes; raise `BadTextError` otherwise. Never waits for a pipe."""
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode):
            folder = "it is a folder; a file is needed"
            raise BadTextError(folder if stat.S_ISDIR(mode) else "it is not a regular file")
        with path.open("rb") as file:
            content = file.read(limits.FILE_BYTES + 1)
    except FileNotFoundError:
        raise BadTextError(missing_file(path)) from None
    except OSError as error:
        raise BadTextError(f"it cannot be read: {error.strerror}") from None
    except ValueError:  # a NUL in the path
        raise BadTextError("it has no possible file name") from None
    if len(content) > limits.FILE_BYTES:
        raise BadTextError(f"it is larger than {limits.FILE_BYTES // 1024 // 1024} MB")
    return content


def normal_text(content: bytes) -> str:
    """Return bytes as the text that is fingerprinted; raise `BadTextError` where not UTF-8.

    Whatever else is on a page, controls included, is left as it is: the text is evidence.
    """
    if is_utf_16(content):
        raise BadTextError(f"it is in {UTF_16}; {_SAVE_AS}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadTextError(f"it is not UTF-8 (byte {error.start + 1:,}); {_SAVE_AS}") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def fingerprint_of(text: str) -> Fingerprint:
    """Return what recognises a text with LF line ends and no byte order mark."""
    return Fingerprint(sha256=sha256(text.encode()).hexdigest(), characters=len(text))


def _attached(folder: Folder, source_id: str, known: Fingerprint | None) -> SourceText:
    try:
        path = text_path(folder, source_id)
        if not os.path.lexists(path):
            return SourceText(TextState.MISSING)
        refuse_outside(path, folder)
        text = read_text_file(path)
    except BadTextError as error:
        return SourceText(TextState.MISSING, problem=str(error))
    if known is not None and fingerprint_of(text) != known:
        return SourceText(TextState.CHANGED, text)
    return SourceText(TextState.ATTACHED, text)


def refuse_outside(path: Path, folder: Folder) -> None:
    """Raise for a link that leads out of the project: cloning one must not open other files."""
    try:
        inside = path.resolve().is_relative_to(folder.path.resolve())
    except (OSError, RuntimeError):  # a circle of links
        raise BadTextError("it is a link that leads nowhere") from None
    if not inside:
        raise BadTextError("it is a link to outside the project")
