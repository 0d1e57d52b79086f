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
        from reconcile.engines.survey import FaultyRowsError  # noqa: PLC0415
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
    rows = [
        ROWS[0],
        ("b", *ROWS[1][1:4], "a lot of dead", "", ""),
        ("c", *ROWS[1][1:4], "soonish", "", ""),
        ("d", *ROWS[1][1:3], "storm", "a lot of dead", "", ""),
    ]
    found = [each[:3] for each in findings(tabled(rows, ending))]
    assert found == [("S015", before + n, "value") for n in (2, 3, 4)]


@pytest.fixture
def broken(tmp_path):
    """Return what is wrong with the rows of a table of three columns, each with its line."""

    def found(content, name="said.csv", **more):
        from reconcile.engines.faulty_rows import note_broken  # noqa: PLC0415 (an extra)
        from reconcile.engines.tables import ClaimTable  # noqa: PLC0415
        from reconcile.files.faults import Faults  # noqa: PLC0415

        path = tmp_path / name
        path.write_bytes(content)
        table = ClaimTable(str(path), name, dict.fromkeys("abc", "text"), ",", **more)
        faults = Faults()
        note_broken([table], faults)
        return [(each.code, each.primary.line, each.message) for each in faults.found]

    return found


def test_the_first_row_that_is_none_is_found_in_each_table(broken):
    assert broken(b"a,b,c\n1,2,3\n\n4,5,6\n") == []
    two = b"a,b,c\n1,2,3\n1,2\n1,2,3,4\n"
    assert broken(two) == [("S020", 3, "the row has 2 cells, the header 3")]
    assert broken(b"sep=,\n" + two, skipped=1) == [("S020", 4, "the row has 2 cells, the header 3")]
    assert broken(b'a,b,c\n"1\n1",2,3\n1,2,3,4\n') == [
        ("S020", 4, "the row has 4 cells, the header 3")
    ]


def test_a_row_that_cannot_be_read_has_the_line_where_it_begins(broken):
    [(code, line, message)] = broken(b'a,b,c\n1,"2\n2",3\n1,"2"x,3\n')
    assert (code, line) == ("S020", 4)
    assert message.startswith("the row can't be read: ")


def test_a_byte_that_is_no_text_has_its_line_however_far_the_file_was_read_ahead(broken):
    wrong = ("S002", 203, "byte 0xff is not UTF-8")
    assert broken(b"a,b,c\n" + b"1,2,3\n" * 201 + b"1,2,\xff\n") == [wrong]


def test_a_parquet_file_has_no_broken_rows(broken):
    assert broken(b"x", "said.parquet") == []


def test_a_row_that_the_engine_alone_can_read_is_said_beside_the_others(tmp_path):
    from reconcile.engines.faulty_rows import note_rows  # noqa: PLC0415 (an extra)
    from reconcile.engines.survey import BadRows  # noqa: PLC0415
    from reconcile.engines.tables import ClaimTable  # noqa: PLC0415
    from reconcile.files.faults import BAD_WORD, Faults  # noqa: PLC0415

    (tmp_path / "a.csv").write_text('a,stage\n1,plan\n1,"2"x\n', encoding="utf-8")
    table = ClaimTable(str(tmp_path / "a.csv"), "a.csv", {"a": "text", "stage": "text"}, ",")
    faults = Faults()
    note_rows([BadRows(BAD_WORD, {"stage": "plan"}, "stage", "what")], [table], faults)
    assert [(each.code, each.primary.line) for each in faults.found] == [("S020", 3), ("S012", 2)]


@pytest.mark.parametrize(("names", "shown"), [((), "claims"), (("a.csv", "b.csv"), "a.csv, b.csv")])
def test_rows_that_no_file_here_has_are_said_of_the_tables(names, shown, tmp_path):
    from reconcile.engines.faulty_rows import note_rows  # noqa: PLC0415 (an extra)
    from reconcile.engines.survey import BadRows  # noqa: PLC0415
    from reconcile.engines.tables import ClaimTable  # noqa: PLC0415
    from reconcile.files.faults import BAD_WORD, Faults  # noqa: PLC0415

    tables = []
    for name in names:
        (tmp_path / name).write_text("a,stage\n1,planned\n")
        columns = dict.fromkeys(("a", "stage"), "text")
        tables.append(ClaimTable(str(tmp_path / name), name, columns, ","))
    bad = BadRows(BAD_WORD, {"stage": "x"}, "stage", "it is x", "a stage", "planned")
    faults = Faults()
    note_rows([bad], tables, faults)
    [found] = faults.found
    assert (found.primary.file, found.primary.line, found.primary.name) == (shown, 1, "stage")
    assert (found.expected, found.suggestion) == ("a stage", "planned")
