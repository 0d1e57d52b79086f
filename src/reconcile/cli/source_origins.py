"""`reconcile source origins`: which sources may share an origin that their records don't say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli.options import in_color, in_format, in_project, unpaged
from reconcile.cli.output import put, put_drawn
from reconcile.cli.source_records import open_sources

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@in_format("terminal", "json")
@in_color
@unpaged
@in_project
def origins(style: str, color: str, folder: Path | None) -> None:
    """Suggest which sources share an origin: from credit lines, equal words and publishers.

    Each suggestion comes with its evidence and with what to write into the records. Nothing is
    merged: the records alone say what a source is derived from. Texts that aren't attached, or have
    changed, are not searched.
    """
    from reconcile.evidence.origins.suggest import suggested_origins  # noqa: PLC0415 (only here)
    from reconcile.files.source_texts import read_texts  # noqa: PLC0415 (the same)
    from reconcile.judge.origins import origins as recorded  # noqa: PLC0415 (the same)
    from reconcile.model.source import TextState  # noqa: PLC0415 (the same)

    place, sources = open_sources(folder)
    read = read_texts(place, sources)
    texts = {id_: text.text for id_, text in read.items() if text.state is TextState.ATTACHED}
    found = suggested_origins(sources, texts, recorded(sources))
    if style == "json":
        from reconcile.report.origins_json import origins_json  # noqa: PLC0415 (one format at a time)

        put(origins_json(found, len(texts), len(sources)))
    else:
        from reconcile.report.origins_text import render_origins  # noqa: PLC0415 (the same)

        put_drawn(render_origins(found, len(texts), len(sources)), color)
