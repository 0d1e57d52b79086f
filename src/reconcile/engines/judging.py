"""One row a question to one row a verdict, a batch of Arrow at a time: the judge of every engine.

In: what is asked, and the list of what is said, each a text as its table has it. Out: rows of
`JUDGED`, in the order of the questions. No order of the list or of the rows changes a verdict.
"""

from __future__ import annotations

import json
from functools import lru_cache, partial
from itertools import islice, repeat
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.engines.errors import EngineError
from reconcile.engines.reading import MOST_KEPT, Read, SaidReader
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
    from reconcile.model.reading import Days
    from reconcile.values.identity import Naming
    from reconcile.values.settings import Settings

SAID = (
    *("value", "stage", "as_of", "measure", "complete"),
    *("source", "claimant", "claimant_folded", "origin", "coder"),
    *("first", "often", "own", "revises"),
)
"""What is in each entry of the list of a question: texts, null for none; `often` a whole number.
The first five are what is read, the next five who says it. What no claim says may be left out."""
_READ = 5
_SAID_BY = 10
"""Where who says it ends."""
_OWN = -2


class Task(NamedTuple):
    """What judging needs beside the rows; small enough to be sent to every process."""

    fields: Mapping[str, Field]
    settings: Settings
    names: Naming
    origins: Mapping[str, str]
    """By source, its own origin."""
    published: Mapping[str, Days]
    """By source, the days on which it appeared; those alone of which they are known."""
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
        self._published = task.published
        self._voice = lru_cache(MOST_KEPT)(partial(_voice, task.origins))

    def batch(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return the verdicts on a batch of questions, in their order."""
        asked = [batch.column(name).to_pylist() for name in _ASKED]
        lists = batch.column("said")
        said = _entries(lists.flatten())
        rows = []
        lengths = lists.value_lengths().to_pylist()
        for question, length in zip(zip(*asked, strict=True), lengths, strict=True):
            rows.append(self._row(question, list(islice(said, length))))
        return batch_of(rows, JUDGED)

    def _row(self, asked: Sequence[Any], said: Sequence[tuple[Any, ...]]) -> tuple[object, ...]:
        field, key, subject, scope, scope_said, wanted = asked
        question = question_id(field, subject, scope)
        head = (question, field, key, subject, scope, scope_said or "", wanted)
        read = self._reader.of_field(field)
        statements, faults = self._statements(said, read)
        if faults:
            return (*head, *_NONE, json.dumps(faults[0]))
        row: VerdictRow = verdict_row(question, statements, read.readings)
        return (*head, *row[1:], "")

    def _statements(
        self, said: Sequence[tuple[Any, ...]], read: Read
    ) -> tuple[list[Statement], list[Mapping[str, str]]]:
        """Return what is said as statements, and what can't be read."""
        statements: list[Statement] = []
        faults: list[Mapping[str, str]] = []
        revised = self._revised(said) if any(each[_OWN] for each in said) else frozenset()
        for each in said:
            source = each[_READ]
            number = read.number((*each[:_READ], self._published.get(source)))
            if not isinstance(number, int):
                faults.append({**number, "source": source})
                continue
            first, often, own, _ = each[_SAID_BY:]
            voice = self._voice(*each[_READ:_SAID_BY])
            statements.append(Statement(number, voice, first, often, own in revised))
        return statements, faults

    def _revised(self, said: Iterable[tuple[Any, ...]]) -> frozenset[str]:
        """Return the ids of the claims that were taken back: of those that have their own one."""
        return taken_back([self._answer(each) for each in said if each[_OWN]])

    def _answer(self, said: tuple[Any, ...]) -> Answer:
        own, revises = said[_OWN:]
        who = said[_READ:_SAID_BY]
        claim = Claim.model_construct(**_NO_CLAIM, id=own, claimant=who[1], revises=revises)
        return Answer(claim, self._voice(*who).origin, shown="")


def _entries(structs: pa.StructArray) -> Iterator[tuple[Any, ...]]:
    """Return the entries of lists, each the values of `SAID`."""
    given = {
        field.name: structs.field(place).to_pylist() for place, field in enumerate(structs.type)
    }
    number = len(structs)
    return zip(*(given.get(name, repeat(None, number)) for name in SAID), strict=True)


_ASKED = ("field", "subject_key", "subject", "scope", "scope_said", "wanted")
_NONE = tuple(0 if kind.type == JUDGED.field("claims").type else "" for kind in JUDGED)[7:-1]


def _voice(
    origins: Mapping[str, str],
    source: str,
    claimant: str | None,
    claimant_folded: str | None,
    origin: str | None,
    coder: str | None,
) -> Voice:
    """Return who says something; the origin is that of the source where the claim has none."""
    of_source = origins[source]
    named = claimant is not None and is_named(claimant)
    return Voice(
        source, of_source, origin or of_source, claimant_folded or "", coder or "", named=named
    )


_NO_CLAIM: dict[str, Any] = dict.fromkeys(("source", "field", "subject", "value"), "")
