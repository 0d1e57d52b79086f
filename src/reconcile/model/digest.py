"""SHA-256 as what tells contents apart: of texts, claims, findings, files."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

_LEAN_FIRST = ("_sha2", "_sha256", "hashlib")
"""Where Python has it: `hashlib` loads OpenSSL, which takes longer than reading the claims does.

The others are what `hashlib` falls back on, and what the standard library's `random` tries first
for the same reason; Python 3.12 renamed `_sha256`.
"""


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of the content in 64 hexadecimal digits."""
    made: str = _sha256()(content).hexdigest()
    return made


@cache
def _sha256() -> Any:  # noqa: ANN401 (modules without types)
    for name in _LEAN_FIRST:
        try:
            return import_module(name).sha256
        except ImportError:
            continue
    raise ImportError(name="hashlib")
