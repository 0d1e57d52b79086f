"""What the documentation shows of the program, made by running it: used by cog in the pages.

`cog -r -I docs README.md` writes the excerpts anew, `cog --check -I docs README.md` says whether
they are current.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from reconcile.one_pair import Circumstance, outcome

ROOT = Path(__file__).parent.parent

TELLING = (
    ("count", "more than 300,000", "more than 310,000", "", ""),
    ("count", "at least 15", "13", "", ""),
    ("count", "at least 13", "15", "", ""),
    ("date", "December 2016", "2016-12-30", "", ""),
    ("parties", "Russia and Turkey", "Russia, Turkey and Iran", "", ""),
    ("status", "expected", "stayed away", "planned", "happened"),
    ("status", "excluded", "attended", "", ""),
    ("person", "Bashar Ja'afari", "Bashar al-Jaafari", "", ""),
)
"""Type, A, B and their stages: the pairs of the README's table."""


def shell(command: str, lines: int | None = None, width: int = 80) -> str:
    """Return a command and the first lines of what it prints, as a block of Markdown."""
    printed = _run(command, width).rstrip("\n").split("\n")
    shown = printed if lines is None else printed[:lines]
    more = ["..."] if len(shown) < len(printed) else []
    body = "\n".join(line.rstrip() for line in [*shown, *more])
    return f"```console\n$ {command}\n{body}\n```"


def _run(command: str, width: int) -> str:
    program, *arguments = shlex.split(command)
    path = str(Path(sys.executable).with_name(program))
    environment = {**os.environ, "COLUMNS": str(width), "NO_COLOR": "1"}
    done = subprocess.run(
        [path, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def telling_rows() -> str:
    """Return the README's table of what counts as a contradiction, judged by the engine."""
    rows = ["| A | B | relation | why |", "|---|---|---|---|"]
    for kind, a, b, a_stage, b_stage in TELLING:
        a_is, b_is = Circumstance(a_stage or None), Circumstance(b_stage or None)
        found = outcome(kind, a, b, a_is=a_is, b_is=b_is)
        relation, reason = found.comparison.relation.value, found.comparison.reason
        sides = (
            f"{text} ({stage})" if stage else text for text, stage in ((a, a_stage), (b, b_stage))
        )
        why = f"{found.explanation.sentence} `{reason}`"
        rows.append(f"| {' | '.join(sides)} | {relation} | {why} |")
    return "\n".join(rows)
