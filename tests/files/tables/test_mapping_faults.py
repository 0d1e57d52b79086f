"""A mapping is read with its table where each names what the other has."""

import pytest

from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.tables.mapping_faults import is_sound
from reconcile.files.tables.table import Cells, Table
from reconcile.files.validate import validated
from reconcile.model.mapping import Mapping

TABLE = Table("t.csv", ("paper", "town", "dead"), (Cells(2, ("Post", "Varn", "3")),))
WHOLE = "source: paper\nsubject: '{town} flood'\nclaims:\n  - {field: date, value: dead}\n"


@pytest.mark.parametrize(
    ("text", "sound", "message", "line"),
    [
        (WHOLE, True, None, None),
        (WHOLE.replace("value: dead", "value: daed"), False, "t.csv has no column `daed`", 4),
        (WHOLE.replace("{town}", "{twon}"), False, "t.csv has no column `twon`", 2),
        (WHOLE.replace("'{town} flood'", "{constant: x}"), True, "nobody reads 1 of the columns of t.csv: town", 1),
        (WHOLE + "ignore: [day*]\n", True, "`ignore` names `day*`, and t.csv has no such column", 5),
        (WHOLE.replace(", value: dead", ", note: dead"), False, "a claim of the mapping lacks what every claim says", 4),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_said_at_its_place(text, sound, message, line):
    faults = Faults()
    written = read_map(text, "t.map.yaml", faults)
    mapping = validated(Mapping, written, faults)
    assert is_sound(TABLE, mapping, written, faults) is sound
    found = [(fault.message, fault.primary.line) for fault in faults.found]
    assert found == ([] if message is None else [(message, line)])


def test_a_column_that_is_nearly_there_is_proposed():
    faults = Faults()
    written = read_map(WHOLE.replace("value: dead", "value: daed"), "t.map.yaml", faults)
    is_sound(TABLE, validated(Mapping, written, faults), written, faults)
    assert [fault.suggestion for fault in faults.found] == ["dead"]


@pytest.mark.parametrize(("more", "rest"), [(20, ""), (21, " and 1 more")])
def test_twenty_columns_that_nobody_reads_are_listed(more, rest):
    columns = tuple(f"c{n:02}" for n in range(more))
    table = Table("t.csv", ("paper", "town", "dead", *columns), ())
    faults = Faults()
    written = read_map(WHOLE, "t.map.yaml", faults)
    assert is_sound(table, validated(Mapping, written, faults), written, faults)
    [found] = faults.found
    listed = ", ".join(columns[:20])
    assert found.message == f"nobody reads {more} of the columns of t.csv: {listed}{rest}"
    assert found.severity.value == "warning"
    assert found.expected == "a claim that reads them, or their names under `ignore`"


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("claims:\n  - {field: date, value: dead}\n", "`source`, `subject` or `subject_id`"),
        (
            "source: paper\nclaims:\n  - {field: date, subject: town}\n",
            "`value`, or `low` and `high`",
        ),
        ("subject_id: town\nclaims:\n  - {field: date, value: dead}\n", "`source`"),
        ("source: paper\nclaims:\n  - {field: date, value: dead}\n", "`subject` or `subject_id`"),
    ],
)
def test_what_a_claim_of_a_mapping_lacks_is_listed(text, lacking):
    faults = Faults()
    written = read_map(text + "ignore: ['*']\n", "t.map.yaml", faults)
    assert not is_sound(TABLE, validated(Mapping, written, faults), written, faults)
    assert [found.expected for found in faults.found] == [lacking]


@pytest.mark.parametrize(
    "text",
    [
        "claims:\n  - {field: date, source: paper, subject: town, value: dead}\n",
        "claims:\n  - {field: date, source: paper, subject_id: town, low: dead, high: dead}\n",
        "source: paper\nsubject_id: town\nclaims:\n  - {field: date, value: dead}\n",
    ],
)
def test_a_claim_may_say_itself_what_the_mapping_does_not(text):
    faults = Faults()
    written = read_map(text, "t.map.yaml", faults)
    assert is_sound(TABLE, validated(Mapping, written, faults), written, faults)
    assert faults.found == []
