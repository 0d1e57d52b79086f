"""Family S: entries that can't be read as meant. Reading finds these; here are their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.check.file_faults import met_on_reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile.check.rule import Facts, Found


def unknown_key(facts: Facts) -> Iterator[Found]:
    """Keys that an entry doesn't have.

    A mistyped key would otherwise be ignored, and what it says with it.

    Bad:

        claims:
          - {source: one, field: duration, subject: war, value: six years, qoute: six years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years, quote: six years}
    """
    return met_on_reading(facts, "S010")


def missing_key(facts: Facts) -> Iterator[Found]:
    """Entries that lack a required key, or have a key without a value.

    A claim needs `source`, `field`, `subject` and `value`.

    Bad:

        claims:
          - {source: one, field: duration, value: six years}

    Good:

        claims:
          - {source: one, field: duration, subject: war, value: six years}
    """
    return met_on_reading(facts, "S011")


def value_not_allowed(facts: Facts) -> Iterator[Found]:
    """Words outside a closed vocabulary, such as that of `stage` or of `kind`.

    Bad:

        claims:
          - {source: one, field: date, subject: talks, value: 23 January 2017, stage: maybe}

    Good:

        claims:
          - {source: one, field: date, subject: talks, value: 23 January 2017, stage: planned}
    """
    return met_on_reading(facts, "S012")


def unknown_source(facts: Facts) -> Iterator[Found]:
    """Claims whose source has no record.

    The id of a source is the name of its file in `sources/`, without `.yaml`. Without the record
    nobody knows who published the claim, when, and whether it repeats another source.

    Bad:

        claims:
          - {source: first-day, field: duration, subject: war, value: six years}
        # sources/opening-day.yaml
        title: The opening day

    Good:

        claims:
          - {source: opening-day, field: duration, subject: war, value: six years}
        # sources/opening-day.yaml
        title: The opening day
    """
    return met_on_reading(facts, "S013")


def unknown_field(facts: Facts) -> Iterator[Found]:
    """Claims on a field that is neither built in nor declared.

    A field's type decides how its values are read and compared, so it must be known. Declare the
    field under `fields`.

    Bad:

        claims:
          - {source: one, field: venue, subject: talks, value: Grand Hotel}

    Good:

        fields:
          venue: {type: place}
        claims:
          - {source: one, field: venue, subject: talks, value: Grand Hotel}
    """
    return met_on_reading(facts, "S014")


def unreadable_value(facts: Facts) -> Iterator[Found]:
    """Values that their field's type can't read.

    Write the value as the type takes it; the words of the source belong in the quote.

    Bad:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: an unknown toll}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: at least 13}
    """
    return met_on_reading(facts, "S015")


def duplicate_id(facts: Facts) -> Iterator[Found]:
    """Two claims that state the same id.

    Decisions name claims by their ids, so an id must mean one claim. Most claims need none: it is
    derived from what they say.

    Bad:

        claims:
          - {id: toll, source: one, field: casualties.killed, subject: raid, value: "13"}
          - {id: toll, source: two, field: casualties.killed, subject: raid, value: "15"}

    Good:

        claims:
          - {source: one, field: casualties.killed, subject: raid, value: "13"}
          - {source: two, field: casualties.killed, subject: raid, value: "15"}
    """
    return met_on_reading(facts, "S016")


def bad_field_declaration(facts: Facts) -> Iterator[Found]:
    """Fields declared twice, against a built-in one, or without the words they need.

    Bad:

        fields:
          ceasefire: {type: scale, of: [holds]}
        claims: []

    Good:

        fields:
          ceasefire: {type: scale, of: [holds, fragile, broken]}
        claims: []
    """
    return met_on_reading(facts, "S017")


def name_of_two_entities(facts: Facts) -> Iterator[Found]:
    """A name or alias that two declared entities have.

    It wouldn't be clear whom a claim means by it. Give it to one of them, or let claims say more.

    Bad:

        entities:
          - {name: Northern Front, aliases: [the Front]}
          - {name: Southern Front, aliases: [the Front]}
        claims: []

    Good:

        entities:
          - {name: Northern Front, aliases: [the Front]}
          - {name: Southern Front}
        claims: []
    """
    return met_on_reading(facts, "S018")


def bad_setting(facts: Facts) -> Iterator[Found]:
    """Settings that don't exist, or values that they can't have.

    Bad:

        settings: {rounding: perhaps}
        claims: []

    Good:

        claims: []
    """
    return met_on_reading(facts, "S019")
