"""The claims that a row of a table makes, guessed for the draft of its mapping.

In: the columns of a table. Out: a claim for each built-in field that columns are called like and
are read as, with the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.tables.draft_columns import ESTIMATE, ESTIMATES, TOTALS, Guess, flow
from reconcile.files.tables.draft_day_parts import parts_of_day
from reconcile.files.usual_fields import USUAL_WORDS, single_words
from reconcile.model.field import BUILT_IN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reconcile.files.tables.draft_columns import Columns

FIELDS = tuple((name, BUILT_IN[name].type, single_words(name)) for name in USUAL_WORDS)
"""Built-in fields, their types, and words in the names of columns that mean them."""
_KILLED = "casualties.killed"
_BEST = ("best", "low", "high")
"""The columns of deaths in tables of the Uppsala Conflict Data Program, and in those made alike."""
_LOSSES = {
    "killed": single_words("casualties.killed"),
    "wounded": single_words("casualties.wounded"),
    "missing": {"missing"},
    "captured": {"captured", "prisoners", "pow", "pows"},
    "survived": {"survivors", "survived"},
}
"""What a column may count; one of two of these is of their sum: `killed_wounded`."""
_NO_FIGURE = {
    *("percent", "percentage", "pct", "rate", "ratio", "share", "per", "proportion", "index"),
    *("mean", "var", "variance", "sd", "median", "average", "avg", "code", "name", "names"),
    *("type", "precision", "source", "rank", "cause", "age", "per100k", "note", "notes", "ce"),
}
"""Words that make of a figure's column one of something else: `death_rate`, `cause_of_death`."""
_FREE = {
    *("number", "no", "num", "n", "of", "count", "total", "overall", "all", "sum", "people"),
    *("persons", "reported", "estimated", "est", "nr", "the", "new", "toll"),
    *ESTIMATE,
    *TOTALS,
}
"""Words that narrow nothing beside the word for a field: `Total Number of Deaths`."""
_MOST = 12
"""Columns of one field, none of them the whole, that are each drafted as a claim."""


def guessed_claims(columns: Columns) -> Iterator[Guess]:
    """Yield a claim for each built-in field that columns are called like and are read as."""
    killed = False
    for field, kind, words in FIELDS:
        if kind == "count":
            made = list(_figures(columns, field, words))
            killed = killed or (field == _KILLED and bool(made))
            yield from made
        else:
            yield from _other(columns, field, kind, words)
    if not killed:
        yield from _best(columns)


def _other(columns: Columns, field: str, kind: str, words: Iterable[str]) -> Iterator[Guess]:
    """Yield the claim of a field that isn't a count."""
    found = [n for n in columns.having(words) if columns.is_read_as(n, kind)]
    if kind == "date" and field != "date":
        found = [n for n in found if columns.words[n] & {"date", "day", "time"}]
    if found:
        name = columns.take(min(found, key=lambda n: len(columns.words[n])))
        yield Guess(flow({"field": field, "value": name}), f"read as a {kind}")
    elif kind == "date" and (parts := parts_of_day(columns, field)):
        taken = [columns.take(name) for name in parts.columns]
        said = {"field": field, "value": parts.template}
        yield Guess(flow(said), f"read as a date together: {', '.join(taken)}")


def _figures(columns: Columns, field: str, words: Iterable[str]) -> Iterator[Guess]:
    """Yield the claims of a field that is a count.

    The figure is in the column that nothing narrows, with its estimates. Where each is of a part,
    as `Deaths_Guinea` and `Deaths_Mali`, each is a claim within its own scope.
    """
    narrow = {n: columns.words[n] - set(words) - _FREE for n in _called(columns, words)}
    least = min((len(words) for words in narrow.values()), default=0)
    parts = _leading(columns, list(narrow)) if least else []
    if 1 < len({frozenset(narrow[n]) for n in parts}) <= _MOST:
        yield from (_of_part(columns, field, name, narrow[name]) for name in parts)
    elif narrow:
        nearest = [name for name, words in narrow.items() if len(words) == least]
        same = [name for name in nearest if narrow[name] == narrow[nearest[0]]]
        yield _with_estimates(columns, field, same)


def _of_part(columns: Columns, field: str, name: str, words: set[str]) -> Guess:
    """Return the claim of a column whose name narrows the field, with the day where rows have one.

    A claim's scope stands in place of that of the mapping.
    """
    part = " ".join(columns.said_words(name, words))
    scope = f"{part}, {{{columns.day}}}" if columns.day else {"constant": part}
    said = {"field": field, "value": columns.take(name), "scope": scope}
    return Guess(flow(said), f"figures; called like {field}, of a part: {name}")


def _leading(columns: Columns, names: Sequence[str]) -> list[str]:
    """Return the columns without those of estimates, which belong to another; short names first."""
    found = [name for name in names if not columns.words[name] & ESTIMATE]
    return sorted(found, key=lambda n: (_is_other_total(columns, n), len(columns.words[n])))


def _is_other_total(columns: Columns, name: str) -> bool:
    """Say whether a column has running totals where the rows are of single days, or not there."""
    return bool(columns.words[name] & TOTALS) != columns.totals


def _called(columns: Columns, words: Iterable[str]) -> list[str]:
    """Return the columns that count what a field counts, and nothing else with it."""
    return [
        name
        for name in columns.having(words, _NO_FIGURE)
        if sum(bool(columns.words[name] & each) for each in _LOSSES.values()) < 2
        and not (columns.words[name] & {"death", "died"} and columns.tells_lives)
        and columns.is_read_as(name, "count")
        and not columns.is_answer(name)
    ]


def _with_estimates(columns: Columns, field: str, found: Sequence[str]) -> Guess:
    """Return the claim of columns that are the best, lowest and highest figure."""
    roles = {
        role: next((n for n in found if columns.words[n] & words), "")
        for role, words in ESTIMATES.items()
    }
    plain = _leading(columns, found)
    roles["value"] = roles["value"] or next(iter(plain), "")
    kept = {role: roles[role] for role in ("value", "low", "high") if roles[role]}
    taken = [columns.take(name) for name in kept.values()]
    why = f"figures; called like {field}: {', '.join(taken)}{columns.zeros(taken)}"
    return Guess(flow({"field": field, **kept}), why)


def _best(columns: Columns) -> Iterator[Guess]:
    """Yield the deaths of a table that calls their columns best, low and high."""
    roles = {
        role: name
        for role, word in zip(("value", "low", "high"), _BEST, strict=True)
        for name in columns.left
        if columns.words[name] == {word} and columns.is_read_as(name, "count")
    }
    if "value" in roles and len(roles) > 1:
        taken = [columns.take(name) for name in roles.values()]
        why = f"figures; {', '.join(taken)} are deaths in tables like UCDP's{columns.zeros(taken)}"
        yield Guess(flow({"field": _KILLED, **roles}), why)
