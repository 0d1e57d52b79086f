"""What is wrong with a table is said with file, row and column."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
HEAD = ("id", "source", "field", "subject", "value", "stage", "implied")
ROWS = [
    ("a", "one", "casualties.killed", "raid", "13", "", ""),
    ("b", "one", "casualties.killed", "raid", "'=13", "", ""),
    ("b", "two", "casualties.kiled", "raid", "13", "", ""),
    ("d", "nobody", "casualties.killed", "raid", "13", "plan", "perhaps"),
    ("e", "two", "casualties.killed", "", "13", "", ""),
]


@pytest.fixture
def tabled(make_project):
    """Return what writes rows as a table of claims of a new project, and gives its folder."""

    def make(rows, ending):
        import pyarrow as pa  # noqa: PLC0415 (an extra)
        import pyarrow.parquet as pq  # noqa: PLC0415

        root = make_project("claims: []\n")
        (root / "data" / "claims").mkdir()
        file = root / "data" / "claims" / f"said{ending}"
        if ending == ".parquet":
            columns = [pa.array(each) for each in zip(*rows, strict=True)]
            pq.write_table(pa.table(columns, names=HEAD), file)
        else:
            lines = ["sep=;", ";".join(HEAD), *map(";".join, rows)]
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return root

    return make


@pytest.fixture
def findings(by_duckdb):
    """Return the faults of a project, as an engine finds them."""

    def found(root):
        from reconcile.engines.faulty_rows import note_rows  # noqa: PLC0415 (an extra)
        from reconcile.engines.run import FaultyRowsError  # noqa: PLC0415
        from reconcile.engines.tables import claim_table  # noqa: PLC0415
        from reconcile.files.faults import Faults  # noqa: PLC0415
        from reconcile.files.folder import at  # noqa: PLC0415

        with pytest.raises(FaultyRowsError) as caught:
            by_duckdb(root)
        where, faults = at(root), Faults()
        tables = [claim_table(path, where, faults) for path in where.tables]
        note_rows(caught.value.faults, tables, faults)
        return sorted(
            (each.code, each.primary.line, each.primary.name, each.message) for each in faults.found
        )

    return found


@pytest.mark.parametrize(("ending", "before"), [(".csv", 2), (".parquet", 0)])
def test_what_is_wrong_before_anything_is_judged(tabled, findings, ending, before):
    assert findings(tabled(ROWS, ending)) == [
        ("S011", before + 5, "subject", "`subject` is missing"),
        ("S012", before + 4, "implied", "`implied` can't be `perhaps`"),
        ("S012", before + 4, "stage", "`stage` can't be `plan`"),
        ("S013", before + 4, "source", "no source has the id `nobody`"),
        ("S014", before + 3, "field", "the field `casualties.kiled` is not declared"),
        ("S016", before + 2, "id", "the id `b` is another claim's"),
        ("S016", before + 3, "id", "the id `b` is another claim's"),
    ]


@pytest.mark.parametrize(("ending", "before"), [(".csv", 2), (".parquet", 0)])
def test_what_can_not_be_read(tabled, findings, ending, before):
    rows = [ROWS[0], ("b", *ROWS[1][1:4], "a lot of dead", "", "")]
    ((code, line, column, _),) = findings(tabled(rows, ending))
    assert (code, line, column) == ("S015", before + 2, "value")
