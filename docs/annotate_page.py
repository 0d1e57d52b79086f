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
SESSION = (
    ("/at least ENTER", "Two words of the text are searched and marked."),
    (
        "shift+right shift+right shift+right ENTER killed",
        "Three more; a claim; letters of a field.",
    ),
    (
        "ENTER ENTER",
        "The field and the likeliest subject are taken. The value is that of the passage.",
    ),
    ("ENTER", "It is saved. Another source contradicts it, which is no reason not to."),
    (
        "/3 mil ENTER shift+right ENTER damage",
        "The next passage, and a field that isn't there yet.",
    ),
    ("ENTER", "Its type is proposed from the passage."),
    ("ENTER ENTER ENTER", "The type, the subject and the value are taken, and the claim is saved."),
    ("q", "What is left to do."),
)
"""A session: keys, with what is typed as it is, and what they do."""


def screen(keys: str) -> str:
    """Return what the annotator shows after some keys, as a block of text."""
    with tempfile.TemporaryDirectory() as folder:
        lines = asyncio.run(_after(_project(Path(folder)), keys.split()))
    return "\n".join(("```text", *lines, "```"))


def session() -> str:
    """Return a whole session: each screen after the keys that lead to it, then the claims file."""
    with tempfile.TemporaryDirectory() as folder:
        project = _project(Path(folder))
        screens = asyncio.run(_all(project))
        written = (project / "data" / "claims.yaml").read_text(encoding="utf-8")
    shown = [
        f"{said} Keys: `{keys}`\n\n```text\n{lines}\n```\n"
        for (keys, said), lines in zip(SESSION, screens, strict=True)
    ]
    return "\n".join((*shown, f"The claims file, in the end:\n\n```yaml\n{written}```"))


async def _all(folder: Path) -> list[str]:
    app = Annotator(Session(at(folder), "courier"))
    screens = []
    async with app.run_test(size=SIZE) as pilot:
        for keys, _ in SESSION:
            await pilot.press(*_pressed(keys))
            await app.changes.all_made()
            await pilot.pause()
            screens.append("\n".join(_brief(_drawn(app))))
    return screens


def _pressed(keys: str) -> list[str]:
    """Return each key of a line of the session; what isn't the name of one is typed."""
    pressed: list[str] = []
    named = {"ENTER": "enter", "shift+right": "shift+right"}
    typed = False
    for word in keys.split(" "):
        if word in named:
            pressed.append(named[word])
        else:
            pressed += [*(["space"] if typed else []), *("slash" if c == "/" else c for c in word)]
        typed = word not in named
    return pressed


def _brief(lines: list[str]) -> list[str]:
    """Return the lines of a screen, of empty ones that follow each other the first alone."""
    empty = [not line.strip(" \u2502") for line in lines]
    return [line for n, line in enumerate(lines) if not (n and empty[n] and empty[n - 1])]


def _drawn(app: Annotator) -> list[str]:
    drawn = app.screen._compositor.render_strips()  # noqa: SLF001 (Textual has no other way)
    return [strip.text.replace("\u00a0", " ").rstrip() for strip in drawn]


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
        return _drawn(app)
