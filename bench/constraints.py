"""What constraints cost: 5,000 made claims read and judged with 20 constraints and without any.

Prints both times and exits with 1 where the constraints cost more than 30% of the time without.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import process_time

from reconcile.files.project import load
from reconcile.pipeline import reconcile

SUBJECTS, SOURCES, PAIRS = 25, 5, 20
LIMIT = 1.3
RUNS = 3


def main() -> int:
    """Return 0 where the constraints cost no more than the limit."""
    plain, whole = (min(_seconds(_text(declared)) for _ in range(RUNS)) for declared in (0, PAIRS))
    share = whole / plain
    claims = SUBJECTS * SOURCES * PAIRS * 2
    print(f"{claims:,} claims: {plain:.2f} s without constraints, {whole:.2f} s with {PAIRS}")
    print(f"{share:.2f} times as long; at most {LIMIT}")
    return int(share > LIMIT)


def _text(declared: int) -> str:
    """Return a claims file: fields in pairs of a whole and a part, one of 20 conflicting."""
    fields = [f"  {name}.{n}: {{type: count}}" for n in range(PAIRS) for name in ("all", "some")]
    constraints = [f"  - {{whole: all.{n}, part: some.{n}}}" for n in range(declared)]
    claims = [
        f"  - {{source: s{source}, field: {name}.{n}, subject: Event {subject}, value: '{value}'}}"
        for subject in range(SUBJECTS)
        for n in range(PAIRS)
        for source in range(SOURCES)
        for name, value in (("all", 40 + source), ("some", 90 if subject == n else 12 + source))
    ]
    head = ["constraints:", *constraints] if declared else []
    return "\n".join(["fields:", *fields, *head, "claims:", *claims, ""])


def _seconds(text: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "claims.yaml").write_text(text, encoding="utf-8")
        (root / "sources").mkdir()
        for source in range(SOURCES):
            record = root / "sources" / f"s{source}.yaml"
            record.write_text("title: A source\n", encoding="utf-8")
        began = process_time()
        result = reconcile(load(root))
        took = process_time() - began
    if len(result.claims) != SUBJECTS * SOURCES * PAIRS * 2:
        raise SystemExit("the made project wasn't read whole")
    return took


if __name__ == "__main__":
    sys.exit(main())
