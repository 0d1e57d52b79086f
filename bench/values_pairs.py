"""The worked pairs: cells of prose, read as a claim's parts would be, and judged.

A cell holds more than a value: what it is about, the value, and notes in brackets. It is read by
the same steps whatever it says:

1. Square brackets supply words ("December [2016]"); round brackets hold notes and are taken away,
   unless the type reads the cell with them. A note that says "before", "reported before" or
   "plan" puts the claim at the planned stage, "after" or "reported after" at what happened.
2. The words before a colon are the subject, and the type reads the rest; where it can't, one
   leading word after the other is taken off as the subject until it can.
3. Two cells whose subjects each have a word that the other lacks ("head of the government
   delegation", "head of the opposition delegation") answer different questions, which the pipeline
   never compares: `incomparable`, and that counts as compatible, as the set says.

A row whose value can't be read by these steps is a miss.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from values_score import Detected, Score, detected, scored
from values_sets import OURS, table

from reconcile.model.relation import Comparison, Relation
from reconcile.model.stages_measures_kinds import Stage
from reconcile.one_pair import naming
from reconcile.values.frame import Frame
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reconcile.model.reading import Reading
    from reconcile.values.value_type import ValueType

TYPES = {
    "count": "count",
    "date": "date",
    "duration": "duration",
    "set": "parties",
    "role": "parties",
    "name": "person",
    "attendance": "status",
}
VERDICTS = {
    "agree": {Relation.SAME},
    "compatible": {Relation.REFINES, Relation.COMPATIBLE, Relation.INCOMPARABLE},
    "contradict/soft": {Relation.DIFFERS},
    "contradict/hard": {Relation.CONTRADICTS},
}
STAGES = {"before": Stage.PLANNED, "plan": Stage.PLANNED, "after": Stage.HAPPENED}
SMALL = frozenset("the a an of in on at to and for its".split())  # noqa: SIM905 (words)


class Cell(NamedTuple):
    """A cell as read: its subject's words, and the value with its circumstances."""

    subject: frozenset[str]
    reading: Reading[Any]


def worked_pairs(path: Path) -> Iterator[Score]:
    """Yield how many pairs have the relation of their verdict, then the contradictions' scores."""
    answers, conflicts = [], []
    for row in table(path):
        gold = row["expected verdict"]
        relation, reason = judged(row)
        told = f"{row['id']} {row['value A']} | {row['value B']}: {gold}, found {relation} {reason}"
        answers.append((relation in VERDICTS[gold], told))
        conflict = relation in {Relation.DIFFERS, Relation.CONTRADICTS}
        conflicts.append(Detected(conflict, gold.startswith("contradict"), told))
    yield scored("relation right", OURS, answers)
    yield from detected("differs or contradicts", OURS, conflicts)


def judged(row: dict[str, str]) -> tuple[Relation | str, str]:
    """Return the relation of a pair and its reason; "unread" with the error for one unreadable."""
    kind = value_type(TYPES[row["type"]])
    try:
        a, b = read(kind, row["value A"]), read(kind, row["value B"])
    except ValueSyntaxError as error:
        return "unread", error.message
    if _other_question(a, b):
        return Relation.INCOMPARABLE, "other questions"
    found: Comparison = kind.relate(a.reading, b.reading, naming(kind, a.reading, b.reading))
    return found.relation, found.reason


def _other_question(a: Cell, b: Cell) -> bool:
    """Say whether both subjects have words that the other lacks."""
    one, other = a.subject - SMALL, b.subject - SMALL
    return bool(one - other) and bool(other - one)


def read(kind: ValueType[Any], text: str) -> Cell:
    """Return the cell; raise the type's error for the whole text where no part can be read."""
    text = re.sub(r"\[([^\]]*)\]", r"\1", text)
    bare, notes = re.subn(r"\s*\([^()]*\)", "", text)
    frame = Frame(stage=stage_in(text)) if notes else Frame()
    error = None
    for whole in (text, bare):
        for subject, value in splits(whole):
            try:
                return Cell(subject_words(subject), kind.read(value, frame))
            except ValueSyntaxError as refused:
                error = error or refused
    raise error or ValueSyntaxError("nothing to read", kind.reads)


def stage_in(text: str) -> Stage | None:
    """Return the stage that a note in round brackets tells."""
    for note in re.findall(r"\(([^()]*)\)", text):
        for word, stage in STAGES.items():
            if word in note.split():
                return stage
    return None


def splits(text: str) -> Iterator[tuple[str, str]]:
    """Yield subject and value: that before a colon, none, then ever more leading words."""
    before, colon, after = text.partition(": ")
    if colon:
        yield before, after
    yield "", text
    words = text.split()
    for place in range(1, len(words)):
        yield " ".join(words[:place]), " ".join(words[place:])


def subject_words(subject: str) -> frozenset[str]:
    """Return the subject's words without case."""
    return frozenset(subject.casefold().split())
