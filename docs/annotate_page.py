"""Screens of the annotator as text, on a small project made for them, drawn by the program."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from reconcile.annotate.app import Annotator
from reconcile.annotate.session import Session
from reconcile.files.folder import at

TEXT = """\
Flood in Varn

At least 12 people died in the Varn flood on Monday, the mayor said. Mayor Ida Holm put the \
damage at 3 million crowns.

Rescue teams were expected to leave on 14 May. "No one is missing," Holm added.
"""
CLAIMS = """\
claims:
  - source: herald
    field: casualties.killed
    subject: Varn flood
    value: exactly 9
    quote: exactly nine people were killed
"""
SIZE = (80, 24)


def screen(keys: str) -> str:
    """Return what the annotator shows after some keys, as a block of text."""
    with tempfile.TemporaryDirectory() as folder:
        lines = asyncio.run(_after(_project(Path(folder)), keys.split()))
    return "\n".join(("```text", *lines, "```"))


def _project(folder: Path) -> Path:
    texts = folder / "data" / "sources" / "text"
    texts.mkdir(parents=True)
    (texts / "courier.txt").write_text(TEXT, encoding="utf-8")
    for source, outlet in (("courier", "The Courier"), ("herald", "Valley Herald")):
        record = f"title: Flood in Varn\noutlet: {outlet}\npublished: 2025-05-13\n"
        (texts.parent / f"{source}.yaml").write_text(record, encoding="utf-8")
    (folder / "data" / "claims.yaml").write_text(CLAIMS, encoding="utf-8")
    return folder


async def _after(folder: Path, keys: list[str]) -> list[str]:
    app = Annotator(Session(at(folder), "courier"))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*keys)
        await app.changes.all_made()
        await pilot.pause()
        drawn = app.screen._compositor.render_strips()  # noqa: SLF001 (Textual has no other way)
        return [strip.text.replace("\u00a0", " ").rstrip() for strip in drawn]
