"""The `settings` of claims files to the numbers that comparing stipulates."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from reconcile.files.faults import BAD_SETTING, Faults, near_miss
from reconcile.files.sections import mapping
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.tree import Map
    from reconcile.values.settings import Settings


def read_settings(files: Sequence[Map], faults: Faults) -> Settings:
    """Return the default settings with those that the files override."""
    defaults = DEFAULTS._asdict()
    given: dict[str, Any] = {}
    for section in (mapping(file, "settings", faults) for file in files):
        for name, text in (section or {}).items():
            if section is None or name not in defaults:
                _note_unknown(name, section, defaults, faults)
                continue
            value = _converted(text, defaults[name])
            if value is None:
                expected = f"a value like {_shown(defaults[name])}"
                message = f"the setting `{name}` can't be `{text}`"
                faults.add(BAD_SETTING, message, section.at(name), expected=expected)
            else:
                given[name] = value
    return DEFAULTS._replace(**given)


def _note_unknown(name: str, section: Map | None, known: dict[str, object], faults: Faults) -> None:
    if section is not None:
        message = f"no setting is called `{name}`"
        meant = near_miss(name, known)
        expected = ", ".join(sorted(known))
        faults.add(BAD_SETTING, message, section.key_at(name), expected=expected, suggestion=meant)


def _converted(text: object, default: object) -> object | None:
    """Return the text as a value of the default's type; None where it isn't one."""
    if isinstance(default, bool):
        return {"true": True, "false": False}.get(str(text))
    if isinstance(default, str):
        return text if isinstance(text, str) else None
    if isinstance(default, tuple):
        return _converted_all(text, default)
    return _number(text, default)


def _converted_all(text: object, default: tuple[object, ...]) -> object | None:
    if not isinstance(text, list) or not default:
        return None
    converted = tuple(_converted(item, default[0]) for item in text)
    return None if None in converted else converted


def _number(text: object, default: object) -> object | None:
    if not isinstance(text, str) or len(text) > 20:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    if not math.isfinite(number) or number < 0:
        return None
    if isinstance(default, int):
        return int(number) if number.is_integer() else None
    return number


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
