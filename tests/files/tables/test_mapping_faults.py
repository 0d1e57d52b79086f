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
