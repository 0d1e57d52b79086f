"""What an import did, in lines: what was written, what became of every quote, what was left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.evidence.anchor import Placing
from reconcile.report.counting import counted, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.files.folder import Folder
    from reconcile.importing.import_result import Drafted, Imported, Note

MOST = 20
"""Notes of one kind that are printed, and labels that are named."""
FEW = 3
"""Notes that say the same and are printed one by one; of more, the place of the first."""
_HEADS = {
    Placing.REPAIRED: "Repaired",
    Placing.AMBIGUOUS: "Ambiguous: the words occur in several places, and nothing says which",
    Placing.UNVERIFIED: "Unverified: not found in the text of the source",
}


def drafted_lines(done: Drafted, place: Folder) -> Iterator[str]:
    """Yield what to do with the first draft of a mapping."""
    mapping = place.shown(done.mapping)
    yield f"wrote {mapping}"
    labels = f" with {counted(done.labels, 'label')}" if done.labels else ""
    yield f"{counted(done.annotations, 'entry', 'entries')} read{labels}; no claim was made yet"
    yield f"Now correct {mapping}, then run the same command again."


def imported_lines(done: Imported, place: Folder) -> Iterator[str]:
    """Yield what was brought in, and what wasn't."""
    yield from (f"wrote {place.shown(path)}" for path in done.written)
    if done.texts:
        yield f"kept {counted(done.texts, 'text')} in {place.shown(place.texts)}"
    if not done.written:
        yield (
            "nothing was changed: all of it was brought in before"
            if done.known
            else ("nothing was changed: no claim could be made")
        )
    yield _counts(done)
    if sum(done.placed.values()):
        kinds = [f"{done.placed.get(kind, 0):,} {kind.value}" for kind in Placing]
        yield f"{counted(sum(done.placed.values()), 'quote')}: {', '.join(kinds)}"
    if done.edited and done.claims:
        yield "the claims file was edited since, so the new claims are at its end"
    for kind, head in _HEADS.items():
        yield from note_lines(head, done.notes.get(kind, ()))
    yield from _without_text(done, place)
    yield from note_lines("Left out", done.left_out)
    yield from _labels("Left out by `ignore_labels`", done.ignored)
    yield from _labels("Left out: no claim of the mapping reads the label", done.unread)


def _counts(done: Imported) -> str:
    """Return how many claims there are, from how much."""
    new = "new claim" if done.known else "claim"
    parts = [f"{counted(done.claims, new)} from {counted(done.entries, 'entry', 'entries')}"]
    if done.documents:
        parts.append(f"in {counted(done.documents, 'document')}")
    if done.coders:
        parts.append(f"by {counted(len(done.coders), 'coder')}: {listed(done.coders[:MOST])}")
    known = f"; {done.known:,} were brought in before" if done.known else ""
    return " ".join(parts) + known


def note_lines(head: str, notes: Sequence[Note]) -> Iterator[str]:
    """Yield a heading and what it is the heading of, twenty at most and the number of the rest.

    What is said of more than a few places is said once.
    """
    if not notes:
        return
    yield f"{head} ({len(notes):,}):"
    alike = _alike(notes)
    listed_ones = alike[:MOST]
    yield from (f"  {_place(group)}: {group[0].said}" for group in listed_ones)
    if alike[MOST:]:
        yield f"  and {len(notes) - sum(map(len, listed_ones)):,} more"


def _alike(notes: Sequence[Note]) -> list[list[Note]]:
    """Return the notes in order, those together that say the same of more places than a few."""
    by_said: dict[str, list[Note]] = {}
    for note in notes:
        by_said.setdefault(note.said, []).append(note)
    groups: list[list[Note]] = []
    for note in notes:
        alike = by_said[note.said]
        if len(alike) <= FEW:
            groups.append([note])
        elif note is alike[0]:
            groups.append(alike)
    return groups


def _place(alike: Sequence[Note]) -> str:
    more = f" and {len(alike) - 1:,} more" if len(alike) > 1 else ""
    return f"{alike[0].at}{more}"


def _without_text(done: Imported, place: Folder) -> Iterator[str]:
    """Yield the sources in which no quote could be looked up, and how they get a text."""
    sources = done.without_text
    if not sources:
        return
    yield f"Unverified: no text to look quotes up in ({len(sources):,}):"
    for id_, why, number in sources[:MOST]:
        yield f"  {id_}: {counted(number, 'quote')}; {why}"
    if sources[MOST:]:
        yield f"  and {len(sources) - MOST:,} more"
    yield f"  Save a text as {place.shown(place.texts)}/SOURCE.txt, then run 'reconcile check'."


def _labels(head: str, counts: Sequence[tuple[str, int]]) -> Iterator[str]:
    if not counts:
        return
    more = f" and {len(counts) - MOST:,} more" if counts[MOST:] else ""
    named = ", ".join(f"{label} {number:,}" for label, number in counts[:MOST])
    yield f"{head} ({sum(number for _, number in counts):,}): {named}{more}"
