"""One row a question to one row a verdict, a batch of Arrow at a time: the judge of every engine.

In: what is asked, and the list of what is said, each a text as its table has it. Out: rows of
`JUDGED`, in the order of the questions. No order of the list or of the rows changes a verdict.
"""

from __future__ import annotations

import json
from functools import lru_cache, partial
from itertools import islice, repeat
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.engines.errors import EngineError
from reconcile.engines.reading import MOST_KEPT, Read, SaidReader
from reconcile.engines.verdict_rows import JUDGED, batch_of
from reconcile.judge.claimants import is_named
from reconcile.judge.one_question import verdict_row
from reconcile.judge.revised_claims import taken_back
from reconcile.judge.statements import Statement
from reconcile.judge.voices import Voice
from reconcile.model.claim import Claim
from reconcile.model.question import Answer, question_id
from reconcile.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

    import pyarrow as pa

    from reconcile.judge.one_question import VerdictRow
    from reconcile.model.field import Field
    from reconcile.model.reading import Days
    from reconcile.values.identity import Naming
    from reconcile.values.settings import Settings

_READ = ("value", "stage", "as_of", "measure", "complete")
_SAID_BY = ("source", "claimant", "claimant_folded", "origin", "coder")
_CLAIMS = ("first", "often", "own", "revises")
"""The names in each entry of the list of a question: what is read, who says it, and of the claims
the lowest id, how often, and the id of one's own where it revises or is revised. Texts, null for
none, but for the number `often`. What no claim of the table says may be left out."""

MOST_FAULTS = 20
"""How many texts that can't be read are said of a question."""
Entry = tuple[tuple[Any, ...], tuple[Any, ...], str, int, "str | None", "str | None"]
"""What is read, who says it, and the claims."""


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
        lengths = lists.value_lengths().to_pylist()
        rows = [
            self._row(question, list(islice(said, length)))
            for question, length in zip(zip(*asked, strict=True), lengths, strict=True)
        ]
        return batch_of(rows, JUDGED)

    def _row(self, asked: Sequence[Any], said: Sequence[Entry]) -> tuple[object, ...]:
        field, key, subject, scope, scope_said, wanted = asked
        question = question_id(field, subject, scope)
        head = (question, field, key, subject, scope, scope_said or "", wanted)
        read = self._reader.of_field(field)
        statements, faults = self._statements(said, read)
        if faults:
            return (*head, *_NONE, _first(faults))
        row: VerdictRow = verdict_row(question, statements, read.readings)
        return (*head, *row[1:], "")

    def _statements(
        self, said: Sequence[Entry], read: Read
    ) -> tuple[list[Statement], list[Mapping[str, str]]]:
        """Return what is said as statements, and what can't be read."""
        statements: list[Statement] = []
        faults: list[Mapping[str, str]] = []
        revised = self._revised(said)
        for texts, who, first, often, own, _ in said:
            number = read.number(texts, self._published.get(who[0]))
            if isinstance(number, int):
                statements.append(
                    Statement(number, self._voice(*who), first, often, own in revised)
                )
            else:
                faults.append({**number, "source": who[0]})
        return statements, faults

    def _revised(self, said: Iterable[Entry]) -> frozenset[str]:
        """Return the ids of the claims that were taken back: of those that have their own one."""
        owned = [each for each in said if each[-2]]
        return taken_back([self._answer(each) for each in owned]) if owned else frozenset()

    def _answer(self, said: Entry) -> Answer:
        _, who, _, _, own, revises = said
        claim = Claim.model_construct(**_NO_CLAIM, id=own or "", claimant=who[1], revises=revises)
        return Answer(claim, self._voice(*who).origin, shown="")


def _first(faults: Iterable[Mapping[str, str]]) -> str:
    """Return the first faults of a question as JSON, the same ones in whatever order they came."""
    return json.dumps(sorted(faults, key=itemgetter("column", "text", "source"))[:MOST_FAULTS])


def _entries(structs: pa.StructArray) -> Iterator[Entry]:
    """Return the entries of lists."""
    number = len(structs)
    given = {
        field.name: structs.field(place).to_pylist() for place, field in enumerate(structs.type)
    }
    read, said_by, claims = (
        [given.get(name, repeat(None, number)) for name in names]
        for names in (_READ, _SAID_BY, _CLAIMS)
    )
    both = zip(*read, strict=True), zip(*said_by, strict=True)
    return zip(*both, *claims, strict=True)


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
