"""The claims in an engine: as `rows` as their tables have them, then as `claims`, those that count.

In: claims in memory and tables that the engine reads. Out: views in it, and how much is said by
the claims that count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from reconcile.engines import query
from reconcile.engines.lookups import add_slugs, add_table, often
from reconcile.engines.tables import rows_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.engines.engine import Engine
    from reconcile.engines.survey import Survey
    from reconcile.engines.tables import ClaimTable
    from reconcile.model.claim import Claim
    from reconcile.model.project import Project


def add_rows(engine: Engine, claims: Sequence[Claim], tables: Sequence[ClaimTable]) -> None:
    """Add the claims of tables and of memory as `rows`.

    A delimited table is kept as it is read: each of some ten queries would parse it anew.
    """
    parts = [rows_in(table, engine.source(table), engine.dialect) for table in tables]
    for place, table in enumerate(tables):
        if table.delimiter:
            engine.keep(kept_table(place), parts[place])
            parts[place] = f"SELECT * FROM {kept_table(place)}"
    if claims or not parts:
        engine.add("in_memory", _as_table(claims))
        parts.append(f"SELECT {', '.join(query.KEYS)} FROM in_memory")
    engine.view("rows", " UNION ALL ".join(parts))


def kept_table(place: int) -> str:
    """Return what a delimited table is called in an engine, by its place among the tables."""
    return f"table_{place}"


def _as_table(claims: Sequence[Claim]) -> pa.Table:
    """Return claims as a table of texts; what isn't said is null."""
    arrays = [
        pa.array([_text(getattr(claim, key)) for claim in claims], pa.string())
        for key in query.KEYS
    ]
    return pa.table(arrays, names=list(query.KEYS))


def _text(said: object) -> str | None:
    if isinstance(said, tuple):
        return ", ".join(said) or None
    if isinstance(said, bool):
        return "true" if said else None
    return None if said is None else str(said)


def add_claims(engine: Engine, project: Project, seen: Survey) -> Survey:
    """Add `claims`, each with its id and without those that are set aside, and `labels`.

    Return what is said by those that count.
    """
    some_lack_one = seen.said["id"] < seen.claims
    if some_lack_one:
        _add_slugs(engine, seen)
    engine.view(
        "claims_with_ids", query.claims_with_ids(engine.dialect, some_lack_one=some_lack_one)
    )
    aside = _set_aside(engine, project, seen)
    if aside:
        add_table(engine, "set_aside", {"id": pa.string(), "source": pa.string()}, aside)
        engine.keep("aside", query.ASIDE)
    engine.view("claims", query.COUNTED if aside else "SELECT * FROM claims_with_ids")
    engine.keep("labels", query.labels_by_id(engine.dialect))
    return _of_counted(engine, seen) if aside else seen


def _set_aside(engine: Engine, project: Project, seen: Survey) -> list[tuple[str, str | None]]:
    """Return the ids of coders' claims that others settle, and of which source the others are.

    The source is None where a person dropped a claim: it counts no more whatever settles it.
    """
    aside: list[tuple[str, str | None]] = [(each.claim, None) for each in project.dropped]
    if seen.said["settles"]:
        for row in engine.ask(query.SETTLING):
            ids = (each.strip() for each in row["settles"].split(","))
            aside += [(each, row["source"]) for each in ids if each]
    return aside


def _of_counted(engine: Engine, seen: Survey) -> Survey:
    """Return what is said by the claims that count."""
    (left,) = engine.ask(query.LEFT)
    said = {key: left[f"{key}_said"] for key in query.KEYS}
    return seen._replace(claims=left["claims"], said=said, counted="claims")


def _add_slugs(engine: Engine, seen: Survey) -> None:
    """Add what the ids of claims that lack one are derived from."""
    columns = ["subject", *(["subject_id"] if seen.said["subject"] < seen.claims else [])]
    subjects = {text for column in columns for text in often(engine, seen, column)}
    add_slugs(engine, subjects, often(engine, seen, "claimant"))
