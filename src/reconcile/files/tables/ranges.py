"""A lowest, a best and a highest figure to one value, in the words that a count is read from."""

from __future__ import annotations


def range_text(best: str, low: str, high: str) -> str:
    """Return the figures as one value: `12 (9 to 15)`, `9 to 15`, `at least 9`, `up to 15` or `12`.

    "" means that a figure isn't given. Figures that are all one are that one.
    """
    given = [figure for figure in (low, best, high) if figure]
    if len(set(given)) <= 1:
        return best or (low if low == high else _one_end(low, high))
    span = f"{low or best} to {high or best}"
    return f"{best} ({span})" if best else span


def _one_end(low: str, high: str) -> str:
    return f"at least {low}" if low else f"up to {high}"


def runs_backward(best: str, low: str, high: str) -> bool:
    """Say whether the figures are numbers that aren't in the order low, best, high."""
    numbers = [number for text in (low, best, high) if (number := _number(text)) is not None]
    return numbers != sorted(numbers)


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", ""))
    except ValueError:
        return None
