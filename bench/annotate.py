"""What noting a claim costs: key presses for twenty claims of an article, and the time of a key.

    python bench/annotate.py PROJECT SOURCE

Takes the first twenty claims of the source, in the order of its text, out of a copy of the project
and notes them again with real keys. The typist is a practised one, who sees on the screen which way
is the shortest: to a passage by arrows, by the letter of its first word or by a search, and over it
by words, by clauses or by the letter of its last word; to an answer by the fewest letters, of it or
of a word in it, that bring it among the first four choices, and by arrows from there; to a value
that is listed, or by some letters of its names. A listed value serves in the place of another
only where both compare as `same`, name the same names and allow the same. Keys that type a new name
don't count, nor those of a note, which is free text. A claim that is saved otherwise than it was
ends the run. Then, beside 5,000 claims, it measures
opening a text, the slowest key (processor time: the test driver itself waits at each key), and how
long the keys are kept waiting at most while a claim is saved. Exits with 1 where a claim costs more
than 25 keys, opening 0.6 s or a key 50 ms.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import sys
import tempfile
import time
from copy import copy
from pathlib import Path
from statistics import median
from typing import Any

from reconcile.annotate.app import Annotator
from reconcile.annotate.draft import OPTIONAL
from reconcile.annotate.session import Session
from reconcile.files.folder import at
from reconcile.model.relation import Relation
from reconcile.one_pair import naming
from reconcile.values.frame import Frame
from reconcile.values.value_type import ValueSyntaxError

CLAIMS, MOST_KEYS, MOST_OPENING, MOST_KEY = 20, 25, 0.6, 0.05
MANY = 5_000
_MOST_WORDS = 3
"""Presses of a key that says one of a few words, until all were said."""
NEAR = 4
"""Choices among which the answer must be before letters are typed no more."""


class Typist:
    """Presses keys, and counts those that count."""

    def __init__(self, app: Any, pilot: Any) -> None:  # noqa: ANN401 (Textual's own)
        self.app, self.pilot, self.count = app, pilot, 0

    async def press(self, *keys: str, counts: bool = True) -> None:
        """Press keys one after the other."""
        for key in keys:
            name = {" ": "space"}.get(key, key)
            await self.pilot.press(name if name.isalnum() or len(name) > 1 else _named(name))
            self.count += counts
        await self.pilot.pause()

    async def answer(self, said: str) -> None:
        """Answer a step: letters of the answer, or of a word in it, until it is near the top."""
        line = self._shortest(said)
        await self.press(*line)
        typed = len(line)
        choices = [choice.text for choice in self.app.entry.choices]
        if said in choices:
            at_, chosen = choices.index(said), self.app.entry.chosen
            if self.app.entry.choices[at_].new:
                self.count -= typed
            down = at_ - chosen
            ways = (["down"] * down, ["up"] * (len(choices) - at_ + max(chosen, 0)))
            await self.press(*min(ways, key=len))

    def _shortest(self, said: str) -> str:
        """Return the fewest letters that bring an answer near the top; all of it for a new one."""
        entry = copy(self.app.entry)
        starts = [0, *(found.start() for found in re.finditer(r"(?<=[\W_])\w", said))]
        ways = sorted(
            (said[at : at + n] for at in starts for n in range(min(8, len(said) - at))), key=len
        )
        for line in ways:
            entry.type(line)
            first = entry.choices[:NEAR]
            if any(choice.text == said and not choice.new for choice in first):
                return line
        return said


def _named(character: str) -> str:
    from textual.keys import _character_to_key  # noqa: PLC0415 (only for odd characters)

    return _character_to_key(character)


def main(project: str, source: str) -> int:
    """Print the figures; return 1 where a limit is missed."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(Path(project) / "data", Path(folder) / "data")
        keys = asyncio.run(_note_again(Path(folder), source))
    with tempfile.TemporaryDirectory() as folder:
        opened, pressed, waited = asyncio.run(_beside_many(Path(folder)))
    rows = (
        ("keys a claim, at most", max(keys), MOST_KEYS),
        ("keys a claim, median", median(keys), MOST_KEYS),
        ("opening a text, s", opened, MOST_OPENING),
        (f"a key beside {MANY:,} claims, s", pressed, MOST_KEY),
        ("a wait while saving, s", waited, MOST_KEY),
    )
    for name, figure, limit in rows:
        print(f"{name:<34}{figure:>8.3g}   limit {limit}{'' if figure <= limit else '   MISSED'}")
    print("keys of each claim:", *keys)
    return int(any(figure > limit for _, figure, limit in rows))


async def _note_again(folder: Path, source: str) -> list[int]:
    session = Session(at(folder), source)
    wanted = [noted for noted in session.desk.noted if noted.span][:CLAIMS]
    for noted in wanted:
        session.remove(next(c for c in session.desk.claims if c.id == noted.claim.id))
    app = Annotator(session)
    async with app.run_test(size=(120, 40)) as pilot:
        counts = [await _note(Typist(app, pilot), noted) for noted in wanted]
        await app.changes.all_made()
    _compare(session, wanted)
    return counts


def _compare(session: Session, wanted: list[Any]) -> None:
    """End the run unless each claim is there again as it was, but for words that say the same."""
    likely = session.desk.likely
    frame = Frame(session.desk.project.published.get(session.source))
    for claim in (noted.claim for noted in wanted):
        found = [
            other
            for other in session.desk.claims
            if (other.field, other.subject) == (claim.field, claim.subject)
            and all(getattr(other, key) == getattr(claim, key) for key in _KEPT)
            and _alike_as(likely.type_of(claim.field), other.value, claim.value, frame)
        ]
        if not any(_words(other.quote) == _words(claim.quote) for other in found):
            sys.exit(f"noted otherwise: {claim.field}, {claim.subject}: {claim.value}")


_KEPT = ("claimant", "stage", "as_of", "scope", "measure", "complete", "implied", "note")


def _words(quote: str | None) -> list[str]:
    return re.findall(r"\w+", quote or "")


async def _note(typist: Typist, noted: Any) -> int:  # noqa: ANN401 (a claim with its place)
    """Note one claim; return the keys pressed, but for those of names that are new."""
    app, claim = typist.app, noted.claim
    await _mark(typist, app.session.desk.passages.marking(noted.span))
    await typist.press("enter")
    for said in (claim.field, claim.subject):
        await typist.answer(said)
        await typist.press("enter")
    await _value(typist, claim.value)
    for number, key in enumerate(OPTIONAL):
        said = getattr(claim, key)
        if said and not (key == "subject_id" and said == claim.subject):
            await _say(typist, number, "yes" if said is True else str(said))
    while app.entry is not None and typist.count < 200:
        await typist.press("enter")
    return typist.count


async def _say(typist: Typist, number: int, said: str) -> None:
    """Say an optional key by its function key; those beyond F9 by going on from there."""
    app, key = typist.app, OPTIONAL[number]
    await typist.press(f"f{min(number + 2, 9)}")
    while app.entry.step != key and key not in app.entry.draft.said:
        await typist.press("tab")
    if key == "note":
        await typist.press(*said, counts=False)
    elif app.entry.step == key:
        await typist.answer(said)
        await typist.press("tab")
    for _ in range(_MOST_WORDS):
        if app.entry.draft.said.get(key) != said:
            await typist.press(f"f{number + 2}")


async def _value(typist: Typist, value: str) -> None:
    """Say the value: what is proposed, one of the list that is read alike, or typed."""
    app = typist.app
    alike = _alike(app.entry, value)
    if app.entry.typed in alike:
        return
    listed = [choice.text for choice in app.entry.choices]
    reached = [n for n, text in enumerate(listed) if text in alike]
    typed = app.entry.typed
    shared = next((n for n, (a, b) in enumerate(zip(typed, value, strict=False)) if a != b), 0)
    by_end = ["backspace"] * (len(typed) - shared) + list(value[shared:])
    ways = [by_end, ["ctrl+u", *value], *_completing(app.entry, value)]
    for place in reached:
        begun = typed in listed
        down = (place - listed.index(typed)) % len(listed) if begun else place + 1
        ways += [["down"] * down, ["up"] * (len(listed) - down + (0 if begun else 1))]
    for keys in sorted(ways, key=len):
        before = app.entry.typed
        await typist.press(*keys)
        if app.entry.typed in alike or _same(app.entry, app.entry.typed, value):
            return
        app.entry.type(before)
        app.entry_pane.draw()


def _completing(entry: Any, value: str) -> list[list[str]]:  # noqa: ANN401 (an entry)
    """Return the ways to a value by some first letters of it, or of its names, and the list."""
    entry, keys, line = copy(entry), ["ctrl+u"], ""
    for name in re.findall(
        r"(?:, (?:and )?|^including )|.+?(?=, |$)", value.replace(" and ", ", ")
    ):
        length = next(
            (n for n in range(1, len(name)) if _nth(entry, line + name[:n], line + name)), 0
        )
        down = _nth(entry, line + name[:length], line + name) if length else 0
        keys += [*(name[:length] or name), *["down"] * down]
        line += name
    return [keys] if _same(entry, line, value) else []


def _nth(entry: Any, typed: str, wanted: str) -> int:  # noqa: ANN401 (an entry)
    """Return how often one must go down to a wanted text once a line is typed; 0 for too often."""
    entry.type(typed)
    listed = [choice.text for choice in entry.choices[: NEAR + 1]]
    begun = listed.index(typed) if typed in listed else -1
    return max(0, listed.index(wanted) - begun) if wanted in listed else 0


def _alike(entry: Any, value: str) -> set[str]:  # noqa: ANN401 (an entry)
    """Return the choices that say what the value says: "A, B, and C" is "A, B and C"."""
    texts = {entry.typed, *(choice.text for choice in entry.choices)}
    return {value, *(text for text in texts if _same(entry, text, value))}


def _same(entry: Any, text: str, value: str) -> bool:  # noqa: ANN401 (an entry)
    """Say whether a text compares as the same with a value, names the same and allows the same."""
    desk = entry.desk
    frame = Frame(desk.project.published.get(desk.source))
    return _alike_as(desk.likely.type_of(entry.draft.field), text, value, frame)


def _alike_as(kind: Any, text: str, value: str, frame: Frame) -> bool:  # noqa: ANN401 (a type)
    """Say whether two values of a type compare as the same, name the same and allow the same."""
    try:
        one, other = kind.read(text, frame), kind.read(value, frame)
    except ValueSyntaxError:
        return text == value
    compared = kind.relate(one, other, naming(kind, one, other))
    names, wanted = kind.names_in(one.value), kind.names_in(other.value)
    return (
        compared.relation is Relation.SAME
        and sorted(names) == sorted(wanted)
        and kind.extent(one.value) == kind.extent(other.value)
    )


async def _mark(typist: Typist, there: Any) -> None:  # noqa: ANN401 (a marking)
    """Mark a passage: go to its first word, then on to its last, each by the fewest keys."""
    passages = typist.app.session.desk.passages
    await typist.press(*min(_ways_to(passages, typist.app.marked, there), key=len))
    await typist.press(*min(_ways_on(passages, there), key=len))


def _ways_to(passages: Any, here: Any, there: Any) -> list[list[str]]:  # noqa: ANN401
    """Return the ways to the first word: by words, by its letter, or a search for its letters."""
    text = passages.text[passages.words[there.first].start :]
    start = passages.span(here).start
    places = ((n, passages.found(text[:n], start)) for n in range(1, 40))
    length, _ = next((n, f) for n, f in places if f and f.first == there.first)
    by = there.first - here.head
    ways = [
        ["right" if by > 0 else "left"] * abs(by),
        ["slash", *text[:length].replace("\n", " "), "enter"],
    ]
    if by == 0 and here.first != here.last:  # one word is marked only after a step
        ways[0] = ["left", "right"]
    return [*ways, *_by_letter(passages, here, there.first, "f")]


def _ways_on(passages: Any, there: Any) -> list[list[str]]:  # noqa: ANN401
    """Return the ways on from the first word: by words, by clauses and words, or by a letter."""
    marked = passages.moved(there, 0)._replace(anchor=there.first, head=there.first)
    ways = [["shift+right"] * (there.last - there.first)]
    keys: list[str] = []
    while marked.last < there.last:
        marked, keys = passages.to_clause_end(marked), [*keys, "shift+down"]
        by = there.last - marked.last
        ways.append([*keys, *["shift+right" if by > 0 else "shift+left"] * abs(by)])
    first = marked._replace(anchor=there.first, head=there.first)
    return [*ways, *_by_letter(passages, first, there.last, "F")]


def _by_letter(passages: Any, here: Any, wanted: int, key: str) -> list[list[str]]:  # noqa: ANN401
    """Return the way to a word by its first letter, as often as it takes; none to one before."""
    word = passages.text[slice(*passages.words[wanted])]
    letter = next((c for c in word if c.isalnum()), "")
    keys = [key, letter]
    while letter and here.last < wanted:
        here = passages.to_letter(here, letter, extend=key == "F")
        if here.last == wanted:
            return [keys]
        keys = [*keys, "semicolon"]
    return []


async def _beside_many(folder: Path) -> tuple[float, float, float]:
    """Return the seconds that opening takes, the slowest key, and a save, beside many claims."""
    texts = folder / "data" / "sources" / "text"
    texts.mkdir(parents=True)
    for source in ("one", "two"):
        (texts.parent / f"{source}.yaml").write_text(f"outlet: {source}\npublished: 2025-05-13\n")
    sentence = "At least 12 people died in the flood of Varn on Monday, the mayor said. "
    (texts / "one.txt").write_text(sentence * 80)
    entries = (
        f"  - {{source: two, field: casualties.killed, subject: Flood {n}, value: '{n % 97}'}}\n"
        for n in range(MANY)
    )
    (folder / "data" / "claims.yaml").write_text("claims:\n" + "".join(entries))
    started = time.perf_counter()
    app = Annotator(Session(at(folder), "one"))
    async with app.run_test(size=(80, 24)) as pilot:
        opened = time.perf_counter() - started
        while not app.desk.is_current:
            await asyncio.sleep(0.1)
        await asyncio.sleep(2)  # a person reads before the first claim
        times = []
        for key in (*["right"] * 5, "s", "s", "enter", *"killed", "enter", *"Flood 7", "enter"):
            started = time.process_time()
            await pilot.press("space" if key == " " else key)
            times.append(time.process_time() - started)
        waited = await _longest_wait(app)
    return opened, max(times), waited


async def _longest_wait(app: Any) -> float:  # noqa: ANN401 (Textual's own)
    """Return how long at most nothing is answered while the claim that is open is saved."""
    app.simulate_key("enter")  # the claim has remarks, which are seen first
    app.simulate_key("enter")
    longest = 0.0
    while app.entry is not None or not app.changes.are_made or not app.desk.is_current:
        started = time.perf_counter()
        await asyncio.sleep(0.001)
        longest = max(longest, time.perf_counter() - started)
    return longest


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
