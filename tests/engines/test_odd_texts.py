"""Characters that can't be seen are refused by every engine as they are in memory."""

import re
import sys
import unicodedata

import pytest

from reconcile.files.decode import FORBIDDEN
from reconcile.files.invisible_characters import odd_in

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
HEAD = ("id", "source", "field", "subject", "value", "quote")
ROWS = [
    ("a", "one", "casualties.killed", "Raid", "13", "a\u200bb"),
    ("b", "two", "casualties.killed", "Ra\u200bid", "15", ""),
    ("c", "one", "casualties.killed", "Cafe\u0301 fire", "5", ""),
    ("d", "two", "casualties.killed", "Caf\u00e9 fire", "6", "\u0645\u06cc\u200c\u062e\u0648"),
    ("e", "two", "casualties.killed", "\u0939\u093f\u0928\u094d\u0926\u0940", "6", "\U0001f441\ufe0f"),
]  # fmt: skip
FOUND = [
    ("quote", "the invisible character U+200B ZERO WIDTH SPACE in a text", "the text without it"),
    ("subject", "letters and accents as separate characters in a text", "`Caf\u00e9 fire`, composed (NFC)"),
    ("subject", "the invisible character U+200B ZERO WIDTH SPACE in a text", "the text without it"),
]  # fmt: skip


@pytest.fixture
def tabled(make_project):
    """Return what writes rows as a table of claims of a new project, and gives its folder."""

    def make(rows, ending=".parquet"):
        import pyarrow as pa  # noqa: PLC0415 (an extra)
        import pyarrow.csv as pc  # noqa: PLC0415
        import pyarrow.parquet as pq  # noqa: PLC0415

        root = make_project("claims: []\n")
        (root / "data" / "claims").mkdir()
        columns = [pa.array(each) for each in zip(*rows, strict=True)]
        write = pq.write_table if ending == ".parquet" else pc.write_csv
        write(pa.table(columns, names=HEAD), root / "data" / "claims" / f"said{ending}")
        return root

    return make


def faults(judge, root):
    from reconcile.engines.survey import FaultyRowsError  # noqa: PLC0415 (an extra)

    with pytest.raises(FaultyRowsError) as caught:
        judge(root)
    assert {each.fault.code for each in caught.value.faults} == {"S003"}
    return sorted((each.column, each.message, each.expected) for each in caught.value.faults)


def test_invisible_characters_and_separate_accents_are_refused(by_engine, tabled):
    assert faults(by_engine, tabled(ROWS)) == FOUND


def test_they_are_those_of_a_project_in_memory(tabled):
    from reconcile.files.project import load  # noqa: PLC0415

    found = load(tabled(ROWS)).findings
    assert sorted((each.primary.name, each.message, each.expected) for each in found) == FOUND


def test_what_is_spelling_is_judged(by_engine, tabled):
    summary = by_engine(tabled(ROWS[3:]))[0].summary
    assert (summary.claims, summary.questions) == (2, 2)


@pytest.mark.parametrize("control", ["\x00", "\x1b", "\x7f", "\x85", "\u2028"])
def test_a_control_character_in_a_delimited_table_is_refused(by_duckdb, tabled, control):
    rows = [(f"id {n}", *ROWS[3][1:5], "") for n in range(2000)]
    root = tabled([*rows, (*ROWS[3][:3], f"Caf{control}e", "6", "")], ".csv")
    said = f"character U+{ord(control):04X} isn't allowed in the file"
    expected = "a text without it; a project in memory reads U+FFFD or a blank instead"
    assert faults(by_duckdb, root) == [("subject", said, expected)]


def test_control_characters_are_those_of_files():
    from reconcile.engines.odd_texts import CONTROLS  # noqa: PLC0415 (an extra)

    surrogates = range(0xD800, 0xE000)
    every = "".join(chr(n) for n in range(sys.maxunicode + 1) if n not in surrogates)
    assert re.findall(CONTROLS, every) == re.findall(FORBIDDEN, every)
    assert "\x00" not in CONTROLS


def test_a_tab_or_a_new_line_in_a_cell_is_none(by_duckdb, tabled):
    root = tabled([(*ROWS[3][:3], "Cafe\tfire", "6", "one\ntwo")], ".csv")
    assert by_duckdb(root)[0].summary.claims == 1


def test_no_text_is_odd_without_a_character_that_may_be():
    from reconcile.engines.odd_texts import may_be_odd  # noqa: PLC0415 (an extra)

    may_be = re.compile(may_be_odd())
    everything = [chr(n) for n in range(sys.maxunicode + 1) if not 0xD800 <= n <= 0xDFFF]
    alone = [each for each in everything if odd_in(each) and not may_be.search(each)]
    parts = {part for each in everything for part in unicodedata.normalize("NFD", each)[1:]}
    behind = [part for part in parts if not may_be.search(part)]
    assert (alone, behind) == ([], [])
    assert not may_be.search("Caf\u00e9, \u0645\u0635\u0631, \u4e1c\u4eac \ud55c\uad6d")
