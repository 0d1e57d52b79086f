"""The formats in which `reconcile report` is written, one row each: a new one is a file and a row.

In: a reconciliation and the questions selected. Out: text, bytes, or pieces of text. What draws
the terminal's form is in `terminal/`; the shapes of JSON, as models, are in `json_shapes/`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Written = str | bytes | Iterator[str]
    Format = Callable[..., Written]

TERMINAL = "terminal"
FORMATS = {
    "json": "reconcile.report.as_json:report_json_pieces",
    "jsonl": "reconcile.report.as_jsonl:report_jsonl",
    "html": "reconcile.report.web.page:page",
    "markdown": "reconcile.report.as_markdown:markdown",
    "csv": "reconcile.report.as_csv:report_csv",
    "json-ld": "reconcile.report.as_json_ld:report_json_ld",
    "xlsx": "reconcile.report.as_xlsx:report_xlsx",
    "parquet": "reconcile.report.as_parquet:report_parquet",
}
"""The function that writes each format but the terminal's; imported when it is asked for."""
TABLES = {
    "event-reports": "reconcile.report.event_data.event_reports:event_reports",
    "acled": "reconcile.report.event_data.acled:acled_table",
    "ucdp": "reconcile.report.event_data.ucdp:ucdp_table",
}
"""The function that makes each table of event data; imported when it is asked for."""
TABLE_FORMATS = ("csv", "parquet")
WITH_PAIRS = ("json", "jsonl")
"""The formats that can contain every pair."""


def writer(style: str) -> Format:
    """Return the function that writes a report in one of `FORMATS`."""
    written: Format = _function(FORMATS[style])
    return written


def table_maker(form: str) -> Any:  # noqa: ANN401 (a table of its own kind each)
    """Return the function that makes one of `TABLES` of a result and questions."""
    return _function(TABLES[form])


def _function(place: str) -> Any:  # noqa: ANN401 (each of its own kind)
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)
