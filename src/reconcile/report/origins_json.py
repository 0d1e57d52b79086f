"""Suggested origins as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.report.as_json import versioned
from reconcile.report.json_records import record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.evidence.origins.suggest import Suggestion
    from reconcile.report.json_records import Record


def origins_json(found: Sequence[Suggestion], texts: int, sources: int) -> str:
    """Return what is suggested as JSON text, with how many texts of how many sources there were."""
    return versioned(
        {"sources": sources, "texts_searched": texts, "suggestions": list(map(_suggestion, found))}
    )


def _suggestion(found: Suggestion) -> Record:
    return {
        "sign": found.sign.value,
        "sources": list(found.sources),
        "write": [{"source": id_, "derived_from": to} for id_, to in sorted(found.write.items())],
        "credits": [{"source": id_, **record(credit)} for id_, credit in found.credits],
        "runs": [
            {
                "words": run.size,
                "begins": run.words,
                "places": [
                    {"source": run.first, "line": run.lines[0]},
                    {"source": run.other, "line": run.lines[1]},
                ],
            }
            for run in found.runs
        ],
        "publisher": record(found.publisher) if found.publisher else None,
    }
