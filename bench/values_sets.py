"""The labelled sets, each scored for the engine and for the peers that read the same thing.

- `edtf_vectors.jsonl`: `edtf`, `valid`, `level`, and `earliest`, `latest` (days, or "open")
- `edtf_relations.tsv`: A, relation, B, quantifier, expected (YES, NO, MAYBE)
- `number_ranges.tsv`: phrase and interval in brackets, "(20,35]". The set closes a range "20 to
  30" below and opens it above, by a convention of its own, so openness is scored apart
- `count_literal.tsv`: A, B, and whether A is inside B, disjoint from it, or neither ("overlap")
- `count_news.tsv`: claim, evidence, label; only REFUTES against SUPPORTS is scored, since the days
  that the rest hangs on are missing
- `relative_dates.tsv`: published, expression, value as a TIMEX3 date, category
"""

from __future__ import annotations

import csv
import json
import re
import warnings
from contextlib import redirect_stdout
from io import StringIO
from math import isinf
from typing import TYPE_CHECKING, Any, TypeVar

import values_peers
from values_score import Detected, Score, detected, scored

from reconcile.model.reading import Days
from reconcile.model.relation import Overlap, Relation
from reconcile.values.date.day_numbers import day_number, month_length, week_start
from reconcile.values.date.edtf import parse_edtf
from reconcile.values.date.overlap import lie
from reconcile.values.date.value import Precision
from reconcile.values.frame import Frame
from reconcile.values.registry import value_type
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reconcile.values.value_type import ValueType

OURS = "reconcile"
T = TypeVar("T")


def table(path: Path) -> list[dict[str, str]]:
    """Return the rows of a table separated by tabs."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def edtf_vectors(path: Path) -> Iterator[Score]:
    """Yield what is accepted, rejected and bounded rightly, by level.

    Read by the strict parser of EDTF, and by the type `date` as a person's text would be, which
    reads more than EDTF.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    readers = {
        OURS: lambda text: tuple(parse_edtf(text).days),
        f"{OURS} date": lambda text: tuple(value_type("date").parse(text).days),
        **values_peers.edtf_readers(),
    }
    valid = [row for row in rows if row["valid"]]
    groups = {
        f"valid accepted, level {'not told' if level is None else level}": [
            row for row in valid if row["level"] == level
        ]
        for level in (0, 1, 2, None)
    }
    invalid = [row for row in rows if not row["valid"]]
    bounded = [row for row in valid if "earliest" in row]
    for tool, read in readers.items():
        if read is None:
            yield Score("EDTF", tool, note=values_peers.MISSING)
            continue
        for measure, group in groups.items():
            yield scored(measure, tool, [(accepts(read, row), row["edtf"]) for row in group])
        yield scored(
            "invalid rejected", tool, [(not accepts(read, row), row["edtf"]) for row in invalid]
        )
        yield scored("bounds right, all levels", tool, [bounds_right(read, row) for row in bounded])


def accepts(read: Callable[[str], object], row: dict[str, Any]) -> bool:
    """Say whether the reader takes the text for EDTF."""
    return attempt(read, row["edtf"]) is not None


def attempt(read: Callable[[str], T], text: str) -> T | None:
    """Return what the reader makes of the text, None where it refuses, in whatever way.

    What a peer prints meanwhile is thrown away.
    """
    try:
        with redirect_stdout(StringIO()), warnings.catch_warnings(action="ignore"):
            return read(text)
    except Exception:  # noqa: BLE001 (a peer's way to refuse may be any exception)
        return None


def bounds_right(read: Callable[[str], object], row: dict[str, Any]) -> tuple[bool, str]:
    """Return whether both ends are those of the label; an unknown end counts as an open one."""
    wanted = tuple(as_day(row[end]) for end in ("earliest", "latest"))
    found = attempt(read, row["edtf"])
    return found == wanted, f"{row['edtf']}: {row['earliest']} to {row['latest']}, read {found}"


def as_day(text: str) -> int | None:
    """Return the day number of a day in ISO 8601; None for an open or unknown end."""
    found = re.fullmatch(r"(-?\d{4,})-(\d\d)-(\d\d)", text)
    return day_number(*map(int, found.groups())) if found else None


def edtf_relations(path: Path) -> Iterator[Score]:
    """Yield whether the literal layer is consistent with relations of single dates and intervals.

    YES to before or after, and NO to overlaps or intersects, mean that nothing is shared; MAYBE
    means that something is. Other rows (NO to before; quantified sets; times of one day) say
    nothing of what the literal layer tells.
    """
    kind, answers = value_type("date"), []
    for row in table(path):
        shared = shares(row)
        if shared is None:
            continue
        found = kind.compare(kind.parse(row["A"]), kind.parse(row["B"]))
        apart = found.literal is Overlap.DISJOINT
        answers.append((apart is not shared, f"{row['A']} {row['relation']} {row['B']}: {found}"))
    yield scored("literal layer consistent with the relation", OURS, answers)


def shares(row: dict[str, str]) -> bool | None:
    """Say whether the relation means that both have a day in common; None where it doesn't tell."""
    if row["quantifier"] or "T" in row["A"]:
        return None
    order = row["relation"] in {"isBefore", "isAfter", "isDefinitelyBefore"}
    if order and row["expected"] in {"YES", "true"}:
        return False
    if row["relation"] in {"overlaps", "intersects"} and row["expected"] == "NO":
        return False
    return True if row["expected"] == "MAYBE" else None


def number_ranges(path: Path) -> Iterator[Score]:
    """Yield how often both ends are right, and how often their openness is too."""
    kind, ends, openness = value_type("count"), [], []
    rows = table(path)
    for row in rows:
        wanted = interval(row["interval"])
        try:
            bounds = kind.parse(row["phrase"]).literal
        except ValueSyntaxError as error:
            ends.append((False, f"{row['phrase']}: {error}"))
            openness.append(ends[-1])
            continue
        found = (bounds.low, bounds.high)
        told = f"{row['phrase']}: {row['interval']}, read {bounds}"
        same = wanted[:2] == found
        ends.append((same, told))
        open_ends = (bounds.low_open or isinf(bounds.low), bounds.high_open or isinf(bounds.high))
        openness.append((same and wanted[2:] == open_ends, told))
    yield scored("both ends right", OURS, ends)
    yield scored("and open or closed as labelled (by its convention)", OURS, openness)
    for tool, read in values_peers.number_readers().items():
        if read is None:
            yield Score("the numbers of both ends found", tool, note=values_peers.MISSING)
            continue
        answers = [
            (numbers(row["interval"]) == sorted(attempt(read, row["phrase"]) or ()), row["phrase"])
            for row in rows
        ]
        yield scored("the numbers of both ends found (no ranges read)", tool, answers)


def interval(text: str) -> tuple[float, float, bool, bool]:
    """Return low, high, and whether either is open, of "(20,35]"; a missing end is infinite."""
    low, high = text[1:-1].split(",")
    return (
        float(low) if low else float("-inf"),
        float(high) if high else float("inf"),
        text[0] == "(",
        text[-1] == ")",
    )


def numbers(text: str) -> list[float]:
    """Return the distinct finite ends of an interval, sorted."""
    return sorted({float(end) for end in text[1:-1].split(",") if end})


LITERAL = {
    "A-inside-B": {Overlap.A_INSIDE_B, Overlap.EQUAL},
    "disjoint": {Overlap.DISJOINT},
    "overlap": {Overlap.OVERLAP, Overlap.B_INSIDE_A},
}


def count_literal(path: Path) -> Iterator[Score]:
    """Yield how often the literal layer is that of the label; "overlap" there means: neither."""
    kind, answers = value_type("count"), []
    for row in table(path):
        found = kind.compare(kind.parse(row["A"]), kind.parse(row["B"]))
        told = f"{row['A']} | {row['B']}: {row['literal']}, found {found.literal}"
        answers.append((found.literal in LITERAL[row["literal"]], told))
    yield scored("literal layer right", OURS, answers)


def count_news(path: Path) -> Iterator[Score]:
    """Yield how well `contradicts` tells REFUTES from SUPPORTS."""
    kind = value_type("count")
    labels = {"REFUTES", "SUPPORTS"}
    answers = [revision(kind, row) for row in table(path) if row["label"] in labels]
    hits = [(answer.found is answer.wanted, answer.told) for answer in answers]
    yield scored("REFUTES told from SUPPORTS", OURS, hits)
    yield from detected("contradicts", OURS, answers)


def revision(kind: ValueType[Any], row: dict[str, str]) -> Detected:
    """Return whether a claim and its evidence contradict each other; one unread is a miss."""
    wanted, told = row["label"] == "REFUTES", f"{row['claim']} | {row['evidence']}: {row['label']}"
    try:
        found = kind.relate(kind.read(row["claim"]), kind.read(row["evidence"]))
    except ValueSyntaxError as error:
        return Detected(not wanted, wanted, f"{told}, not read: {error}")
    contradicts = found.relation is Relation.CONTRADICTS
    return Detected(contradicts, wanted, f"{told}, {found.relation} {found.reason}")


def relative_dates(path: Path) -> Iterator[Score]:
    """Yield what a claim gets: the annotated date, one of several left open, a wrong one, or none.

    A claim's value is read against the day of its source, and all that is read counts. Peers give
    one date, which is compared with the annotated one.
    """
    rows = table(path)
    outcomes = [(claimed(row), row) for row in rows]
    relative = [pair for pair in outcomes if pair[1]["category"] != "explicit"]
    for measure, wanted in (
        ("a claim gets the date", {"right"}),
        ("a claim gets the date, or it stays open", {"right", "open"}),
        ("a claim gets a wrong date", {"wrong"}),
        ("a claim is refused", {"refused"}),
    ):
        for scope, pairs in (("", outcomes), (", without explicit years", relative)):
            answers = [(outcome in wanted, _told_date(row, outcome)) for outcome, row in pairs]
            yield scored(measure + scope, OURS, answers)
    for name in sorted({row["category"] for row in rows}):
        answers = [
            (outcome in {"right", "open"}, _told_date(row, outcome))
            for outcome, row in outcomes
            if row["category"] == name
        ]
        yield scored(f"  {name}, right or open", OURS, answers)
    for tool, read in values_peers.relative_readers().items():
        if read is None:
            yield Score("relative dates", tool, note=values_peers.MISSING)
            continue
        yield scored("the date", tool, [resolved(read, row) for row in rows])


def _told_date(row: dict[str, str], outcome: str) -> str:
    return f"{row['expression']} ({row['published']}): {row['gold_timex_value']}, {outcome}"


def claimed(row: dict[str, str]) -> str:
    """Return what a claim of the expression gets: right, open, wrong or refused."""
    published = day_number(*map(int, row["published"].split("-")))
    wanted = timex(row["gold_timex_value"])
    kind = value_type("date")
    try:
        date = kind.parse(row["expression"], Frame(published=Days(published, published)))
    except ValueSyntaxError:
        return "refused"
    if wanted is None:
        return "refused"
    if date.days == wanted:
        return "right"
    possible = date.ends if date.precision is Precision.EITHER else (date,)
    fits = any(lie(each.days, wanted) is not Overlap.DISJOINT for each in possible)
    return "open" if fits else "wrong"


def resolved(read: Callable[[str, int], list[Days]], row: dict[str, str]) -> tuple[bool, str]:
    """Return whether a peer's first answer is the annotated date."""
    published = day_number(*map(int, row["published"].split("-")))
    found = attempt(lambda text: read(text, published), row["expression"]) or []
    wanted = timex(row["gold_timex_value"])
    return found[:1] == [wanted], _told_date(row, f"read {found}")


def timex(text: str) -> Days | None:
    """Return the days of a TIMEX3 value: a year, month, week or day."""
    year = int(text[:4])
    if "W" in text:
        start = week_start(year, int(text[6:8]))
        return Days(start, start + 6)
    if len(text) == 4:
        return Days(day_number(year), day_number(year, 12, 31))
    month = int(text[5:7])
    if len(text) == 7:
        return Days(day_number(year, month), day_number(year, month, month_length(year, month)))
    day = day_number(year, month, int(text[8:10]))
    return Days(day, day)
