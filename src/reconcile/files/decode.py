"""Bytes of a file to text that every later stage can trust, or the fault that stops it."""

from __future__ import annotations

import re
import stat
from typing import TYPE_CHECKING

from reconcile.files import limits
from reconcile.files.faults import (
    FORBIDDEN_CHARACTER,
    NOT_UTF8,
    TOO_LARGE,
    UNREADABLE_FILE,
    Fault,
    Faults,
)
from reconcile.model.position import Position

if TYPE_CHECKING:
    from pathlib import Path

# Controls, NEL, the Unicode line ends (PyYAML breaks lines there, editors don't), surrogates and
# noncharacters: none is typed by a person, and each makes positions or output lie.
FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff")
UTF_16 = "UTF-16"


def read_text(
    path: Path, root: Path, shown: str, faults: Faults, held: bytes | None = None
) -> str | None:
    """Return the text of a file, without byte order mark and with LF line ends; None at a fault.

    With `held`, that is read instead of what is in the file.
    """
    content = read_file(path, root, shown, faults) if held is None else held
    return None if content is None else decode(content, shown, faults)


def read_file(path: Path, root: Path, shown: str, faults: Faults) -> bytes | None:
    """Return a file's bytes, at most one more than the limit for files; None at a fault.

    A link that leads out of `root` is a fault, since errors would quote the file there; so is what
    isn't a regular file, since reading a pipe may never end.
    """
    try:
        reason = _reason_against(path, root)
        if not reason:
            with path.open("rb") as file:
                content = file.read(limits.FILE_BYTES + 1)
    except (OSError, RuntimeError) as error:  # RuntimeError: a circle of links
        reason = getattr(error, "strerror", None) or "it cannot be read"
    if reason:
        faults.add(UNREADABLE_FILE, f"cannot read the file: {reason}", Position(shown, 1, 1))
        return None
    return content


def is_utf_16(content: bytes) -> bool:
    """Say whether a file begins as Windows begins texts in UTF-16 ("Unicode text")."""
    return content.startswith(_OTHER_MARKS)


def _reason_against(path: Path, root: Path) -> str:
    """Return why a file is not opened; "" where it may be."""
    if not path.resolve(strict=True).is_relative_to(root.resolve()):
        return "it is a link to outside the project"
    mode = path.stat().st_mode
    return "" if stat.S_ISREG(mode) else "it is not a regular file"


def is_too_large(content: bytes, shown: str, faults: Faults) -> bool:
    """Say whether a file is larger than any that is read into memory; note it."""
    if len(content) <= limits.FILE_BYTES:
        return False
    megabytes = limits.FILE_BYTES // 1024 // 1024
    faults.add(TOO_LARGE, f"the file is larger than {megabytes} MB", Position(shown, 1, 1))
    return True


def decode(content: bytes, shown: str, faults: Faults) -> str | None:
    """Return the bytes as text; None, and a fault with its place, where they are not UTF-8 text."""
    if is_too_large(content, shown, faults):
        return None
    if is_utf_16(content):
        _refuse(faults, NOT_UTF8, f"the file is in {UTF_16}", Position(shown, 1, 1))
        return None
    content = content.removeprefix(_BYTE_ORDER_MARK)
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode()
        byte = content[error.start]
        message = f"byte 0x{byte:02x} is not UTF-8 (the file may be in Latin-1 or Windows-1252)"
        _refuse(faults, NOT_UTF8, message, position_after(before, shown))
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    forbidden = _forbidden(text)
    if forbidden:
        message = f"character U+{ord(forbidden[0]):04X} isn't allowed in the file"
        place = position_after(text[: forbidden.start()], shown)
        _refuse(faults, FORBIDDEN_CHARACTER, message, place)
        return None
    return text


def _forbidden(text: str) -> re.Match[str] | None:
    if text.replace("\n", "").isprintable():  # most files need no closer look
        return None
    return re.search(FORBIDDEN, text)


def _refuse(faults: Faults, fault: Fault, message: str, place: Position) -> None:
    faults.add(fault, message, place, expected="text in UTF-8, as every editor can save it")


def position_after(before: str, shown: str) -> Position:
    """Return the place that follows a file's first characters."""
    line = before.count("\n") + 1
    return Position(shown, line, len(before) - (before.rfind("\n") + 1) + 1)
