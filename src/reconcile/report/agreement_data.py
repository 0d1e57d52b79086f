"""Where coders differ and how often they agree, for programs: JSON, and CSV of the differences."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from reconcile.agreement.intervals import FEWEST, LEVEL, RESAMPLES, SEED
from reconcile.report.as_csv import cell
from reconcile.report.as_json import versioned
from reconcile.report.json_records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reconcile.agreement.agreement import Agreement
    from reconcile.agreement.by_field import FieldAgreement
    from reconcile.agreement.differences import Difference
    from reconcile.agreement.notes import Note
    from reconcile.model.position import Place
    from reconcile.report.json_records import Record

_OF_A_NOTE = ("value", "claimant", "stage", "as_of", "measure", "quote")
COLUMNS = (
    *("difference", "source", "coder", "id", "field", "subject", "scope"),
    *_OF_A_NOTE,
    *("file", "line", "aspects", "relation", "reasons", "sentences"),
)


def agreement_json(found: Agreement, places: Mapping[str, Place]) -> str:
    """Return the differences and the figures by field as JSON text; shares are from 0 to 1."""
    return versioned(
        {
            "coders": list(found.coded.coders),
            "sources": record(found.coded.coders_of),
            "sources_of_one_coder": list(found.coded.alone),
            "interval": {
                "level": LEVEL,
                "resamples": RESAMPLES,
                "seed": SEED,
                "from_items": FEWEST,
            },
            "items": len(found.items),
            "n": found.n,
            "agreed": found.agreed,
            "settled": found.settled,
            "differences": [_difference(found, each, places) for each in found.differences],
            "fields": [_field(each) for each in found.fields],
        }
    )


def _difference(found: Agreement, difference: Difference, places: Mapping[str, Place]) -> Record:
    return {
        "source": difference.item.source,
        "settled": found.is_settled(difference.item),
        "silent": list(difference.silent),
        "reasons": record(difference.reasons),
        "readings": [_reading(note, places) for note in difference.item.notes],
    }


def _reading(note: Note, places: Mapping[str, Place]) -> Record:
    place = places[note.claim.id].at()
    claim = record(note.claim)
    return {**claim, "coder": note.coder, "file": place.file, "line": place.line}


def _field(field: FieldAgreement) -> Record:
    return {
        "field": field.field,
        "type": field.type,
        "noted": {**record(field.noted), "share": field.noted.share},
        "read": record(field.read),
    }


def differences_csv(found: Agreement, places: Mapping[str, Place]) -> str:
    """Return the differences as CSV with a head, a row a coder; a silent one's has no id."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    for number, difference in enumerate(found.differences, 1):
        for row in _rows(difference, places):
            writer.writerow([number, *map(cell, row)])
    return buffer.getvalue()


def _rows(difference: Difference, places: Mapping[str, Place]) -> Iterator[list[str | None]]:
    reasons = difference.reasons
    why = [
        "; ".join(reason.aspect for reason in reasons),
        next((str(reason.relation) for reason in reasons if reason.relation), ""),
        "; ".join(reason.code for reason in reasons),
        " ".join(reason.sentence for reason in reasons),
    ]
    source = difference.item.source
    for note in difference.item.notes:
        claim, place = note.claim, places[note.claim.id].at()
        said = [getattr(claim, key) for key in _OF_A_NOTE]
        asked = [claim.field, claim.subject, claim.scope]
        yield [source, note.coder, claim.id, *asked, *said, place.file, str(place.line), *why]
    silent = ["" for _ in range(len(COLUMNS) - len(why) - 3)]
    for coder in difference.silent:
        yield [source, coder, *silent, *why]
