"""How a wide table is read: which column says what of which claim, and what is silence.

A text is the name of a column; with braces it is a template of columns ("{city}, {event_date}").
Where a key takes words of ours (`field`, `stage`, `measure` ...), a text is the word itself.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

import pydantic
from pydantic import BeforeValidator, WithJsonSchema

from reconcile.model.field import Field
from reconcile.model.file_entry import FileEntry

Format = Literal["claims", "doccano", "hypothesis", "label-studio", "langextract", "web-annotation"]
"""What `import --as` brings in as claims; whatever else has claims is a table."""
Encoding = Literal[
    "",
    "windows-1250",
    "windows-1251",
    "windows-1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "iso-8859-1",
    "iso-8859-2",
    "iso-8859-15",
    "mac-roman",
    "koi8-r",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "gb18030",
    "big5",
    "utf-16",
]
"""What tables are written in, by the names that Python and the web have for it."""
FORMATS: tuple[str, ...] = get_args(Format)


class Cell(FileEntry):
    """What a key is read from: a column, several columns, a template or a constant."""

    column: str | None = pydantic.Field(None, description="The column that it is read from.")
    columns: tuple[str, ...] = pydantic.Field(
        (), description="Columns whose texts are joined, with a blank between two."
    )
    template: str | None = pydantic.Field(
        None, description="A text with names of columns in braces: `{city}, {date}`."
    )
    constant: str | None = pydantic.Field(None, description="The text itself, for every row.")
    codes: dict[str, str] = pydantic.Field(
        default_factory=dict,
        description="What each code in the column means. A code that isn't listed is a fault.",
    )
    split: str = pydantic.Field(
        "",
        description="What separates the sources in a cell that names several: `;`. Each of them "
        "makes the claim.",
    )


def _column(given: Any) -> Any:  # noqa: ANN401 (whatever is in a file)
    """Return what a text or list abbreviates: a column, or a template; several columns."""
    if isinstance(given, str):
        return {"template" if "{" in given else "column": given}
    return {"columns": tuple(given)} if isinstance(given, list | tuple) else given


def _word(given: Any) -> Any:  # noqa: ANN401 (whatever is in a file)
    return {"constant": given} if isinstance(given, str) else given


def _list(given: Any) -> Any:  # noqa: ANN401 (whatever is in a file)
    return (given,) if isinstance(given, str) else given


def _source(given: Any) -> Any:  # noqa: ANN401 (whatever is in a file)
    """Return what a text or list abbreviates: the columns that name the source."""
    return {"id": given} if isinstance(given, str | list | tuple) else given


_CELL: dict[str, Any] = {
    "anyOf": [
        {"type": "string"},
        {"type": "array", "items": {"type": "string"}},
        {"type": "object"},
    ]
}
_WORD: dict[str, Any] = {"anyOf": [{"type": ["string", "boolean"]}, {"type": "object"}]}
_TEXTS: dict[str, Any] = {
    "anyOf": [
        {"type": ["string", "number"]},
        {"type": "array", "items": {"type": ["string", "number"]}},
    ]
}
Column = Annotated[Cell, BeforeValidator(_column), WithJsonSchema(_CELL)]
Word = Annotated[Cell, BeforeValidator(_word), WithJsonSchema(_WORD)]
Texts = Annotated[tuple[str, ...], BeforeValidator(_list), WithJsonSchema(_TEXTS)]


class MappedSource(FileEntry):
    """Which columns name a row's source, and what they say of it; a record is made of them."""

    id: Column = pydantic.Field(description="What names the source: one column or several.")
    title: Column | None = pydantic.Field(None, description="Its title.")
    outlet: Column | None = pydantic.Field(None, description="Who published it.")
    author: Column | None = pydantic.Field(None, description="Who wrote it.")
    published: Column | None = pydantic.Field(
        None, description="The day or span in which it appeared."
    )
    url: Column | None = pydantic.Field(None, description="Where it was published.")
    derived_from: Column | None = pydantic.Field(
        None, description="The source or wire that it repeats."
    )
    note: Column | None = pydantic.Field(None, description="Anything else.")


Source = Annotated[
    MappedSource,
    BeforeValidator(_source),
    WithJsonSchema({"anyOf": [*_CELL["anyOf"][:2], {"$ref": "#/$defs/MappedSource"}]}),
]


class Shared(FileEntry):
    """What a mapping may say once for all its claims, or for each of them."""

    source: Source | None = pydantic.Field(None, description="Which columns name the source.")
    subject: Column | None = pydantic.Field(None, description="What the claim is about.")
    subject_id: Column | None = pydantic.Field(None, description="An identifier of the subject.")
    claimant: Column | None = pydantic.Field(None, description="Who asserts it in the source.")
    coder: Column | None = pydantic.Field(None, description="Who noted the claim.")
    stage: Word | None = pydantic.Field(None, description="Said of a plan, or of what happened.")
    as_of: Column | None = pydantic.Field(
        None, description="The day or span that the value speaks of."
    )
    scope: Column | None = pydantic.Field(None, description="What narrows the question.")
    complete: Word | None = pydantic.Field(None, description="The list is the whole list.")
    measure: Word | None = pydantic.Field(None, description="How a figure came about.")
    implied: Word | None = pydantic.Field(
        None, description="The value can't be read in the quote's words alone."
    )
    credibility: Word | None = pydantic.Field(None, description="From 1 to 6.")
    quote: Column | None = pydantic.Field(None, description="The source's own words.")
    locator: Column | None = pydantic.Field(None, description="Where the quote is.")
    note: Column | None = pydantic.Field(None, description="Anything else.")


class MappedClaim(Shared):
    """One claim that a row makes, unless its cells are empty or a condition isn't met."""

    field: Word = pydantic.Field(description="A built-in field or a declared one.")
    value: Column | None = pydantic.Field(
        None, description="The answer, or the best estimate of a range."
    )
    low: Column | None = pydantic.Field(None, description="The lowest estimate.")
    high: Column | None = pydantic.Field(None, description="The highest estimate.")
    when: dict[str, Texts] = pydantic.Field(
        default_factory=dict,
        description="By column, the texts with one of which the row makes this claim.",
    )
    id: Column | None = pydantic.Field(None, description="The claim's id.")
    revises: Column | None = pydantic.Field(
        None, description="The id of an earlier claim that was taken back with this one."
    )


class Mapping(Shared):
    """How the table beside it is read: `deaths.map.yaml` says it of `deaths.csv`."""

    claims: tuple[MappedClaim, ...] = pydantic.Field(description="The claims that a row makes.")
    missing: Texts = pydantic.Field(
        (),
        description="Codes that mean silence, as an empty cell does: `[NA, -99]`. "
        "`Unknown*` is whatever begins so.",
    )
    ignore: Texts = pydantic.Field(
        (), description="Columns that aren't read, by name or pattern: `actor*`."
    )
    fields: dict[str, Field] = pydantic.Field(
        default_factory=dict, description="Fields that its claims need beside the built-in ones."
    )
    delimiter: str = pydantic.Field("", description="What separates the cells of a CSV file.")
    dates: Literal["", "d/m/y", "m/d/y"] = pydantic.Field(
        "",
        description="Whether the day or the month is first in `5/1/2015`. With it years of two "
        "figures, `5/1/15` and `5-Jan-15`, are from 1969 to 2068.",
    )
    encoding: Encoding = pydantic.Field(
        "", description="What a text file is in that isn't in UTF-8: `windows-1252`."
    )
    sheet: str = pydantic.Field("", description="The sheet of a workbook, where it has several.")
    format: Format | None = pydantic.Field(
        None, description="What `import --as` reads with it, where it is of no table."
    )
    ignore_labels: Texts = pydantic.Field(
        (), description="Labels of annotations that make no claim, by name or pattern: `Per*`."
    )
