"""What constraints cost: 5,000 made claims read and judged with 20 constraints and without any.

Prints the times of reading and judging, and of judging alone, and exits with 1 where the
constraints make either more than 30% longer.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from pathlib import Path
from time import process_time

from reconcile.files.project import load
from reconcile.pipeline import reconcile

SUBJECTS, SOURCES, PAIRS = 25, 5, 20
LIMIT = 1.3
RUNS = 5


def main() -> int:
    """Return 0 where the constraints cost no more than the limit."""
    runs = [[_seconds(_text(declared)) for declared in (0, PAIRS)] for _ in range(RUNS)]
    print(f"{SUBJECTS * SOURCES * PAIRS * 2:,} claims, without constraints and with {PAIRS}")
    dearest = 0.0
    for at, what in enumerate(("read and judged", "judged")):
        plain, whole = (min(run[declared][at] for run in runs) for declared in (0, 1))
        dearest = max(dearest, whole / plain)
        print(f"{what}: {plain:.2f} s and {whole:.2f} s, {whole / plain:.2f} times as long")
    print(f"at most {LIMIT}")
    return int(dearest > LIMIT)


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


def _seconds(text: str) -> tuple[float, float]:
    """Return how long reading and judging takes, and judging alone."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "claims.yaml").write_text(text, encoding="utf-8")
        (root / "sources").mkdir()
        for source in range(SOURCES):
            record = root / "sources" / f"s{source}.yaml"
            record.write_text("title: A source\n", encoding="utf-8")
        began = process_time()
        project = load(root)
        read = process_time() - began
        gc.collect()  # or chance decides in which run all that was read is looked through
        began = process_time()
        result = reconcile(project)
        judged = process_time() - began
    if len(result.claims) != SUBJECTS * SOURCES * PAIRS * 2:
        raise SystemExit("the made project wasn't read whole")
    return read + judged, judged


if __name__ == "__main__":
    sys.exit(main())
