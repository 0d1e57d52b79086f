"""A text to the YAML scalar that is read back as that text, plain where it can be.

In: a text. Out: the same, as it can be written after `key: ` or, in a flow, between commas.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

_CLEARLY_TEXT = re.compile(r"[A-Za-z][A-Za-z0-9 .,'()/-]*[A-Za-z0-9.)]")
"""Texts with nothing in them that YAML would read otherwise, unless they are one of its words."""
_AS_IN_EVERY_YAML = re.compile(r"0|-?[1-9]\d*|\d{4}(?:-\d\d){1,2}")
"""Whole numbers and days: every reader of YAML prints them as they were written."""
_WIDTH = 96
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}


class NotTextError(ValueError):
    """What is to be written has half of a character in it, which UTF-8 can't encode."""


def scalar(text: str, *, flow: bool = False) -> str:
    """Return a text on one line: plain, or in double quotation marks where it would be misread.

    `flow` is for the inside of brackets, where a comma ends a text. Raises `NotTextError`.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        raise NotTextError("the entry has a character in it that isn't text") from None
    return text if _may_be_plain(text, flow=flow) else quoted(text)


def folded(text: str, column: int, indent: int) -> str:
    """Return a scalar that begins at a column, on several lines where it is a long plain one.

    `indent` is the column of the lines that follow.
    """
    line = scalar(text)
    if column + len(line) <= _WIDTH or line.startswith('"') or "  " in line:
        return line
    words, lines, room = line.split(" "), [""], _WIDTH - column
    for word in words:
        if lines[-1] and len(lines[-1]) + 1 + len(word) > room:
            lines.append("")
            room = _WIDTH - indent
        lines[-1] += f" {word}" if lines[-1] else word
    made = ("\n" + " " * indent).join(lines)
    return made if _read(f"key: {made}") == {"key": text} else line


def quoted(text: str) -> str:
    """Return a text in double quotation marks, with escapes for what can't be seen."""
    return '"' + "".join(_ESCAPES.get(letter) or _visible(letter) for letter in text) + '"'


def _visible(letter: str) -> str:
    if letter.isprintable():
        return letter
    code = ord(letter)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"


def _may_be_plain(text: str, *, flow: bool) -> bool:
    if not text.isprintable() or _is_word_of_yaml(text):
        return False
    if _CLEARLY_TEXT.fullmatch(text) and not (flow and "," in text):
        return True
    form = f"[{text}, x]" if flow else f"- {text}\n- x"
    return _read(form) == [text, "x"]


def _is_word_of_yaml(text: str) -> bool:
    """Say whether other readers of YAML would make something else of a text: no, null, 1e3."""
    reader: Any = yaml.SafeLoader("")
    tag = reader.resolve(yaml.ScalarNode, text, (True, False))
    looks_odd = tag != "tag:yaml.org,2002:str" or re.fullmatch(r"[-+]?[.\d][\d_.eExXo+-]*", text)
    return bool(looks_odd) and not _AS_IN_EVERY_YAML.fullmatch(text)


def _read(form: str) -> object:
    """Return the data of a small text of YAML, each scalar as text; None where it isn't YAML."""
    try:
        return yaml.load(form, Loader=yaml.BaseLoader)  # noqa: S506 (texts, lists and mappings alone)
    except yaml.YAMLError:
        return None
