"""Which claims of several coders are one item: what both noted, however they read it.

In: notes. Out: items, each with one note a coder at most. The surest go first: on one question with
all else alike (claimant, stage, time, measure), those of equal value before those whose quotes
overlap; then those on one question that differ in these; then those of one quote and value that are
noted under another subject or field. What is left, its coder noted alone. The steps are stipulated.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from reconcile.agreement.notes import Note

    Key = Callable[[Note], Hashable]
    Near = Callable[[Note, Note], bool]

_LEAST_SHARED = 2
"""Words in which two quotes overlap at least, where neither lies within the other."""


class Item(NamedTuple):
    """What coders noted as one thing: their notes, sorted by coder."""

    notes: tuple[Note, ...]

    @property
    def source(self) -> str:
        """The id of the source that all noted it in."""
        return self.notes[0].claim.source

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that it is noted under, sorted: one, where the coders agree."""
        return tuple(sorted({note.claim.field for note in self.notes}))

    def by(self, coder: str) -> Note | None:
        """Return what a coder noted; None for nothing."""
        return next((note for note in self.notes if note.coder == coder), None)


def items(notes: Sequence[Note]) -> tuple[Item, ...]:
    """Return the items that notes make up, by source, field and id, whatever the notes' order."""
    ordered = sorted(notes, key=_id)
    together = {note.claim.id: [note] for note in ordered}
    for key, near in _STEPS:
        for a, b in _near(ordered, key, near):
            _join(together, a, b)
    found = {id(some): some for some in together.values()}.values()
    made = (Item(tuple(sorted(some, key=lambda note: note.coder))) for some in found)
    return tuple(sorted(made, key=_place))


def overlap(a: Sequence[str], b: Sequence[str]) -> bool:
    """Say whether two quotes, as words, can be from one place: they share their place, or an end.

    One lies within the other, or two words or more that end one begin the other.
    """
    if not a or not b:
        return False
    short, long = sorted((tuple(a), tuple(b)), key=len)
    spans = range(len(long) - len(short) + 1)
    if any(long[start : start + len(short)] == short for start in spans):
        return True
    sizes = range(_LEAST_SHARED, len(short))
    return any(short[-n:] == long[:n] or long[-n:] == short[:n] for n in sizes)


def _near(notes: Sequence[Note], key: Key, near: Near) -> Iterator[tuple[Note, Note]]:
    """Yield two coders' notes that have the same key and are near, in the notes' order."""
    alike: defaultdict[Hashable, list[Note]] = defaultdict(list)
    for note in notes:
        alike[note.claim.source, key(note)].append(note)
    for some in alike.values():
        for a, b in combinations(some, 2):
            if a.coder != b.coder and near(a, b):
                yield a, b


def _join(together: dict[str, list[Note]], a: Note, b: Note) -> None:
    """Put the items of two notes together, unless a coder would then have two notes on it."""
    one, other = together[a.claim.id], together[b.claim.id]
    if {note.coder for note in one} & {note.coder for note in other}:
        return
    one.extend(other)
    for note in other:
        together[note.claim.id] = one


def _all_alike(note: Note) -> Hashable:
    return note.asked, note.circumstances


def _asked(note: Note) -> Hashable:
    return note.asked


def _value_of_field(note: Note) -> Hashable:
    return note.claim.field, folded(note.claim.value)


def _value(note: Note) -> Hashable:
    return folded(note.claim.value)


def _one_place(a: Note, b: Note) -> bool:
    return overlap(a.words, b.words)


def _one_value(a: Note, b: Note) -> bool:
    return bool(a.reading.value == b.reading.value)


def _value_and_place(a: Note, b: Note) -> bool:
    return _one_value(a, b) and _one_place(a, b)


def _has_one_value(a: Note, _: Note) -> bool:
    return not a.many


def _placeless(a: Note, b: Note) -> bool:
    """Say whether one of the notes has no quote, so that nothing says that they are two items."""
    return not a.many and not (a.words and b.words)


def _placeless_value(a: Note, b: Note) -> bool:
    return _placeless(a, b) and _one_value(a, b)


_STEPS: tuple[tuple[Key, Near], ...] = (
    (_all_alike, _value_and_place),
    (_all_alike, _one_value),
    (_all_alike, _one_place),
    (_all_alike, _has_one_value),
    (_asked, _value_and_place),
    (_asked, _one_place),
    (_asked, _placeless_value),
    (_asked, _placeless),
    (_value_of_field, _one_place),
    (_value, _one_place),
)
"""What two notes must have in common, and how near they must be then; the surest first."""


def _id(note: Note) -> str:
    return note.claim.id


def _place(item: Item) -> tuple[str, tuple[str, ...], str]:
    return item.source, item.fields, min(map(_id, item.notes))
