"""Projects of a made-up table of claims, of any size, from a fixed seed.

Claims of 40 sources on six to a question or fewer by chance; their subjects by an identifier, or
under a name: 114,000 names to a million claims.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from made_names import made_names

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = 40
CLAIMS_A_NAME = 1_000_000 / 114_000
IN_A_ROUND = 100_000
"""Claims that are made up before they are written."""


def write_project(data: Path, claims: int, *, by_id: bool) -> None:
    """Write a project of a table of claims, unless it is there: by names, or by identifiers."""
    import pyarrow as pa  # noqa: PLC0415 (an extra)
    import pyarrow.parquet as pq  # noqa: PLC0415

    file = data / "claims" / "said.parquet"
    if file.exists() and pq.read_metadata(file).num_rows == claims:
        return
    (data / "claims").mkdir(parents=True, exist_ok=True)
    (data / "claims.yaml").write_text("fields: {}\n", encoding="utf-8")
    days = [f"{number},Paper {number},2024-03-{number % 28 + 1:02}\n" for number in range(SOURCES)]
    (data / "sources.csv").write_text("id,outlet,published\n" + "".join(days), encoding="utf-8")
    number = max(1, round(claims / CLAIMS_A_NAME))
    names = [] if by_id else [each.mention.name for each in made_names(number)]
    made = random.Random(7)  # noqa: S311 (test data, no secret)
    writer = None
    for start in range(0, claims, IN_A_ROUND):
        rows = [
            _claim(line, claims, names, made)
            for line in range(start, min(claims, start + IN_A_ROUND))
        ]
        table = pa.Table.from_pylist(rows)
        writer = writer or pq.ParquetWriter(file, table.schema)
        writer.write_table(table)
    if writer:
        writer.close()


def _claim(line: int, claims: int, names: list[str], made: random.Random) -> dict[str, str]:
    """Return a claim on the number killed or wounded: six to a question, or fewer by chance."""
    hedge = made.choice(("", "at least ", "about ", "more than "))
    row = {
        "id": f"claim-{line:09}",
        "source": str(made.randrange(SOURCES)),
        "field": made.choice(("casualties.killed", "casualties.wounded")),
        "value": f"{hedge}{made.randrange(1, 40) * 5}",
    }
    if names:
        return {**row, "subject": made.choice(names)}
    return {**row, "subject_id": f"event-{made.randrange(max(1, claims // 12))}"}
