"""A project of tables to verdicts, by an engine: the calls in order.

In: a project as far as it is in memory (declarations, sources, and the claims of small files), the
tables that the engine reads, and the engine. Out: `Verdicts`, or the faults in the claims.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

import pyarrow as pa

from reconcile.engines import lookups, query, set_aside
from reconcile.engines.judging import Task
from reconcile.engines.not_reported import LeftOut, left_out
from reconcile.engines.survey import BadRows, Survey, survey
from reconcile.engines.tables import rows_in
from reconcile.files.faults import UNREADABLE_VALUE
from reconcile.judge.claimants import is_named
from reconcile.judge.origins import origins
from reconcile.model.question import Verdict as Outcome
from reconcile.values.identity import SPELLED
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from reconcile.engines.query import Dialect
    from reconcile.engines.tables import ClaimTable
    from reconcile.model.claim import Claim
    from reconcile.model.project import Project
    from reconcile.names.resolution.resolve import Resolution
    from reconcile.values.identity import Naming

    Tell = Callable[[str, int, int], None]


class Engine(Protocol):
    """What is asked of an engine: SQL over named tables, and rows judged."""

    name: ClassVar[str]
    reads: ClassVar[tuple[str, ...]]
    dialect: ClassVar[Dialect]

    def source(self, table: ClaimTable) -> str:
        """Return what reads a table in SQL."""

    def add(self, name: str, table: pa.Table) -> None:
        """Make a small table of Python's known by a name."""

    def view(self, name: str, query: str) -> None:
        """Call a query by a name."""

    def keep(self, name: str, query: str) -> None:
        """Keep what a query finds, by a name."""

    def ask(self, query: str) -> list[dict[str, Any]]:
        """Return the rows of a query."""

    def judge(self, query: str, task: Task, heard: Callable[[pa.RecordBatch], None]) -> Judged:
        """Judge the questions of a query; return where the verdicts are `judged`."""

    def close(self) -> None:
        """End it."""


class Judged(Protocol):
    """Where the verdicts are."""

    def ask(self, query: str) -> list[dict[str, Any]]:
        """Return the rows of a query."""

    def stream(self, query: str) -> Iterator[pa.RecordBatch]:
        """Yield the rows of a query in batches, in its order."""


class Narrowed(NamedTuple):
    """What is to be reported: field families, subjects, sources and verdicts; all if empty."""

    fields: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    verdicts: tuple[str, ...] = ()


EVERYTHING = Narrowed()


class Summary(NamedTuple):
    """How much was looked at, how many questions have each verdict, and what isn't in them."""

    claims: int
    sources: int
    questions: int
    of_several_origins: int
    verdicts: dict[str, int]
    not_all_compared: int
    shown: int


class FaultyRowsError(Exception):
    """Claims that can't be judged; `faults` says which."""

    def __init__(self, faults: Sequence[BadRows]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)


class Verdicts(NamedTuple):
    """The verdicts, counted; and, worst first, as batches of `VERDICTS` whenever asked for."""

    engine: str
    summary: Summary
    left_out: tuple[LeftOut, ...]
    batches: Callable[[], Iterator[pa.RecordBatch]]


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
    if seen.faults:
        raise FaultyRowsError(seen.faults)
    seen = _add_claims(engine, project, seen)
    names = _add_lookups(engine, project, seen, tell)
    labels = (names.identify(each, None).label for each in wanted.subjects)
    wanted = wanted._replace(subjects=(*wanted.subjects, *labels))
    task = Task(
        {name: project.fields[name] for name in seen.fields},
        project.settings or DEFAULTS,
        _names_for_values(project, seen, names),
        origins(project.sources),
        project.published,
    )
    heard = _Heard(seen.claims, tell)
    asked = query.questions(engine.dialect, seen.used, _of_sources(wanted))
    judged = engine.judge(asked, task, heard)
    faults = [json.loads(row["fault"]) for row in judged.ask(query.FAULTS)]
    if seen.counted == "claims":
        faults += set_aside.unreadable(engine, project, task)
    if faults:
        raise FaultyRowsError([_unreadable(each) for each in faults])
    summary, narrowed = _summary(judged, project, seen, wanted)
    out = left_out(project, seen.said["quote"], summary.not_all_compared)
    order = [each.value for each in Outcome]
    rows = query.verdicts(narrowed, order)
    return Verdicts(engine.name, summary, out, lambda: judged.stream(rows))


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


def add_rows(engine: Engine, claims: Sequence[Claim], tables: Sequence[ClaimTable]) -> None:
    """Add the claims of tables and of memory as `rows`.

    A delimited table is kept as it is read: each of some ten queries would parse it anew.
    """
    parts = [rows_in(table, engine.source(table), engine.dialect) for table in tables]
    for place, table in enumerate(tables):
        if table.delimiter:
            engine.keep(f"table_{place}", parts[place])
            parts[place] = f"SELECT * FROM table_{place}"
    if claims or not parts:
        engine.add("in_memory", _as_table(claims))
        parts.append(f"SELECT {', '.join(query.KEYS)} FROM in_memory")
    engine.view("rows", " UNION ALL ".join(parts))


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


def _add_claims(engine: Engine, project: Project, seen: Survey) -> Survey:
    """Add `claims`, each with its id and without those that are set aside, and `labels`.

    Return what is said by those that count.
    """
    some_lack_one = seen.said["id"] < seen.claims
    if some_lack_one:
        _add_slugs(engine, seen)
    engine.view(
        "claims_with_ids", query.claims_with_ids(engine.dialect, some_lack_one=some_lack_one)
    )
    aside = [(each.claim, None) for each in project.dropped]
    if seen.said["settles"]:
        for row in engine.ask(query.SETTLING):
            ids = (each.strip() for each in row["settles"].split(","))
            aside += [(each, row["source"]) for each in ids if each]
    if aside:
        kinds = {"id": pa.string(), "source": pa.string()}
        lookups.add_table(engine, "set_aside", kinds, aside)
        engine.keep("aside", query.ASIDE)
    engine.view("claims", query.COUNTED if aside else "SELECT * FROM claims_with_ids")
    engine.keep("labels", query.labels_by_id(engine.dialect))
    if not aside:
        return seen
    (left,) = engine.ask(query.LEFT)
    said = {key: left[f"{key}_said"] for key in query.KEYS}
    return seen._replace(claims=left["claims"], said=said, counted="claims")


def _add_slugs(engine: Engine, seen: Survey) -> None:
    """Add what the ids of claims that lack one are derived from."""
    columns = ["subject", *(["subject_id"] if seen.said["subject"] < seen.claims else [])]
    subjects = {text for column in columns for text in _often(engine, seen, column)}
    lookups.add_slugs(engine, subjects, _often(engine, seen, "claimant"))


def _often(engine: Engine, seen: Survey, column: str, condition: str = "") -> dict[str, int]:
    """Return how often each text of a column occurs in the claims that count, as far as known."""
    if not seen.said[column]:
        return {}
    return lookups.Texts(engine, column, condition, seen.counted).often


def _add_lookups(engine: Engine, project: Project, seen: Survey, tell: Tell | None) -> Resolution:
    """Add what Python makes of the distinct texts; return who is meant by each name."""
    subjects = _often(engine, seen, "subject", "subject_id IS NULL")
    claimants = _often(engine, seen, "claimant")
    named = {each: number for each, number in claimants.items() if is_named(each)}
    mentioned = dict(subjects)
    for each, number in named.items():
        mentioned[each] = mentioned.get(each, 0) + number
    counting = (lambda done, total: tell("Comparing names", done, total)) if tell else None
    names = lookups.resolved(engine, project, seen, mentioned, counting)
    lookups.add_names(engine, subjects, claimants, names)
    lookups.add_folded(engine, _often(engine, seen, "scope"), _often(engine, seen, "coder"))
    return names


def _names_for_values(project: Project, seen: Survey, names: Resolution) -> Naming:
    """Return who knows the names in values; where no value has any, nobody is asked."""
    settings = project.settings or DEFAULTS
    types = (field_type(project.fields[name], settings) for name in seen.fields)
    return names.names if any(map(lookups.may_name, types)) else SPELLED


def _of_sources(wanted: Narrowed) -> str:
    if not wanted.sources:
        return ""
    return _among("g.source", wanted.sources)


def _among(column: str, texts: Sequence[str]) -> str:
    return f"{column} IN ({', '.join(map(query.quoted, texts))})"


def _unreadable(found: Mapping[str, str]) -> BadRows:
    said = {found["column"]: found["text"], "source": found["source"]}
    return BadRows(UNREADABLE_VALUE, said, found["column"], found["message"], found["expected"])


def _summary(
    judged: Judged, project: Project, seen: Survey, wanted: Narrowed
) -> tuple[Summary, list[str]]:
    """Return what the verdicts come to, and the conditions on those that are reported."""
    narrowed = [*_conditions(wanted), *(["wanted = 1"] if wanted.sources else [])]
    every = judged.ask(query.summary(()))
    shown = judged.ask(query.summary(narrowed)) if narrowed else every
    by_verdict = {row["verdict"]: row for row in every}
    summary = Summary(
        claims=seen.claims,
        sources=len(project.sources),
        questions=sum(row["questions"] for row in every),
        of_several_origins=sum(row["of_several_origins"] for row in every),
        verdicts={
            each.value: by_verdict[each.value]["questions"] if each.value in by_verdict else 0
            for each in Outcome
        },
        not_all_compared=sum(row["not_all_compared"] for row in every),
        shown=sum(row["questions"] for row in shown),
    )
    return summary, narrowed


def _conditions(wanted: Narrowed) -> list[str]:
    """Return the conditions on a verdict that is wanted."""
    found = []
    if wanted.fields:
        family = [
            f"field = {query.quoted(each)} OR field LIKE {query.quoted(each + '.%')}"
            for each in wanted.fields
        ]
        found.append(f"({' OR '.join(family)})")
    if wanted.subjects:
        texts = wanted.subjects
        keys = [f"id {each}" for each in texts]
        found.append(f"({_among('subject', texts)} OR {_among('subject_key', keys)})")
    if wanted.verdicts:
        found.append(_among("verdict", wanted.verdicts))
    return found
