"""The `settings` of claims files to the numbers that comparing stipulates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from reconcile.files.faults import BAD_SETTING, Faults, meant_word
from reconcile.files.file_shapes import mapping
from reconcile.values.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.files.yaml_tree import Map


def read_settings(files: Sequence[Map], faults: Faults) -> Settings:
    """Return the default settings with those that the files override."""
    given: dict[str, Any] = {}
    for section in (mapping(file, "settings", faults) for file in files):
        for name in section or ():
            if section is not None and name in Settings.model_fields:
                given |= _one(name, section, faults)
            elif section is not None:
                _note_unknown(name, section, faults)
    return DEFAULTS.model_copy(update=given)


def _one(name: str, section: Map, faults: Faults) -> dict[str, Any]:
    """Return a setting by its name; nothing, with the fault noted, where it can't be read."""
    try:
        return {name: getattr(Settings.model_validate({name: section[name]}), name)}
    except ValidationError:
        expected = f"a value like {_shown(getattr(DEFAULTS, name))}"
        message = f"the setting `{name}` can't be `{section[name]}`"
        faults.add(BAD_SETTING, message, section.at(name), expected=expected)
        return {}


def _note_unknown(name: str, section: Map, faults: Faults) -> None:
    known = Settings.model_fields
    message = f"no setting is called `{name}`"
    meant = meant_word(name, known)
    expected = ", ".join(sorted(known))
    faults.add(BAD_SETTING, message, section.key_at(name), expected=expected, suggestion=meant)


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
