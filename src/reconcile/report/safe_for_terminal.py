"""Text from files made fit for a terminal: what it says stays, what it could do is taken away.

Terminals obey escape sequences, and rich passes them on. So every text that comes from data goes
through `show` before it is printed: file names, ids and messages that quote data included.
"""

from __future__ import annotations

import re

# Not printable in Python's sense, yet needed by scripts and emoji: joiners and direction marks;
# and the spaces of Unicode, which printers put between the digits of a number.
_SPACES = "".join(map(chr, (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)))
_HARMLESS = "\u200c\u200d\u200e\u200f" + _SPACES
# What begins a command to the runner of a CI job: `::error` on GitHub, `##[` and `##vso[` on Azure.
_COMMAND = re.compile(r":(?=:)|#(?=#(?:vso)?\[)")
_PARTED = "\\g<0>\u200c"
_LINE_ENDS = re.compile(r"[\t\n\r]+")


def show(text: str) -> str:
    """Return the text with every character that could steer a terminal made visible.

    Tabs and line ends become a space, C0 controls and DEL a caret and a letter, all other
    unprintable characters (C1, bidi overrides, tags, surrogates, private use) their code point in
    angle brackets. What a CI log would read as a command is split by a mark that has no width.
    What is harmless comes back as it was.
    """
    if not text.isprintable():
        text = "".join(map(_shown, _LINE_ENDS.sub(" ", text)))
    return _COMMAND.sub(_PARTED, text) if "::" in text or "##" in text else text


def _shown(character: str) -> str:
    if character.isprintable() or character in _HARMLESS:
        return character
    code = ord(character)
    if code < 0x20 or code == 0x7F:
        return "^" + chr(code ^ 0x40)
    return f"<U+{code:04X}>"
