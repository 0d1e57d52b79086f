"""Text from data as Markdown that shows it and does nothing else.

GitHub's Markdown takes more for markup than CommonMark does: tables, addresses, mentions, issue
numbers and emoji codes. What starts one of these is cut from what follows it by an empty comment.
"""

from __future__ import annotations

import re

from reconcile.report.safe_for_terminal import show

_MARKUP = re.compile(r"[\\`*_\[\]|~$]")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_REFERENCE = re.compile(
    r"(?<!&)[@#](?=\w)|:(?=//|[\w+-]{1,50}:)|\bGH-(?=[0-9])|\bwww(?=\.)", re.IGNORECASE
)
_BLOCK = re.compile(r"^\s*(?:[-+=#]|[0-9]{1,9}(?=[.)]))")


def plain(text: str) -> str:
    """Return a text from data, on one line, as Markdown that is read as that very text."""
    html = "".join(_HTML.get(character, character) for character in show(text).strip())
    inline = _REFERENCE.sub(r"\g<0><!-- -->", _MARKUP.sub(r"\\\g<0>", html))
    return _BLOCK.sub(_unblocked, inline)


def _unblocked(start: re.Match[str]) -> str:
    """Return the start of a line so that it begins no list, heading or rule."""
    mark = start[0].lstrip()
    return f"{mark}<!-- -->" if mark.isdigit() else f"\\{mark}"


def code(text: str) -> str:
    """Return a text of ours, or an id, as code; fenced by one backtick more than it holds."""
    shown = show(text).replace("|", "\\|")
    longest = max((len(run) for run in re.findall(r"`+", shown)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def table(head: list[str], rows: list[list[str]]) -> str:
    """Return a table; its cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
