"""Which ids can name a file on every system, so that a project can be shared between them.

Linux allows nearly any name. Windows refuses some characters and the names of its devices, whatever
their ending ("Naming Files, Paths, and Namespaces", Microsoft Learn); it and macOS don't
distinguish upper from lower case.
"""

from __future__ import annotations

import re

_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICE = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?")


def can_name_a_file(text: str) -> bool:
    """Say whether a file with an ending can have this name before it on every system."""
    return bool(text) and not _REFUSED.search(text) and not _DEVICE.fullmatch(text)


def one_file(text: str) -> str:
    """Return what two names share where Windows and macOS find one file under both."""
    return text.casefold()
