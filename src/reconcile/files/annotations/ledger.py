"""What was brought in from a file: so that nothing comes in twice, whatever became of it since.

In a file beside the claims, `NAME.imported`: the digest of the claims file as it was written, and a
key for every claim. A claim that a person deleted stays deleted, and one that they edited stays
theirs. A claims file that is still what was written may be written anew.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.source_texts import BadTextError, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

ENDING = ".imported"
_HEAD = (
    "# What `reconcile import` brought in: it keeps this file, so that nothing comes in twice.\n"
)
_WRITTEN = "claims file: "
_DIGITS = 20


class Ledger(NamedTuple):
    """The digest of the claims file as it was written last ("" if a person edited it before)."""

    digest: str = ""
    keys: frozenset[str] = frozenset()


def ledger_path(claims: Path) -> Path:
    """Return where the ledger of a claims file is."""
    return claims.with_name(claims.stem + ENDING)


def read_ledger(claims: Path) -> Ledger | None:
    """Return the ledger of a claims file; None where there is none, or none that can be read."""
    try:
        lines = read_bytes(ledger_path(claims)).decode().splitlines()
    except (BadTextError, UnicodeDecodeError):
        return None
    said = [line for line in lines if line and not line.startswith("#")]
    digest = next((line for line in said if line.startswith(_WRITTEN)), _WRITTEN)
    keys = frozenset(line for line in said if not line.startswith(_WRITTEN))
    return Ledger(digest.removeprefix(_WRITTEN), keys)


def ledger_text(ledger: Ledger) -> str:
    """Return a ledger as it is written to its file, sorted."""
    return "".join(
        [_HEAD, f"{_WRITTEN}{ledger.digest}\n", *(f"{key}\n" for key in sorted(ledger.keys))]
    )


def digest_of(content: bytes) -> str:
    """Return what recognises the content of a claims file."""
    return sha256(content).hexdigest()


def key_of(*said: object) -> str:
    """Return what recognises something that another tool noted, by all that it says of it."""
    whole = json.dumps(said, ensure_ascii=True, sort_keys=True, default=str)
    return sha256(whole.encode()).hexdigest()[:_DIGITS]


def once(keys: Iterable[str]) -> list[bool]:
    """Return for each key whether it is the first of its kind."""
    seen: set[str] = set()
    return [not (key in seen or seen.add(key)) for key in keys]  # type: ignore[func-returns-value]
