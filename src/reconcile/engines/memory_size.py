"""A size of memory as DuckDB writes it ("500MB", "1.5 GiB") to bytes."""

from __future__ import annotations

import re

_SIZE = re.compile(r"(\d+(?:\.\d+)?) ?([KMGT])(i?)B", re.IGNORECASE)
_POWERS = "KMGT"


def in_bytes(size: str) -> int:
    """Return how many bytes a size is: "kB" is 1,000 of them and "KiB" is 1,024.

    Raises `ValueError` where it is none, or none at all.
    """
    found = _SIZE.fullmatch(size)
    if not found:
        raise ValueError(f"{size!r} is no size of memory")
    number, unit, binary = found.groups()
    least = 1024 if binary else 1000
    made = int(float(number) * least ** (_POWERS.index(unit.upper()) + 1))
    if not made:
        raise ValueError(f"{size!r} is nothing")
    return made
