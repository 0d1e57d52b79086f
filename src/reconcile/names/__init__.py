"""Spelling, similarity, and resolution of mentions to entities.

In: names as written. Out: whether they are the same, close or different, part by part.
"""

from __future__ import annotations

# Bound here at once: an import of the file of the same name later on would hide the function.
from reconcile.names.compare import Answer, compare

__all__ = ["Answer", "compare"]
