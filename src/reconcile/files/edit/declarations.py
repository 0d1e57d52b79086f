"""A field into the claims file that declares it, on one line where it is short.

In: what is declared. Out: the file with it, in the form of its neighbours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.edit.changes import EditError, Put
from reconcile.files.edit.edit_file import Written, edit_file
from reconcile.files.yaml_tree import Map

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reconcile.files.edit.changes import Change
    from reconcile.files.edit.form import Value

FIELDS = "fields"


def declare_field(path: Path, shown: str, name: str, field: Mapping[str, Value]) -> Written:
    """Declare a field in a claims file; raise `EditError` where that file declares it already."""

    def changes(root: Map) -> list[Change]:
        section = root.get(FIELDS)
        if isinstance(section, Map) and name in section:
            raise EditError(f"{section.key_at(name)}: the field `{name}` is there already")
        return [Put((FIELDS,), name, dict(field), one_line=True)]

    return edit_file(path, shown, changes)
