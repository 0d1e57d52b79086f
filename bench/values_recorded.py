"""The figures that recorders of violence noted: a best estimate with a low and a high one.

A record has the columns `deaths_best`, `deaths_low`, `deaths_high` and those of `injuries`. Each
triple is written as people write it, `5 (low 3, high 9)`, and scored once, however often it occurs.
One whose low figure is above its best or its best above its high is no value, and right if refused.
`source` has the headline of a report; what is found in it is listed with `--misses`, for a person
to judge, in a sample with a fixed seed.
"""

from __future__ import annotations

import csv
import re
from random import Random
from typing import TYPE_CHECKING

from values_score import Score, scored
from values_sets import OURS

from reconcile.values.base import ValueSyntaxError
from reconcile.values.count.type import CountType

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


KINDS = ("deaths", "injuries")
SAMPLE, SEED = 200, 20
ENGLISH = re.compile(r"\b(the|in|of|killed|dead|after|at|for|injured|police)\b")
LONGEST = 160


def recorded_figures(path: Path) -> Iterator[Score]:
    """Yield how many triples are read right, how many impossible ones are refused, and a sample."""
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
