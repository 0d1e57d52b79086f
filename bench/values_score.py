"""The lines of the benchmark's table, counted from single answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator


class Score(NamedTuple):
    """How many of a set one tool got right; `note` where it couldn't be tried."""

    measure: str
    tool: str
    right: int = 0
    of: int = 0
    misses: tuple[str, ...] = ()
    note: str = ""


def scored(measure: str, tool: str, answers: list[tuple[bool, str]]) -> Score:
    """Return the score of answers, each right or not, with the text that tells a miss."""
    misses = tuple(text for right, text in answers if not right)
    return Score(measure, tool, len(answers) - len(misses), len(answers), misses)


class Detected(NamedTuple):
    """Whether a conflict was found, whether it should have been, and the text that tells a miss."""

    found: bool
    wanted: bool
    told: str


def detected(measure: str, tool: str, answers: list[Detected]) -> Iterator[Score]:
    """Yield the precision and the recall of what was found."""
    precise = [(each.wanted, each.told) for each in answers if each.found]
    recalled = [(each.found, each.told) for each in answers if each.wanted]
    yield scored(f"{measure}: precision", tool, precise)
    yield scored(f"{measure}: recall", tool, recalled)
