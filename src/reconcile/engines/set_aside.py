"""Coders' claims that are set aside: not judged, but read, since a person must be able to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.engines.query import whole
from reconcile.engines.reading import SaidReader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.engines.engine import Asked
    from reconcile.engines.judging import Task
    from reconcile.model.project import Project

_READ = ("value", "stage", "as_of", "measure", "complete")
_SAID = (
    f"SELECT DISTINCT c.field AS field, c.source AS source, {', '.join(map(whole, _READ))}"
    " FROM claims_with_ids c JOIN aside a ON c.id = a.id ORDER BY 1, 2, 3, 4, 5, 6, 7"
)


def unreadable(engine: Asked, project: Project, task: Task) -> Iterator[Mapping[str, str]]:
    """Yield what of the claims set aside can't be read: column, text, source, what is wrong.

    A project in memory reads them, too: `agreement` still compares them. It asks for the tables
    `claims_with_ids` and `aside`.
    """
    reader = SaidReader(task.fields, task.settings, task.names)
    for row in engine.ask(_SAID):
        said = tuple(row[key] for key in _READ)
        found = reader.of_field(row["field"]).number(said, project.published.get(row["source"]))
        if not isinstance(found, int):
            yield {**found, "source": row["source"]}
