"""Golden files of names: lines that are asked for, with what the program makes of each below it.

A line that begins with "#" heads the lines below it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent.parent / "golden" / "names"
INDENT = "    "


@pytest.fixture
def as_kept(request):
    """Compare a golden file with its lines answered anew: each line not indented is a question."""

    def call(name, answer):
        path = GOLDEN / name
        kept = path.read_text(encoding="utf-8")
        asked = [line for line in kept.splitlines() if not line.startswith(INDENT)]
        made = "".join(
            f"{line}\n{'' if line.startswith('#') else indented(answer(line))}" for line in asked
        )
        if request.config.getoption("--update-golden"):
            path.write_text(made, encoding="utf-8")
            kept = made
        assert made == kept

    return call


def indented(lines):
    """Return the lines of an answer as they stand below what was asked."""
    return "".join(f"{INDENT}{line}".rstrip() + "\n" for line in lines)
