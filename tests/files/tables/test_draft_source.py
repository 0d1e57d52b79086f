"""What names the source of a row is guessed from the names of columns, with the reason."""

import pytest

from reconcile.files.tables.draft_columns import Columns
from reconcile.files.tables.draft_source import guessed_source
from reconcile.files.tables.table import Cells, Table


@pytest.mark.parametrize(
    ("header", "row", "said"),
    [
        ("event,dead", "a,1", "{id: {constant: tolls}}"),
        ("outlet,dead", "Post,1", "{id: outlet, outlet: outlet}"),
        ("source,dead", "Post,1", "{id: source, outlet: source}"),
        ("source_id,url,dead", "p1,http,1", "{id: source_id, url: url}"),
        ("source,outlet,dead", "p1,Post,1", "{id: source, outlet: outlet}"),
        ("paper,report_date,link", "Post,2017-01-01,http", "{id: [paper, report_date, link], outlet: paper, url: link, published: report_date}"),
        ("link,dead", "http,1", "{id: link, url: link}"),
        ("number_of_sources,dead", "2,1", "{id: {constant: tolls}}"),
        ("Source Quality,Information Source,dead", "3,Post,1", "{id: Information Source, outlet: Information Source}"),
        ("Source 1,Source 2,dead", "Post,Sun,1", "{id: Source 1, outlet: Source 1}"),
        ("weapon_source,dead", ",1", "{id: {constant: tolls}}"),
    ],
)  # fmt: skip
def test_what_names_a_source(header, row, said):
    columns = Columns(Table("t.csv", tuple(header.split(",")), (Cells(2, tuple(row.split(","))),)))
    guess = guessed_source(columns, "tolls")
    assert guess.said == said
    assert guess.why.startswith(("called like a source: ", "no column is called like"))
    assert "dead" in columns.left or "dead" not in header


def test_cells_that_name_several_sources_are_split():
    rows = tuple(Cells(n, (cell,)) for n, cell in enumerate(("A; B", "C; D", "E"), 2))
    guess = guessed_source(Columns(Table("t.csv", ("source",), rows)), "tolls")
    assert guess.said == "{id: {column: source, split: ;}}"
    assert guess.why == "called like a source: source; cells name several"


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["Post | Sun", "Sun | Times"], "'|'"),
        (["Post, Sun", "Sun, Times", "Post", "Times"], "', '"),
        (["Orra, Varn", "Hill, Dale", "Post"], ""),
        (["Post, Sun", "Post"], ""),
    ],
)
def test_a_comma_separates_sources_that_stand_alone_elsewhere(cells, mark):
    rows = tuple(Cells(n, (cell,)) for n, cell in enumerate(cells, 2))
    guess = guessed_source(Columns(Table("t.csv", ("source",), rows)), "tolls")
    whole = f"{{id: {{column: source, split: {mark}}}}}" if mark else "{id: source, outlet: source}"
    assert guess.said == whole
