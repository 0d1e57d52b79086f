"""The settings as a Markdown table, from the model that holds them."""

from __future__ import annotations

from reconcile.values.settings import DEFAULTS, Settings

_LONGEST = 60
"""Characters of a default that are printed; longer lists are counted instead."""


def table() -> str:
    """Return a row for every setting: its default, and what it does."""
    rows = (
        f"| `{name}` | {_default(getattr(DEFAULTS, name))} | {field.description} |"
        for name, field in Settings.model_fields.items()
    )
    return "\n".join(["| setting | default | what it does |", "|---|---|---|", *rows])


def _default(value: object) -> str:
    """Return a default as a claims file writes it; a long list as its length."""
    if isinstance(value, tuple):
        shown = ", ".join(map(_plain, value))
        return f"`[{shown}]`" if len(shown) < _LONGEST else f"{len(value)} names"
    return f"`{_plain(value)}`"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:.4g}" if isinstance(value, float) else str(value)
