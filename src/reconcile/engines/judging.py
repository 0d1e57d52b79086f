"""One row a question to one row a verdict, a batch of Arrow at a time: the judge of every engine.

In: what is asked, and the list of what is said, each a text as its table has it. Out: rows of
`JUDGED`, in the order of the questions. No order of the list or of the rows changes a verdict.
"""

from __future__ import annotations

import json
from itertools import repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.engines.errors import EngineError
from reconcile.engines.reading import Read, SaidReader
from reconcile.engines.verdict_rows import JUDGED, batch_of
from reconcile.judge.claimants import is_named
from reconcile.judge.revised_claims import taken_back
from reconcile.judge.rows import verdict_row
from reconcile.judge.statements import Statement
from reconcile.judge.voices import Voice
from reconcile.model.claim import Claim
from reconcile.model.question import Answer, question_id
from reconcile.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

    import pyarrow as pa

    from reconcile.judge.rows import VerdictRow
    from reconcile.model.field import Field
    from reconcile.values.identity import Naming
    from reconcile.values.settings import Settings

SAID = (
    *("value", "stage", "as_of", "measure", "complete", "dated", "earliest", "latest"),
    *("source", "of_source", "origin", "claimant", "claimant_folded", "coder"),
    *("first", "often", "own", "revises"),
)
"""What is in each entry of the list of a question: texts, null for none; whole numbers of days and
of claims. The first eight decide how the value is read, the next six who says it. What no claim of
the table says may be left out."""
_READ = 8
_SAID_BY_NONE = {"claimant_folded": "", "coder": ""}
"""What is meant where a name is left out, but for null; the origin is that of the source."""


class Task(NamedTuple):
    """What judging needs beside the rows; small enough to be sent to every process."""

    fields: Mapping[str, Field]
    settings: Settings
    names: Naming
    version: str = VERSION
    """That of the program which asks: no other may judge for it."""


def judge_batches(task: Task, batches: Iterable[pa.RecordBatch]) -> Generator[pa.RecordBatch]:
    """Yield the verdicts on the questions of each batch; one without rows where none comes."""
    if task.version != VERSION:
        raise EngineError(f"reconcile is {task.version} here, and {VERSION} where it judges")
    judge = Judge(task)
    empty = True
    for batch in batches:
        if batch.num_rows:
            empty = False
            yield judge.batch(batch)
    if empty:
        yield batch_of((), JUDGED)


class Judge:
    """Judges batches of questions; keeps what it has read and compared, as far as memory allows."""

    def __init__(self, task: Task) -> None:
        self._reader = SaidReader(task.fields, task.settings, task.names)

    def batch(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return the verdicts on a batch of questions, in their order."""
        asked = [batch.column(name).to_pylist() for name in _ASKED]
        lists = batch.column("said")
        said = _entries(lists.flatten())
        rows = []
        lengths = lists.value_lengths().to_pylist()
        for question, length in zip(zip(*asked, strict=True), lengths, strict=True):
            rows.append(self._row(question, [next(said) for _ in range(length)]))
        return batch_of(rows, JUDGED)

    def _row(self, asked: Sequence[Any], said: Sequence[tuple[Any, ...]]) -> tuple[object, ...]:
        field, key, subject, scope, scope_said, wanted = asked
        question = question_id(field, subject, scope)
        head = (question, field, key, subject, scope, scope_said or "", wanted)
        read = self._reader.of_field(field)
        statements, faults = _statements(said, read)
        if faults:
            return (*head, *_NONE, json.dumps(faults[0]))
        row: VerdictRow = verdict_row(question, statements, read.readings)
        return (*head, *row[1:], "")


def _entries(structs: pa.StructArray) -> Iterator[tuple[Any, ...]]:
    """Return the entries of lists, each the values of `SAID`."""
    given = {
        field.name: structs.field(place).to_pylist() for place, field in enumerate(structs.type)
    }
    given.setdefault("origin", given["of_source"])
    number = len(structs)
    columns = (
        given[name] if name in given else repeat(_SAID_BY_NONE.get(name), number) for name in SAID
    )
    return zip(*columns, strict=True)


_ASKED = ("field", "subject_key", "subject", "scope", "scope_said", "wanted")
_NONE = tuple(0 if kind.type == JUDGED.field("claims").type else "" for kind in JUDGED)[7:-1]


def _statements(
    said: Sequence[tuple[Any, ...]], read: Read
) -> tuple[list[Statement], list[Mapping[str, str]]]:
    """Return what is said as statements, and what can't be read."""
    statements: list[Statement] = []
    faults: list[Mapping[str, str]] = []
    revised = _revised(said) if any(each[-2] for each in said) else frozenset()
    for each in said:
        number = read.number(each[:_READ])
        source, of_source, origin, claimant, folded, coder, first, often, own, _ = each[_READ:]
        if not isinstance(number, int):
            faults.append({**number, "source": source})
            continue
        voice = Voice(source, of_source, origin, folded, coder, named=_named(claimant))
        statements.append(Statement(number, voice, first, often, own in revised))
    return statements, faults


def _named(claimant: str | None) -> bool:
    return bool(claimant) and is_named(claimant or "")


_NO_CLAIM: dict[str, Any] = dict.fromkeys(("source", "field", "subject", "value"), "")


def _revised(said: Iterable[tuple[Any, ...]]) -> frozenset[str]:
    """Return the ids of the claims that were taken back, of those that have one of their own."""
    answers = [
        Answer(
            Claim.model_construct(**_NO_CLAIM, id=own, claimant=claimant, revises=revises),
            origin,
            shown="",
        )
        for *_, origin, claimant, _folded, _coder, _first, _often, own, revises in said
        if own
    ]
    return taken_back(answers)
