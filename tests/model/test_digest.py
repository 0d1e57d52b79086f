"""A digest is the SHA-256 that everybody else computes."""

from __future__ import annotations

import hashlib

import pytest

from reconcile.model.digest import digest_of


@pytest.mark.parametrize("content", [b"", b"300,000", "Sergueï".encode(), bytes(10_000)])
def test_it_is_the_one_of_hashlib(content: bytes) -> None:
    assert digest_of(content) == hashlib.sha256(content).hexdigest()
