"""Calls that a command's help shows: each on a line of its own, to be copied whole.

They run in the project that `reconcile init --example` writes.
"""

from __future__ import annotations


def examples(*calls: str) -> str:
    """Return an epilog with the calls, which click doesn't wrap."""
    head = "Example:" if len(calls) == 1 else "Examples:"
    return "\n".join(("\b", head, *(f"  {call}" for call in calls)))
