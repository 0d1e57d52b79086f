"""Coders' claims in whose place others count must be readable all the same, by every engine."""

from __future__ import annotations

import pytest

from reconcile.files.project import load

pytestmark = [
    pytest.mark.needs_extra("tables", "duckdb", "pyarrow"),
    pytest.mark.filterwarnings("ignore:PySpark does not yet:FutureWarning"),
]
HEAD = "id,source,field,subject,value,coder,settles,as_of"
SETTLED = "c,one,casualties.killed,raid,15,,a,"
DECLARED = "claims: []\ndropped:\n  - {claim: a, reason: misread}\n"


@pytest.fixture
def tabled(make_project):
    def make(*rows, declared="claims: []\n"):
        import pyarrow as pa  # noqa: PLC0415 (an extra)
        import pyarrow.parquet as pq  # noqa: PLC0415

        root = make_project(declared)
        (root / "data" / "claims").mkdir()
        cells = zip(*(row.split(",") for row in rows), strict=True)
        columns = dict(zip(HEAD.split(","), map(list, cells), strict=True))
        pq.write_table(pa.table(columns), root / "data" / "claims" / "said.parquet")
        return root

    return make


def faults_in_memory(root):
    project = load(root)
    assert project.broken
    return {(each.primary.name, each.message) for each in project.findings if each.code == "S015"}


@pytest.mark.parametrize(
    ("coded", "declared"),
    [
        ("a,one,casualties.killed,raid,a lot,ann,,", "claims: []\n"),
        ("a,one,casualties.killed,raid,13,ann,,some day", "claims: []\n"),
        ("a,one,casualties.killed,raid,a lot,ann,,", DECLARED),
    ],
)
def test_what_is_set_aside_but_not_readable_is_refused(by_engine, tabled, coded, declared):
    from reconcile.engines.survey import FaultyRowsError  # noqa: PLC0415 (an extra)

    other = "b,two,casualties.killed,raid,13,,,"
    root = tabled(coded, other, *([SETTLED] if declared != DECLARED else []), declared=declared)
    with pytest.raises(FaultyRowsError) as refused:
        by_engine(root)
    found = {(each.column, each.message) for each in refused.value.faults}
    assert found == faults_in_memory(root) != set()


def test_what_is_set_aside_and_readable_is_not_judged(by_engine, in_memory, tabled):
    root = tabled("a,one,casualties.killed,raid,13,ann,,yesterday", SETTLED)
    root.joinpath("data/sources/one.yaml").write_text("title: One\npublished: 2024-05-15\n")
    found, rows = by_engine(root)
    assert rows == in_memory(root)[1]
    assert found.summary.claims == 1
