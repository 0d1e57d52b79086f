"""Sizes are read as DuckDB reads them."""

import pytest

from reconcile.engines.memory_size import in_bytes


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ("500MB", 500_000_000),
        ("4 gb", 4_000_000_000),
        ("1.5GiB", 1_610_612_736),
        ("1KB", 1_000),
        ("2TB", 2_000_000_000_000),
    ],
)
def test_sizes(size, expected):
    assert in_bytes(size) == expected


@pytest.mark.parametrize("size", ["", "much", "500", "-1GB", "1,5GB", "80%", "0GB", "1GB\n"])
def test_what_is_none(size):
    with pytest.raises(ValueError, match="is no"):
        in_bytes(size)
