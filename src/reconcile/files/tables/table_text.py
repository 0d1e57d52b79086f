"""Bytes of a table to its text: in UTF-8, in what its mapping states, or in UTF-16 with its mark.

A table was made elsewhere, so a character that no person types is no reason to refuse it: it is
read as U+FFFD, or as a blank where it would end a line, and a note says where the first one is.
"""

from __future__ import annotations

import codecs
import re

from reconcile.files.decode import FORBIDDEN, decode, is_utf_16, position_after
from reconcile.files.faults import BAD_TABLE, FORBIDDEN_CHARACTER, Faults
from reconcile.model.finding import Severity
from reconcile.model.position import Position

_LINE_ENDS = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
"""Characters at which some programs break lines, and no table ends a row."""
_ODD_BYTES = re.compile(
    rb"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]|\xef\xbf[\xbe\xbf]"
)
"""What UTF-8 has for the characters that aren't allowed: most tables have none."""
_GUESSED = "windows-1252"
"""What spreadsheets of Western Europe and America write where they don't write UTF-8."""


def table_text(content: bytes, shown: str, faults: Faults, encoding: str = "") -> str | None:
    """Return the text of a table; None, and a fault, where it isn't in its encoding."""
    if not encoding and is_utf_16(content):
        encoding = "utf-16"
    if encoding:
        try:
            content = content.decode(encoding).removeprefix("\ufeff").encode()
        except UnicodeError as error:
            message = f"the file isn't text in {encoding}: {error}"
            faults.add(BAD_TABLE, message[:200], Position(shown, 1, 1), expected="its encoding")
            return None
    return decode(_without_odd(content, shown, faults), shown, faults)


def guessed_encoding(content: bytes) -> tuple[str, str]:
    """Return what a text that isn't UTF-8 is most likely in, and a word that shows it.

    Two empty texts for one in UTF-8, and for bytes that aren't in the encoding that is guessed.
    """
    try:
        content.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        with_it = re.compile(rb"[^\s,;\"]*$").search(content[: error.start])
        begin = with_it.start() if with_it else error.start
        try:
            text = content.decode(_GUESSED)
        except UnicodeDecodeError:
            return "", ""
        found = re.match(r"[\w'\u2019.-]+", text[begin:])
        return _GUESSED, found[0] if found else text[begin : begin + 20].split("\n")[0]
    return "", ""


def _without_odd(content: bytes, shown: str, faults: Faults) -> bytes:
    """Return UTF-8 with what isn't allowed in a file replaced, one for one, and noted."""
    if not _ODD_BYTES.search(content):
        return content
    try:
        text = content.removeprefix(codecs.BOM_UTF8).decode()
    except UnicodeDecodeError:
        return content  # `decode` says where
    odd = [found for found in re.finditer(FORBIDDEN, text) if found[0] != "\x00"]
    if not odd:
        return content
    first = odd[0]
    more = f", with {len(odd) - 1:,} more such characters," if odd[1:] else ""
    read_as = "a blank" if first[0] in _LINE_ENDS else "U+FFFD"
    faults.add(
        FORBIDDEN_CHARACTER,
        f"character U+{ord(first[0]):04X}{more} is no text and is read as {read_as}",
        position_after(text[: first.start()], shown),
        expected="characters that can be seen: the text was garbled before it came here",
        severity=Severity.NOTE,
    )
    return re.sub(FORBIDDEN, _plain, text).encode()


def _plain(found: re.Match[str]) -> str:
    if found[0] == "\x00":
        return found[0]
    return " " if found[0] in _LINE_ENDS else "\ufffd"
