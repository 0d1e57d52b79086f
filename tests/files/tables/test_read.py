"""A file to a table, whatever its ending."""

import pytest

from reconcile.files import limits
from reconcile.files.faults import Faults
from reconcile.files.tables.read import read_table


@pytest.mark.parametrize("ending", [".csv", ".json", ".parquet", ".xlsx"])
def test_a_file_that_is_too_large_is_called_so(tmp_path, monkeypatch, ending):
    monkeypatch.setattr(limits, "FILE_BYTES", 1024 * 1024)
    path = tmp_path / f"said{ending}"
    path.write_bytes(b"a" * (1024 * 1024 + 1))
    faults = Faults()
    assert read_table(path, tmp_path, path.name, lambda _: True, faults) is None
    assert [(each.code, each.message) for each in faults.found] == [
        ("S008", "the file is larger than 1 MB")
    ]
