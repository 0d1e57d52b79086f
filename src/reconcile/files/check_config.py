"""What a project settles for its checks, in `reconcile.toml` or `[tool.reconcile]`."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.files.faults import near_miss
from reconcile.files.source_texts import BadTextError, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

OWN, SHARED = "reconcile.toml", "pyproject.toml"
LISTS = ("select", "ignore", "fail-on")
SWITCHES = ("require-texts",)
TEXTS = ("title", "description")
_KEYS = (*LISTS, *SWITCHES, *TEXTS)


class ConfigError(Exception):
    """A settings file can't be read as meant. The message names the file and says why."""


class Config(NamedTuple):
    """What a project settles for its checks; lists of rules and severities as written.

    `title` and `description` say what the project is about, at the head of its page.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: tuple[str, ...] = ()
    require_texts: bool = False
    title: str = ""
    description: str = ""


def find_config(start: Path) -> Config:
    """Return the settings of the nearest file that has some, at a folder or above it.

    Raises `ConfigError`.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        for name in (OWN, SHARED):
            table = _table(folder / name) if os.path.lexists(folder / name) else None
            if table is not None:
                return _config(table, folder / name)
    return Config()


def read_config(path: Path) -> Config:
    """Return the settings of one file; raise `ConfigError`."""
    return _config(_table(path) or {}, path)


def _table(path: Path) -> dict[str, Any] | None:
    """Return the settings' table; None for a pyproject.toml without one."""
    import tomllib  # noqa: PLC0415 (only where there is a settings file)

    try:
        content = tomllib.loads(read_bytes(path).decode())
    except BadTextError as error:
        raise ConfigError(f"{path}: {error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: this is not TOML: {error}") from None
    if path.name != SHARED:
        return content
    tools = content.get("tool")
    table = tools.get("reconcile") if isinstance(tools, dict) else None
    return table if isinstance(table, dict) else None


def _config(table: dict[str, Any], path: Path) -> Config:
    for key, value in table.items():
        if key not in _KEYS:
            near = near_miss(key, _KEYS)
            meant = f" Did you mean '{near}'?" if near else ""
            known = ", ".join(_KEYS)
            raise ConfigError(f"{path}: no setting is called '{key}' (there are {known}).{meant}")
        if key in SWITCHES and not isinstance(value, bool):
            raise ConfigError(f"{path}: '{key}' is true or false")
        if key in LISTS and not _is_list(value):
            raise ConfigError(f"{path}: '{key}' is a list of texts, as ['E', 'V001']")
        if key in TEXTS and not isinstance(value, str):
            raise ConfigError(f"{path}: '{key}' is a text")
    return Config(
        select=tuple(table.get("select", ())),
        ignore=tuple(table.get("ignore", ())),
        fail_on=tuple(table.get("fail-on", ())),
        require_texts=table.get("require-texts", False),
        title=table.get("title", ""),
        description=table.get("description", ""),
    )


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
