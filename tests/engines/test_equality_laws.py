"""Whatever a table says, an engine judges it as a project in memory is judged."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")

DECLARED = """\
fields:
  brokers: {type: parties}
  seat: {type: place}
  host: {type: organisation}
  chair: {type: person}
  state: {type: scale, of: [holds, fragile, broken]}
entities:
  - {name: Ankara Forum, aliases: [the Forum], kind: organisation}
  - {name: Varn, kind: place, within: Ostland}
"""
SOURCES = {
    "one": "title: One\noutlet: The Herald\npublished: 2024-05-15\n",
    "two": "title: Two\nderived_from: one\npublished: 2024-05-10\n",
    "three": "title: Three\noutlet: The  Courier\npublished: May 2024\n",
}
VALUES = {
    "casualties.killed": ("13", "at least 15", "some 15", "13-20", "dozens", "no one", " 1,300"),
    "date": ("yesterday", "on Monday", "2024-05-09", "May 2024", "early May 2024", "2024-05-09?"),
    "brokers": ("Russia", "Russia and Turkey", "the Forum", "at least two countries"),
    "seat": ("Varn", "Ostland", "Varn, Ostland"),
    "host": ("Ankara Forum", "the Forum", "A.F."),
    "chair": ("Ana Maria Pell", "A. M. Pell", "Pell", "Ben Pell"),
    "state": ("holds", "fragile", "broken"),
}
"""Readable with any of the other cells, in any source."""
CELLS = {
    "subject": ("raid", "The raid", "Raid ", "truce", "=truce", "d'Arc \u2013 \u00e9t\u00e9"),
    "subject_id": ("", "", "", "f1", "f2"),
    "claimant": ("", "", "the Red Crescent", "Red Crescent", "the mayor", "officials"),
    "stage": ("", "", "planned", "happened"),
    "as_of": ("", "", "2024-05-09", "yesterday", "May 2024"),
    "measure": ("", "", "estimate", "documented"),
    "scope": ("", "", "in Varn", "In  varn"),
    "complete": ("", "", "true", "Yes", "no"),
    "coder": ("", "", "ann", "Ben", "Ann "),
    "implied": ("", "true"),
    "quote": ("", "", "they said it"),
}
MOST = 20
EARLIER = st.integers(0, MOST - 1)
"""The place of a row that another one revises or settles, where there is one."""


@st.composite
def tables(draw):
    """Draw rows of a table of claims that says everything a claim can, some without an id."""
    with_ids = draw(st.sampled_from(("all", "some", "none")))
    rows = []
    for number in range(draw(st.integers(1, MOST))):
        field = draw(st.sampled_from(sorted(VALUES)))
        row = {key: draw(st.sampled_from(cells)) for key, cells in CELLS.items()}
        row |= {"field": field, "value": draw(st.sampled_from(VALUES[field]))}
        row["source"] = draw(st.sampled_from(sorted(SOURCES)))
        own = with_ids == "all" or (with_ids == "some" and draw(st.booleans()))
        row["id"] = f"c{number:02}" if own else ""
        rows.append(row)
    if draw(st.booleans()):  # a claimant whom two sources quote
        rows += [rows[-1] | {"id": "", "claimant": "the Red Crescent", "source": source,
                             "value": draw(st.sampled_from(VALUES[field]))}
                 for source in ("one", "three")]  # fmt: skip
    for row in rows:
        for key in ("revises", "settles"):
            other = draw(EARLIER) if draw(st.integers(0, 3)) == 0 else len(rows)
            row[key] = rows[other]["id"] if other < len(rows) else ""
        if row["settles"] in ("", row["id"]):
            row["settles"] = ""
    return rows


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Return what writes drawn rows as a project's only table of claims, and gives the folder."""
    root = tmp_path_factory.mktemp("drawn")
    (root / "data" / "claims").mkdir(parents=True)
    (root / "data" / "sources").mkdir()
    (root / "data" / "claims.yaml").write_text(f"{DECLARED}claims: []\n", encoding="utf-8")
    for name, record in SOURCES.items():
        (root / "data" / "sources" / f"{name}.yaml").write_text(record, encoding="utf-8")

    def write(rows, ending):
        for each in (root / "data" / "claims").iterdir():
            each.unlink()
        path = root / "data" / "claims" / f"said{ending}"
        if ending == ".parquet":
            import pyarrow as pa  # noqa: PLC0415 (an extra)
            import pyarrow.parquet as pq  # noqa: PLC0415

            blank = [{key: cell or None for key, cell in row.items()} for row in rows]
            text = pa.schema([(key, pa.string()) for key in rows[0]])
            pq.write_table(pa.Table.from_pylist(blank, text), path)
        else:
            with path.open("w", encoding="utf-8", newline="") as file:
                out = csv.DictWriter(file, list(rows[0]))
                out.writeheader()
                out.writerows(rows)
        return root

    return write


def compare(found, expected):
    assert found[1] == expected[1]
    assert found[0].summary == expected[0].summary
    assert found[0].left_out == expected[0].left_out


@settings(max_examples=min(10, settings().max_examples))
@given(tables(), st.sampled_from((".csv", ".parquet")))
def test_duckdb_judges_as_memory_does(written, in_memory, by_new_duckdb, rows, ending):
    folder = written(rows, ending)
    compare(by_new_duckdb(folder, 1), in_memory(folder))


@settings(max_examples=2)
@given(tables())
def test_two_processes_judge_as_memory_does(written, in_memory, by_new_duckdb, rows):
    folder = written(rows, ".csv")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("reconcile.engines.duck.ROWS", 1)  # so that both have questions to judge
        compare(by_new_duckdb(folder, 2), in_memory(folder))
