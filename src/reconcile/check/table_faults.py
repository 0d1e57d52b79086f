"""Family S: tables and their mappings. Reading finds these; here are their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.file_faults import met_on_reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts, Found


def bad_table(facts: Facts) -> Iterator[Found]:
    """Tables and rows that can't be read.

    A row has more or fewer cells than the header, two columns have one name, a quotation mark is
    never closed, or the file isn't what its name says. Often a file was cut off, or its separator
    is another.

    Bad:

        # claims/tolls.csv
        source,field,subject,value
        one,casualties.killed,raid

    Good:

        # claims/tolls.csv
        source,field,subject,value
        one,casualties.killed,raid,13
    """
    return met_on_reading(facts, "S020")


def bad_mapping(facts: Facts) -> Iterator[Found]:
    """Mappings that don't fit their table.

    The mapping names a column that isn't there, says neither where a value nor where a source is
    found, or lists codes without the one in a row. A row that names no source or no subject makes
    no claim; that is a warning, since the table may well be right.

    Bad:

        # claims/tolls.csv
        paper,event,dead
        Post,raid,13

        # claims/tolls.map.yaml
        source: paper
        subject: event
        claims:
          - {field: casualties.killed, value: deaths}

    Good:

        # claims/tolls.csv
        paper,event,dead
        Post,raid,13

        # claims/tolls.map.yaml
        source: paper
        subject: event
        claims:
          - {field: casualties.killed, value: dead}
    """
    return met_on_reading(facts, "S021")


def backward_range(facts: Facts) -> Iterator[Found]:
    """Rows whose lowest, best and highest figure are not in this order.

    Such a range is a slip in the table, and which of its figures is wrong can't be known. No claim
    is made of it; all other claims of the row are.

    Bad:

        # claims/tolls.csv
        paper,event,low,high
        Post,raid,15,9

        # claims/tolls.map.yaml
        source: paper
        subject: event
        claims:
          - {field: casualties.killed, low: low, high: high}

    Good:

        # claims/tolls.csv
        paper,event,low,high
        Post,raid,9,15

        # claims/tolls.map.yaml
        source: paper
        subject: event
        claims:
          - {field: casualties.killed, low: low, high: high}
    """
    return met_on_reading(facts, "S022")


def unread_column(facts: Facts) -> Iterator[Found]:
    """Columns of a table that no claim reads and no `ignore` names.

    What nobody reads may hold claims that are missing, or a column that was renamed.

    Bad:

        # claims/tolls.csv
        paper,event,dead,wounded
        Post,raid,13,40

        # claims/tolls.map.yaml
        source: paper
        subject: event
        claims:
          - {field: casualties.killed, value: dead}

    Good:

        # claims/tolls.csv
        paper,event,dead,wounded
        Post,raid,13,40

        # claims/tolls.map.yaml
        source: paper
        subject: event
        ignore: [wounded]
        claims:
          - {field: casualties.killed, value: dead}
    """
    return met_on_reading(facts, "S023")


def undeclared_missing_code(facts: Facts) -> Iterator[Found]:
    """Cells that look like a code for silence and are read as a value.

    Tables write `NA`, `Unknown` or `-99` where nothing is known. A mapping lists such codes under
    `missing`, so that none becomes a value.

    Bad:

        # claims/tolls.csv
        paper,event,place
        Post,raid,Unknown

        # claims/tolls.map.yaml
        source: paper
        subject: event
        fields:
          place: {type: place}
        claims:
          - {field: place, value: place}

    Good:

        # claims/tolls.csv
        paper,event,place
        Post,raid,Unknown
        Post,siege,Derna

        # claims/tolls.map.yaml
        source: paper
        subject: event
        missing: [Unknown]
        fields:
          place: {type: place}
        claims:
          - {field: place, value: place}
    """
    return met_on_reading(facts, "S024")
