"""What recorders noted: figures and days of violence, and the dates of family trees.

The figures are a best estimate with a low and a high one.

A record has the columns `deaths_best`, `deaths_low`, `deaths_high` and those of `injuries`. Each
triple is written as people write it, `5 (low 3, high 9)`, and scored once, however often it occurs.
One whose low figure is above its best or its best above its high is no value, and right if refused.
`source` has the headline of a report; what is found in it is listed with `--misses`, for a person
to judge, in a sample with a fixed seed. `date_start` and `date_end` are days in ISO 8601.

A family tree is a GEDCOM file (its lines `2 DATE ...`). Nobody labelled its dates, so what is
counted is how many are read; `--misses` lists the refusals, and a sample of what was read.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from random import Random
from typing import TYPE_CHECKING

from values_score import Score, scored
from values_sets import OURS

from reconcile.values.count.type import CountType
from reconcile.values.date.type import DateType
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


KINDS = ("deaths", "injuries")
SAMPLE, SEED = 200, 20
DATE_LINE = re.compile(r"\s*\d+ DATE (.+)")
ENGLISH = re.compile(r"\b(the|in|of|killed|dead|after|at|for|injured|police)\b")
LONGEST = 160


def recorded(path: Path) -> Iterator[Score]:
    """Yield the scores of figures and days, and a sample of what is found in headlines."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    kind, read, refused = CountType(), [], []
    for best, low, high in sorted({triple(row, name) for row in rows for name in KINDS}):
        text = f"{best} (low {low}, high {high})"
        found, told = attempt(kind, text)
        if low <= best <= high:
            read.append((found == (best, low, high), f"{text}: {told}"))
        else:
            refused.append((found is None, f"{text}: {told}"))
    yield scored("best with low and high read right", OURS, read)
    yield scored("impossible ones refused", OURS, refused)
    sample = found_in_headlines(kind, rows)
    yield Score("figures found in headlines, a sample to judge", OURS, note=str(len(sample)),
                misses=tuple(sample))  # fmt: skip
    days = sorted({row[key] for row in rows for key in ("date_start", "date_end")})
    yield scored("days read and written back as they were", OURS, [day_read(day) for day in days])


def day_read(text: str) -> tuple[bool, str]:
    """Say whether a day in ISO 8601 is read as that day; and what to tell."""
    try:
        days = DateType().parse(text).days
    except ValueSyntaxError as error:
        return False, f"{text}: refused, {error.message}"
    number = date.fromisoformat(text).toordinal()
    return days == (number, number), f"{text}: {days}"


def family_dates(path: Path) -> Iterator[Score]:
    """Yield how many distinct dates of a family tree are read, and a sample to judge."""
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    texts = sorted({found[1].strip() for line in lines if (found := DATE_LINE.match(line))})
    answers, shown = [], []
    for text in texts:
        try:
            read = DateType().show(DateType().parse(text))
        except ValueSyntaxError as error:
            answers.append((False, f"{text}: refused, {error.message}; expected {error.expected}"))
        else:
            answers.append((True, text))
            shown.append(f"{text!r} -> {read}")
    yield scored("distinct dates read", OURS, answers)
    sample = sorted(Random(SEED).sample(shown, min(SAMPLE, len(shown))))  # noqa: S311 (a sample)
    yield Score("read, a sample to judge", OURS, note=str(len(sample)), misses=tuple(sample))


def triple(row: dict[str, str], name: str) -> tuple[int, int, int]:
    """Return the best, low and high figure of a record."""
    best, low, high = (int(float(row[f"{name}_{end}"])) for end in ("best", "low", "high"))
    return best, low, high


def attempt(kind: CountType, text: str) -> tuple[tuple[float, ...] | None, str]:
    """Return the best, low and high figure as read, None where refused; and what to tell."""
    try:
        count = kind.parse(text)
    except ValueSyntaxError as error:
        return None, f"refused, {error.message}"
    return (count.figures[0], count.literal.low, count.literal.high), kind.show(count)


def found_in_headlines(kind: CountType, rows: list[dict[str, str]]) -> list[str]:
    """Return a sample of what is found in English headlines, each with the words read."""
    headlines = {re.sub(r"^.*?\(\d{4}[^)]*\)\s*", "", row["source"]) for row in rows}
    lines = [
        f"{' '.join(head.split())}: {head[each.start : each.end]!r} -> {kind.show(each.value)}"
        for head in sorted(headlines)
        if len(head) <= LONGEST and ENGLISH.search(head)
        for each in CountType().find(head)
    ]
    return sorted(Random(SEED).sample(lines, min(SAMPLE, len(lines))))  # noqa: S311 (a sample)
