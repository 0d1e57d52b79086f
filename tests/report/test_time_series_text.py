"""A figure over time: bars on one line, and a row a day."""

import pytest

from reconcile.report.time_series import time_series
from reconcile.report.time_series_text import bars, series_lines


@pytest.mark.parametrize(
    ("figures", "drawn"),
    [([1, 2, 4, 8], "▂▃▅█"), ([5, 5], "██"), ([0, 0], "▁▁"), ([0, 100], "▁█"), ([1, 1000], "▁█")],
)
def test_bars_are_as_high_as_the_highest_allows(figures, drawn):
    assert bars(figures) == drawn


def test_each_day_has_its_values_change_and_sources(result, lines):
    rows = (("one", "12", 1), ("two", "15", 2), ("three", "about 15", 2), ("one", "20", 3))
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: casualties.killed, subject: Fire, value: {value},"
        f" as_of: 2025-03-0{day}}}\n"
        for source, value, day in rows
    )
    (found,) = result(claims).questions
    printed = [" ".join(line.split()) for line in lines(series_lines(time_series(found), by=2))]
    assert printed[0] == "Over time ▅▆█"
    assert printed[1] == "2025-03-01 12 one"
    assert printed[2].startswith("2025-03-02 ")
    assert "15 | about 15" in printed[2] or "about 15 | 15" in printed[2]
    assert printed[3] == "2025-03-03 20 rose by 5 one"
