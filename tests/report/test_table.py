"""A table keeps its rows; where its words don't fit, each cell is named."""

from rich.text import Text

from reconcile.report.table import table

TITLES = [Text(title) for title in ("field", "items", "coefficient")]
ROWS = [
    [Text("rebel_groups.staying_away"), Text("3", justify="right"), Text("all values are alike")],
    [Text("place"), Text("12", justify="right"), Text("")],
]


def test_rows_are_in_columns_where_they_fit(lines):
    assert [line.rstrip() for line in lines(table(TITLES, ROWS), 60)] == [
        "  field                      items  coefficient",
        "  rebel_groups.staying_away      3  all values are alike",
        "  place                         12",
    ]


def test_a_cell_of_several_words_is_broken_before_the_table_is(lines):
    assert [line.rstrip() for line in lines(table(TITLES, ROWS), 50)] == [
        "  field                      items  coefficient",
        "  rebel_groups.staying_away      3  all values are",
        "                                    alike",
        "  place                         12",
    ]


def test_where_words_would_break_each_cell_stands_behind_its_title(lines):
    assert [line.rstrip() for line in lines(table(TITLES, ROWS, by=0), 40)] == [
        "rebel_groups.staying_away",
        "  items        3",
        "  coefficient  all values are alike",
        "place",
        "  items  12",
    ]
