"""What the rows of a table are about, guessed for the draft of its mapping.

In: the columns of a table. Out: the keys `subject_id`, `subject`, and of a table of days `as_of` or
`scope`, each with its reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.files.tables.draft_columns import TOTALS, Guess, flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reconcile.files.tables.draft_columns import Columns

_SUBJECT = ("subject", "event", "incident", "case", "question", "title", "name")
_PLACES = (
    *("city", "town", "village", "place", "location", "district", "county", "province"),
    *("state", "region", "territory", "country"),
)
"""What a row is about where no column names it: the place, that many rows may share."""
_EVENTS = {
    *("event", "incident", "case", "subject", "battle", "attack", "disaster", "shooting"),
}
_ID = {"id", "uid"}
_REPORTS = {
    *("report", "record", "row", "claim", "article", "document", "observation", "obs", "entry"),
    *("source", "web", "note", "coder"),
}
"""What has an id of its own beside the event that it is about."""
_RELATED = {"related", "causes", "caused", "cause", "parent", "previous", "next", "linked", "old"}
"""Words that make an id one of another row's event."""
_TIMES = {
    *("date", "day", "days", "year", "month", "week", "quarter", "time", "period", "cycle"),
    *("start", "end", "begin", "began"),
}
_ROW_NAMES = {"rownames", "rowname", "row", "rownum", "rownumber", "index", "unnamed", "x"}
"""What statistics programs call the number of a row, which is no part of the data."""


def guessed_subject(columns: Columns, table_name: str) -> Iterator[tuple[str, Guess]]:
    """Yield what a row is about: an identifier, a name, or in a table of days the table itself."""
    shared, events = _shared_ids(columns)
    if events:
        yield from _by_shared_id(columns, events[0])
        return
    if found := _called(columns, _SUBJECT, alone=True):
        yield "subject", found
        return
    if shared:
        yield from _by_shared_id(columns, shared[0])
        return
    if name := _own_id(columns):
        yield "subject_id", Guess(flow(columns.take(name)), "another in each row")
        yield from _name_of_event(columns)
        return
    if found := _called(columns, _SUBJECT) or _called(columns, _PLACES):
        yield "subject", found
        return
    yield from _first(columns, table_name)


def _by_shared_id(columns: Columns, name: str) -> Iterator[tuple[str, Guess]]:
    """Yield an identifier that rows share, and the column that names what it is of."""
    number, rows = len(columns.cells[name]), len(columns.table.rows)
    columns.take(name)
    yield "subject_id", Guess(flow(name), f"{number:,} different in {rows:,} rows")
    yield from _name_of_event(columns)


def _first(columns: Columns, table_name: str) -> Iterator[tuple[str, Guess]]:
    """Yield the first column that names something, or the table where its rows are of days."""
    names = [n for n in columns.left if not _is_row_name(columns, n)] or list(columns.left)
    if names and is_time(columns, names[0]):
        day = columns.take(names[0])
        why = f"no column is called like a subject, and {day} says of when a row is"
        yield "subject", Guess(flow({"constant": table_name}), why)
        total = any(columns.words[name] & TOTALS for name in columns.left)
        if total:
            columns.totals = True
            yield "as_of", Guess(flow(day), "the day of a row, whose figures are running totals")
        else:
            why = "what a row is of; `as_of` instead, if its figures are running totals"
            columns.day = day
            yield "scope", Guess(flow(day), why)
    elif names:
        first = columns.take(names[0])
        yield "subject", Guess(flow(first), "the first column; no other is called like a subject")


def _name_of_event(columns: Columns) -> Iterator[tuple[str, Guess]]:
    """Yield the column that names what an identifier is of."""
    for name in columns.left:
        if columns.words[name] <= _EVENTS | {"name", "en", "english"} and not columns.is_read_as(
            name, "count"
        ):
            yield "subject", Guess(flow(columns.take(name)), "the name of what it identifies")
            return


def is_time(columns: Columns, name: str) -> bool:
    """Say whether a column is called like a time and read as one, if only by its number."""
    called = columns.words[name] & _TIMES
    return bool(called) and (columns.is_read_as(name, "date") or columns.is_read_as(name, "count"))


def _is_row_name(columns: Columns, name: str) -> bool:
    """Say whether a column has the numbers of the rows, as statistics programs write them."""
    if name != "column 1" and not columns.words[name] <= _ROW_NAMES:
        return False
    numbers = list(columns.cells[name])
    return numbers in ([str(n) for n in range(k, k + len(numbers))] for k in (0, 1))


def _called(columns: Columns, words: Iterable[str], *, alone: bool = False) -> Guess | None:
    """Return the column that is called like a subject, that of the fewest words; None for none.

    With `alone` it has no other word: rows of one `school_name` may be of several events.

    Figures under a longer name are codes of something else: `event_clarity`. What is in one of a
    list's objects is about that one: `scorers.1.name`.
    """
    for word in words:
        found = [
            name
            for name in columns.having({word}, {"date", "type"})
            if columns.words[name] == {word}
            or not (alone or columns.is_read_as(name, "count") or columns.is_of_one(name))
        ]
        if found:
            name = columns.take(min(found, key=lambda n: len(columns.words[n])))
            return Guess(flow(name), f"called like a subject: {word}")
    return None


def _own_id(columns: Columns) -> str:
    """Return the column that identifies the row itself, as an event by its name or `id` alone."""
    ids = [n for n in columns.left if columns.words[n] & _ID and columns.words[n] - _ID <= _EVENTS]
    return next((n for n in ids if columns.is_another_in_each_row(n)), "")


def _shared_ids(columns: Columns) -> tuple[list[str], list[str]]:
    """Return the columns of identifiers that rows share, and those of them that are of events.

    One of something else, `district_id`, isn't what rows are about that have an id of their own.
    """
    ids = [
        n
        for n in columns.left
        if columns.words[n] & _ID
        and not columns.words[n] & (_RELATED | {"source"})
        and not columns.is_mostly_silent(n)
    ]
    own = [n for n in ids if columns.is_another_in_each_row(n)]
    shared = [n for n in ids if n not in own]
    of_things = [n for n in own if not columns.words[n] & _REPORTS and columns.words[n] != {"id"}]
    return [] if of_things else shared, [n for n in shared if columns.words[n] & _EVENTS]
