"""How long reading and comparing take, beside a bare regular-expression match of the same text."""

from __future__ import annotations

import re
from statistics import median
from time import perf_counter_ns
from typing import TYPE_CHECKING, Any

from reconcile.values.registry import value_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROUNDS = 7
TEXTS = {
    "count": [
        form.format(n=number, m=number + 7)
        for number in range(1_013, 61_013, 600)
        for form in (
            "{n:,}",
            "more than {n:,}",
            "at least {n} people",
            "between {n} and {m}",
            "about {n:,} dead",
            "an estimated {n} civilians",
            "{n} or more",
            "nearly {n:,}",
        )
    ],
    "date": [
        form.format(y=1950 + day, d=day, m=1 + day % 12, name=name)
        for day in range(10, 28)
        for name in ("January", "March", "December")
        for form in (
            "{y}-{m:02}-{d:02}",
            "{y}-{m:02}",
            "{d} {name} {y}",
            "{name} {y}",
            "early {y}",
            "{y}-{m:02}-{d:02}/{y}-12-31",
        )
    ],
}
BARE = {
    "count": re.compile(r"(?:more than|at least|about|between)?\s*(\d[\d,]*)"),
    "date": re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?|(\d{1,2}) ([A-Z][a-z]+) (\d{4})"),
}


def lines() -> Iterator[str]:
    """Yield a line a type and act: the median of a value, and its ratio to the bare match."""
    for name, texts in TEXTS.items():
        kind = value_type(name)
        bare = typical(BARE[name].search, [(text,) for text in texts])
        values: list[Any] = [kind.parse(text) for text in texts]
        pairs = list(zip(values, [*values[1:], values[0]], strict=True))
        yield f"{name}: bare match of the text {bare:6.2f} us"
        for act, taken in (
            ("parse", typical(kind.parse, [(text,) for text in texts])),
            ("compare", typical(kind.compare, pairs)),
        ):
            yield f"{name}: {act:22} {taken:6.2f} us, {taken / bare:5.1f} bare matches"


def typical(act: Callable[..., object], arguments: Sequence[tuple[Any, ...]]) -> float:
    """Return the median over the values of the least time that each took, in microseconds."""
    least = [float("inf")] * len(arguments)
    for _ in range(ROUNDS):
        for place, given in enumerate(arguments):
            start = perf_counter_ns()
            act(*given)
            least[place] = min(least[place], perf_counter_ns() - start)
    return median(least) / 1000
