"""Verdicts as a Parquet file: the same bytes however the rows come, a group at a time."""

import io
from types import SimpleNamespace

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")


@pytest.fixture
def written(monkeypatch):
    """Return the pieces of a file of so many rows, which come in batches of these sizes."""

    def made(*sizes, rows=4):
        import pyarrow as pa  # noqa: PLC0415 (an extra)

        from reconcile.engines import parquet_file  # noqa: PLC0415
        from reconcile.engines.verdict_rows import VERDICTS  # noqa: PLC0415

        monkeypatch.setattr(parquet_file, "_ROWS", rows)

        def batches():
            at = 0
            for size in sizes:
                columns = [
                    pa.array(
                        [n if pa.types.is_integer(kind) else f"q{n}" for n in range(at, at + size)]
                    )
                    for kind in VERDICTS.types
                ]
                yield pa.RecordBatch.from_arrays(columns, names=VERDICTS.names)
                at += size

        return list(parquet_file.verdicts_parquet(SimpleNamespace(batches=batches)))

    return made


def table(pieces):
    import pyarrow.parquet as pq  # noqa: PLC0415 (an extra)

    return pq.ParquetFile(io.BytesIO(b"".join(pieces)))


def test_the_bytes_are_the_same_however_rows_are_batched(written):
    assert b"".join(written(10)) == b"".join(written(3, 3, 4)) == b"".join(written(*[1] * 10))


@pytest.mark.parametrize(
    ("rows", "groups"), [(10, [4, 4, 2]), (8, [4, 4]), (4, [4]), (1, [1]), (0, [])]
)
def test_a_group_has_as_many_rows_as_it_may(written, rows, groups):
    pieces = written(rows)
    assert len(pieces) == len(groups) + 1
    file = table(pieces)
    about = [file.metadata.row_group(n).num_rows for n in range(file.num_row_groups)]
    assert about == groups
    read = [file.read_row_group(n).column("question").to_pylist() for n in range(len(groups))]
    assert [text for group in read for text in group] == [f"q{n}" for n in range(rows)]


def test_a_file_is_given_away_piece_by_piece(written):
    pieces = written(10)
    assert all(pieces)
    assert pieces[0].startswith(b"PAR1")
    assert pieces[-1].endswith(b"PAR1")
