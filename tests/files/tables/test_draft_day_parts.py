"""Year, month and day in three columns are one date."""

from __future__ import annotations

import pytest

from reconcile.files.tables.draft_columns import Columns
from reconcile.files.tables.draft_day_parts import parts_of_day
from reconcile.files.tables.table import Cells, Table


def parts(header, *rows, field="date"):
    made = [Cells(n, tuple(row.split(","))) for n, row in enumerate(rows, 2)]
    found = parts_of_day(Columns(Table("t.csv", tuple(header.split(",")), tuple(made))), field)
    return found and found.template


@pytest.mark.parametrize(
    ("header", "row", "field", "template"),
    [
        ("year,month,day", "1902,4,19", "date", "{year}-{month:02}-{day:02}"),
        ("iyear,imonth,iday", "1970,7,0", "date", "{iyear}-{imonth:02}-{iday:02}"),
        ("day,year,month", "19,1902,April", "date", "{day} {month} {year}"),
        (
            "Start Year,Start Month,Start Day,End Year",
            "1902,4,19,1902",
            "date.start",
            "{Start Year}-{Start Month:02}-{Start Day:02}",
        ),
        ("Start Year,Start Month,Start Day", "1902,4,19", "date", None),
        ("year,month", "1902,4", "date", None),
        ("year,month,day", "1902,4,77", "date", None),
        ("year,month,day", "1902,,", "date", None),
        ("year,month,day of week", "1902,4,3", "date", None),
    ],
)
def test_the_columns_of_one_date(header, row, field, template):
    assert parts(header, row, field=field) == template
