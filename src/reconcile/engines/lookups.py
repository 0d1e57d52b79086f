"""The distinct texts of a project's claims, and what Python makes of each: small tables to join.

In: an engine that has the claims as `rows`. Out: tables in it of what subjects, claimants, coders
and scopes are; and what judging needs of the names in values.
"""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from reconcile.engines.query import YES, distinct, values_of
from reconcile.judge.claimants import is_named
from reconcile.model.entity import Mention
from reconcile.model.folding import folded, slug, spaced
from reconcile.names.resolution.resolve import resolve
from reconcile.values.frame import Frame
from reconcile.values.identity import SPELLED
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import ValueSyntaxError, ValueType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from reconcile.engines.engine import Asked
    from reconcile.engines.survey import Survey
    from reconcile.model.project import Project
    from reconcile.names.resolution.resolve import Resolution
    from reconcile.values.identity import Naming

    Counting = Callable[[int, int], None]
    Tell = Callable[[str, int, int], None]

_TEXT = pa.string()


def often(engine: Asked, seen: Survey, column: str, condition: str = "") -> dict[str, int]:
    """Return how often each text of a column occurs in the claims that count, as far as known."""
    if not seen.said[column]:
        return {}
    return {
        row["text"]: row["often"] for row in engine.ask(distinct(column, condition, seen.counted))
    }


def add_lookups(engine: Asked, project: Project, seen: Survey, tell: Tell | None) -> Resolution:
    """Add what Python makes of the distinct texts; return who is meant by each name."""
    subjects = often(engine, seen, "subject", "subject_id IS NULL")
    claimants = often(engine, seen, "claimant")
    mentioned = Counter(subjects)
    mentioned.update({each: number for each, number in claimants.items() if is_named(each)})
    counting = partial(tell, "Comparing names") if tell else None
    names = resolved(engine, project, seen, mentioned, counting)
    add_names(engine, subjects, claimants, names)
    add_folded(engine, often(engine, seen, "scope"), often(engine, seen, "coder"))
    return names


def naming(project: Project, seen: Survey, names: Resolution) -> Naming:
    """Return who knows the names in values; where no value has any, nobody is asked."""
    settings = project.settings or DEFAULTS
    types = (field_type(project.fields[name], settings) for name in seen.fields)
    return names.names if any(map(_may_name, types)) else SPELLED


def add_table(engine: Asked, name: str, columns: Mapping[str, pa.DataType], rows: Any) -> None:  # noqa: ANN401 (rows of any cells)
    """Give an engine rows as a table of these columns."""
    rows = list(rows)
    found = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    arrays = [pa.array(each, kind) for each, kind in zip(found, columns.values(), strict=True)]
    engine.add(name, pa.table(arrays, names=list(columns)))


def add_folded(engine: Asked, scopes: Iterable[str], coders: Iterable[str]) -> None:
    """Add `scopes` and `coders`: by text, the one that is equal for equal ones."""
    kinds = {"text": _TEXT, "folded": _TEXT, "spaced": _TEXT}
    add_table(engine, "scopes", kinds, ((each, folded(each), spaced(each)) for each in scopes))
    add_table(engine, "coders", kinds, ((each, folded(each), spaced(each)) for each in coders))


def add_slugs(engine: Asked, subjects: Iterable[str], claimants: Iterable[str]) -> None:
    """Add what ids are derived from."""
    kinds = {"text": _TEXT, "slug": _TEXT}
    add_table(engine, "slugs_of_subjects", kinds, ((each, slug(each)) for each in subjects))
    add_table(engine, "slugs_of_claimants", kinds, ((each, slug(each)) for each in claimants))


def add_names(
    engine: Asked, subjects: Iterable[str], claimants: Iterable[str], names: Resolution
) -> None:
    """Add `subjects`, by text key and label, and `claimants`, by text the origin of a named one."""
    who = ((each, names.identify(each, None)) for each in subjects)
    kinds = {"text": _TEXT, "key": _TEXT, "label": _TEXT}
    add_table(engine, "subjects", kinds, ((each, one.key, one.label) for each, one in who))
    kinds = {"text": _TEXT, "folded": _TEXT, "origin": _TEXT}
    found = (
        (each, folded(each), names.identify(each, None).label if is_named(each) else None)
        for each in claimants
    )
    add_table(engine, "claimants", kinds, found)


def resolved(
    engine: Asked,
    project: Project,
    seen: Survey,
    mentioned: Mapping[str, int],
    counting: Counting | None = None,
) -> Resolution:
    """Return who is meant by each name: those mentioned, so often, and those in values.

    A value that can't be read names nobody.
    """
    settings = project.settings or DEFAULTS
    uses: list[Mention] = []
    apart: list[tuple[str, ...]] = []
    for names, kind, often in _in_values(engine, project, seen):
        uses += [Mention(name, kind, often=often) for name in names]
        if len(names) > 1:
            apart.append(names)
    uses += [Mention(name, often=often) for name, often in mentioned.items()]
    return resolve(
        uses,
        project.entities,
        project.rulings,
        apart,
        counting,
        exact_subjects=settings.exact_subjects,
    )


def _in_values(
    engine: Asked, project: Project, seen: Survey
) -> Iterator[tuple[tuple[str, ...], Any, int]]:
    """Yield the names in each distinct value, of which kind they are, and how often it occurs."""
    settings = project.settings or DEFAULTS
    types = {name: field_type(project.fields[name], settings) for name in seen.fields}
    with_names = [name for name, each in types.items() if _may_name(each)]
    for row in engine.ask(values_of(with_names, seen.counted)) if with_names else ():
        kind = types[row["field"]]
        frame = Frame(complete=(row["complete"] or "").lower() in YES)
        try:
            value = kind.read(row["value"], frame).value
        except ValueSyntaxError:
            continue
        yield kind.names_in(value), kind.kind, row["often"]


def _may_name(value_type: ValueType[Any]) -> bool:
    """Say whether values of a type may name entities."""
    return type(value_type).names_in is not ValueType.names_in
