"""The console blocks of the documentation: run in order, and written anew or held to the pages.

In: pages of Markdown. Out: the same pages, each command followed by what it prints now. The
convention, for whoever writes a page:

- A block of `console` holds commands behind `$ ` and what they print, 80 columns wide and without
  colour. A last line `...` cuts the output: as many lines as stand above it are kept.
- A block with `title="path"` is the file of that path: it is written when the page gets there.
- A page's blocks share one new, empty folder. `<!-- in: a new folder -->` before a block begins
  another, `<!-- in: the shipped data -->` one with a copy of `data/`, and
  `<!-- in: the example NAME -->` one with a copy of `examples/NAME`.
- `<!-- not run: REASON -->` before a block leaves it out.

`python docs/console.py` writes the pages anew, with pages named those alone.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parent.parent
WIDTH = 80
CUT = "..."
NEW, SHIPPED, EXAMPLE = "a new folder", "the shipped data", "the example "
COMMITTING = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (
        ("NAME", "Ann"),
        ("EMAIL", "ann@example.org"),
        ("DATE", "2025-06-09T12:00Z"),
    )
}
"""Who commits in the pages, and when, so that a revision's name is the same on every run."""
_FENCE = re.compile(r"(`{3,})(\w*)(.*)")
_MARK = re.compile(r"<!-- (in|not run): (.+) -->")
_TITLE = re.compile(r'title="([^"]+)"')


class PageError(Exception):
    """A page breaks the convention; the message says where and how."""


class Block(NamedTuple):
    """A fenced block: its lines without the fences, the index of its first line, and its marks."""

    first: int
    language: str
    title: str
    lines: tuple[str, ...]
    marks: dict[str, str]


def pages() -> list[Path]:
    """Return the README and every page of the documentation, sorted."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(text: str) -> Iterator[Block]:
    """Yield the fenced blocks of a page, in order; marks are those right above a block."""
    lines = text.split("\n")
    marks: dict[str, str] = {}
    at = 0
    while at < len(lines):
        fence = _FENCE.fullmatch(lines[at])
        if fence is None:
            marks = _marks(lines[at], marks)
            at += 1
            continue
        end = lines.index(fence[1], at + 1)
        title = _TITLE.search(fence[3])
        yield Block(at + 1, fence[2], title[1] if title else "", tuple(lines[at + 1 : end]), marks)
        marks, at = {}, end + 1


def _marks(line: str, marks: dict[str, str]) -> dict[str, str]:
    """Return the marks that hold after a line: empty lines and other comments keep them."""
    mark = _MARK.fullmatch(line)
    if mark is not None:
        return marks | {mark[1]: mark[2]}
    return marks if not line or line.startswith("<!--") else {}


def current(text: str) -> str:
    """Return a page with what its commands print now; raise `PageError` for a block like no other.

    Nothing outside the console blocks changes.
    """
    lines = text.split("\n")
    with tempfile.TemporaryDirectory() as temporary:
        place = _begin(Path(temporary), NEW)
        written: list[tuple[Block, list[str]]] = []
        for block in blocks(text):
            if "in" in block.marks:
                place = _begin(Path(temporary), block.marks["in"])
            if "not run" in block.marks:
                continue
            if block.title:
                _write(place / block.title, block.lines)
            elif block.language == "console":
                written.append((block, list(_run_all(block, place))))
        for block, printed in reversed(written):
            lines[block.first : block.first + len(block.lines)] = printed
    return "\n".join(lines)


def _begin(temporary: Path, what: str) -> Path:
    place = Path(tempfile.mkdtemp(dir=temporary))
    if what == SHIPPED:
        ignored = shutil.ignore_patterns("text")
        shutil.copytree(ROOT / "data", place / "data", ignore=ignored)
    elif what.startswith(EXAMPLE):
        folder = ROOT / "examples" / what.removeprefix(EXAMPLE)
        shutil.copytree(folder, place, dirs_exist_ok=True)
    elif what != NEW:
        raise PageError(f"a block is run in {NEW}, {SHIPPED} or {EXAMPLE}NAME, not in {what}")
    return place


def _write(path: Path, lines: Iterable[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _run_all(block: Block, place: Path) -> Iterator[str]:
    """Yield the lines of a block anew: each command, and what it prints."""
    if not block.lines or not block.lines[0].startswith("$ "):
        raise PageError(f"line {block.first + 1}: a console block begins with `$ ` and a command")
    starts = [at for at, line in enumerate(block.lines) if line.startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], len(block.lines)], strict=True):
        shown = block.lines[start + 1 : end]
        yield block.lines[start]
        printed = run(block.lines[start].removeprefix("$ "), place)
        if shown and shown[-1] == CUT and len(printed) >= len(shown):
            printed = [*printed[: len(shown) - 1], CUT]
        yield from printed


def run(command: str, place: Path) -> list[str]:
    """Return the lines that a command prints in a folder, errors too, as a terminal shows them."""
    programs = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {
        "PATH": programs,
        "HOME": str(place.parent),
        "COLUMNS": str(WIDTH),
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
        "TZ": "UTC",
        **COMMITTING,
    }
    done = subprocess.run(
        ["/bin/bash", "-c", command],
        cwd=place,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    return [line.rstrip() for line in done.stdout.rstrip("\n").split("\n")] if done.stdout else []


def main(names: list[str]) -> None:
    """Write the named pages anew, or all of them; raise `PageError` where there is no program."""
    if not Path(sys.executable).with_name("reconcile").exists():
        raise PageError(f"reconcile is not installed beside {sys.executable}")
    for page in map(Path, names) if names else pages():
        text = page.read_text(encoding="utf-8")
        anew = current(text)
        if anew != text:
            page.write_text(anew, encoding="utf-8")
            sys.stdout.write(f"{page}: written anew\n")


if __name__ == "__main__":
    main(sys.argv[1:])
