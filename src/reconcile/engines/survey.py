"""What the claims in an engine say, counted, and what is wrong with them before any is judged.

In: an engine that has the claims as `rows`. Out: which columns say anything, which fields there
are; and faults, each with what the rows at fault say, by which they are found again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.engines.query import KEYS, NO, REPEATED_IDS, SURVEY, YES, distinct
from reconcile.files.faults import (
    BAD_WORD,
    DUPLICATE_ID,
    MISSING_KEY,
    UNKNOWN_FIELD,
    UNKNOWN_SOURCE,
    Fault,
    meant_word,
)
from reconcile.model.stages_measures_kinds import Measure, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from reconcile.engines.engine import Asked
    from reconcile.model.finding import Fix
    from reconcile.model.project import Project

MOST = 20
"""Faults of one kind that are looked for."""
_WORDS: Mapping[str, tuple[str, ...]] = {
    "stage": tuple(Stage),
    "measure": tuple(Measure),
    "complete": (*YES, *NO),
    "implied": (*YES, *NO),
    "credibility": ("1", "2", "3", "4", "5", "6"),
}


class BadRows(NamedTuple):
    """What is wrong with rows that say this, in which column, and what would be right.

    A text is None where a row has no such cell.
    """

    fault: Fault
    said: Mapping[str, str | None]
    column: str
    message: str
    expected: str = ""
    suggestion: str | Fix = ""


class FaultyRowsError(Exception):
    """Claims that can't be judged; `faults` says which."""

    def __init__(self, faults: Sequence[BadRows]) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = tuple(faults)


class Survey(NamedTuple):
    """How many claims count, how many say each key, and the fields that occur, sorted.

    `beyond_ascii` is how many say each key with other letters than those of ASCII.
    `counted` is where an engine has the claims that count.
    """

    claims: int
    said: Mapping[str, int]
    fields: tuple[str, ...]
    faults: tuple[BadRows, ...]
    beyond_ascii: Mapping[str, int]
    counted: str = "rows"

    @property
    def used(self) -> dict[str, bool]:
        """Which columns say anything."""
        return {key: number > 0 for key, number in self.said.items()}


def survey(engine: Asked, project: Project) -> Survey:
    """Return what the claims say, counted."""
    rows = engine.ask(SURVEY)
    said = {key: sum(row[f"{key}_said"] for row in rows) for key in KEYS}
    claims = sum(row["claims"] for row in rows)
    faults = (
        *_missing(claims, said, engine),
        *_bad_words(rows),
        *_unknown_fields(rows, project),
        *_unknown_sources(engine, project),
        *(_repeated(engine) if said["id"] else ()),
    )
    beyond_ascii = {key: sum(row[f"{key}_beyond_ascii"] for row in rows) for key in KEYS}
    fields = tuple(sorted({row["field"] for row in rows if row["field"]}))
    return Survey(claims, said, fields, faults, beyond_ascii)


def _missing(claims: int, said: Mapping[str, int], engine: Asked) -> Iterator[BadRows]:
    for key in ("source", "field", "value"):
        if said[key] < claims:
            yield BadRows(MISSING_KEY, {key: None}, key, f"`{key}` is missing", "a value")
    without = "SELECT count(*) AS often FROM rows WHERE subject IS NULL AND subject_id IS NULL"
    if max(said["subject"], said["subject_id"]) < claims and engine.ask(without)[0]["often"]:
        both = {"subject": None, "subject_id": None}
        yield BadRows(
            MISSING_KEY, both, "subject", "`subject` is missing", "`subject` or `subject_id`"
        )


def _bad_words(rows: Iterable[Mapping[str, Any]]) -> Iterator[BadRows]:
    for key, known in _WORDS.items():
        folding = known == (*YES, *NO)
        found = sorted({row[key] for row in rows if row[key] is not None})
        for word in found:
            if (word.lower() if folding else word) not in known:
                expected = "true or false" if folding else " or ".join(known)
                message = f"`{key}` can't be `{word}`"
                meant = meant_word(word, known)
                yield BadRows(BAD_WORD, {key: word}, key, message, expected, meant)


def _unknown_fields(rows: Iterable[Mapping[str, Any]], project: Project) -> Iterator[BadRows]:
    for field in sorted({row["field"] for row in rows if row["field"]} - project.fields.keys()):
        yield BadRows(
            UNKNOWN_FIELD,
            {"field": field},
            "field",
            f"the field `{field}` is not declared",
            "one declared under `fields`, or a built-in one: `reconcile fields` lists them",
            meant_word(field, project.fields),
        )


def _unknown_sources(engine: Asked, project: Project) -> Iterator[BadRows]:
    named = (row["text"] for row in engine.ask(distinct("source")))
    for source in [each for each in named if each not in project.sources][:MOST]:
        yield BadRows(
            UNKNOWN_SOURCE,
            {"source": source},
            "source",
            f"no source has the id `{source}`",
            "a record in sources.csv, sources.parquet or sources.yaml, or in the folder sources/",
            meant_word(source, project.sources),
        )


def _repeated(engine: Asked) -> Iterator[BadRows]:
    for row in engine.ask(f"{REPEATED_IDS} ORDER BY 1 LIMIT {MOST}"):
        message = f"the id `{row['text']}` is another claim's"
        yield BadRows(DUPLICATE_ID, {"id": row["text"]}, "id", message, "an id for each claim")
