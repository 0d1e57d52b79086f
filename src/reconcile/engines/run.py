"""A project of tables to verdicts, by an engine: the calls in order.

In: a project as far as it is in memory (declarations, sources, and the claims of small files), the
tables that the engine reads, and the engine. Out: `Verdicts`, or the faults in the claims.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reconcile.engines import query, set_aside
from reconcile.engines.claims import add_claims, add_rows
from reconcile.engines.judging import Task
from reconcile.engines.lookups import add_lookups, naming
from reconcile.engines.not_reported import left_out
from reconcile.engines.odd_texts import odd_texts
from reconcile.engines.summary import conditions_on, of_sources, summary_of
from reconcile.engines.survey import BadRows, FaultyRowsError, survey
from reconcile.engines.verdicts import EVERYTHING, Narrowed, Verdicts
from reconcile.files.faults import UNREADABLE_VALUE
from reconcile.judge.origins import origins
from reconcile.model.question import Verdict as Outcome
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pyarrow as pa

    from reconcile.engines.engine import Engine, Judged
    from reconcile.engines.survey import Survey
    from reconcile.engines.tables import ClaimTable
    from reconcile.model.project import Project
    from reconcile.names.resolution.resolve import Resolution

    Tell = Callable[[str, int, int], None]


def run(
    engine: Engine,
    project: Project,
    tables: Sequence[ClaimTable],
    wanted: Narrowed = EVERYTHING,
    tell: Tell | None = None,
) -> Verdicts:
    """Return the verdicts on all claims, of tables and in memory.

    Raises `FaultyRowsError` where rows can't be read, and `EngineError` where the engine fails.
    """
    add_rows(engine, project.claims, tables)
    seen = survey(engine, project)
    faults = (*seen.faults, *odd_texts(engine, seen, tables))
    if faults:
        raise FaultyRowsError(faults)
    seen = add_claims(engine, project, seen)
    names = add_lookups(engine, project, seen, tell)
    judged = _judged(engine, project, seen, names, wanted, tell)
    labels = (names.identify(each, None).label for each in wanted.subjects)
    conditions = conditions_on(wanted._replace(subjects=(*wanted.subjects, *labels)))
    summary = summary_of(judged, seen.claims, len(project.sources), conditions)
    out = left_out(project, seen.said["quote"], summary.not_all_compared)
    rows = query.verdicts(conditions, [each.value for each in Outcome])
    return Verdicts(engine.name, summary, out, lambda: judged.stream(rows))


def _judged(
    engine: Engine,
    project: Project,
    seen: Survey,
    names: Resolution,
    wanted: Narrowed,
    tell: Tell | None,
) -> Judged:
    """Return where the verdicts are; raise `FaultyRowsError` where a claim can't be read."""
    task = Task(
        {name: project.fields[name] for name in seen.fields},
        project.settings or DEFAULTS,
        naming(project, seen, names),
        origins(project.sources),
        project.published,
    )
    asked = query.questions(engine.dialect, seen.used, of_sources(wanted))
    judged = engine.judge(asked, task, _Heard(seen.claims, tell))
    rows = judged.ask(query.FAULTS)
    faults = [each for row in rows for each in json.loads(row["fault"])]
    if seen.counted == "claims":
        faults += set_aside.unreadable(engine, project, task)
    if faults:
        distinct = {tuple(sorted(each.items())): each for each in faults}  # of several questions
        raise FaultyRowsError([_unreadable(each) for each in distinct.values()])
    return judged


def _unreadable(found: Mapping[str, str]) -> BadRows:
    said = {found["column"]: found["text"], "source": found["source"]}
    return BadRows(UNREADABLE_VALUE, said, found["column"], found["message"], found["expected"])


class _Heard:
    """Says how many of the claims are judged."""

    def __init__(self, claims: int, tell: Tell | None) -> None:
        self._claims = claims
        self._tell = tell
        self._done = 0

    def __call__(self, judged: pa.RecordBatch) -> None:
        self._done += sum(judged.column("claims").to_pylist())
        if self._tell:
            self._tell("Judging", self._done, self._claims)
