"""The place of each question and source on the page, and which links lead off it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCHEMES = ("http", "https")


def anchors(prefix: str, ids: Iterable[str]) -> dict[str, str]:
    """Return an anchor for each id: its words after the prefix, numbered where two are alike.

    Anchors hold only letters, digits and `.`, `_`, `/`, `-`, so that they need no quoting.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    for one in ids:
        base = prefix + "-" + re.sub(r"[^\w./-]+", "-", one)
        anchor, number = base, 1
        while anchor in taken:
            number += 1
            anchor = f"{base}.{number}"
        taken.add(anchor)
        found[one] = anchor
    return found


def web_link(url: str | None) -> str | None:
    """Return the address if it is one of the web; None for any other, or none.

    A link with another scheme could run a script or open a file.
    """
    if url is None or not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in _SCHEMES and parts.netloc else None
