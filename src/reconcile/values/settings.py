"""The stipulated numbers of comparing: tolerances, caps and what vague words convey.

They are settings and not laws; each says where its default comes from. A project overrides them
under `settings` in its claims file.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """Every number that comparing values stipulates, with its default."""


DEFAULTS = Settings()
