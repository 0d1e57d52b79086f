"""What stops an engine, in words for a person."""

from __future__ import annotations


class EngineError(Exception):
    """An engine can't run or ended: what is missing, where it was looked for, what to do."""
