"""The table of formats of a report: each row leads to a function."""

import pytest

from reconcile.report.formats import FORMATS, TABLE_FORMATS, TABLES, table_maker, writer

EXTRA = {"xlsx", "parquet"}


@pytest.mark.parametrize("style", sorted(FORMATS))
def test_each_format_has_a_function_that_is_named_in_its_row(style):
    assert writer(style).__name__ == FORMATS[style].partition(":")[2]


@pytest.mark.parametrize("form", TABLES)
def test_each_table_is_made_of_a_result(form, result):
    found = result("claims:\n  - {source: one, field: date, subject: Fire, value: 2 May 2017}\n")
    assert table_maker(form)(found, found.questions).columns
    assert set(TABLE_FORMATS) < set(FORMATS)


@pytest.mark.parametrize("style", sorted(FORMATS.keys() - EXTRA))
def test_each_format_writes_text_of_a_result(style, result):
    found = result("claims:\n  - {source: one, field: date, subject: Fire, value: 2 May 2017}\n")
    written = writer(style)(found, found.questions)
    assert "2 May 2017" in (written if isinstance(written, str) else "".join(written))
