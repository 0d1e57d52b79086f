"""Where values end, by where the loader saw them begin."""

import pytest

from reconcile.files.edit.value_ends import Ends
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("k: a b # c\n", (0, 6)),
        ("k: 'a b'  \n", (0, 8)),
        ("k: a\n  b\nx: y\n", (1, 3)),
        ("k: |\n  a\n  b\n\n# c\nx: y\n", (2, 3)),
        ("k: >-\n  a\n", (1, 3)),
        ("k: >-\n  a", (1, 3)),
        ("k: [a,\n b] # c\n", (1, 3)),
        ("k:\n  - a\n  - b: c\n\n# d\nx: y\n", (2, 8)),
        ("k:\n  a: {b: c}\n", (1, 11)),
        ("k:\nx: y\n", (0, 2)),
        ("k: é京 \n", (0, 5)),
    ],
)
def test_the_end_of_a_value(text, end):
    root = read_map(text, "f", Faults())
    assert Ends(text).of(root["k"], root.value_marks["k"]) == end


def test_brackets_are_known():
    text = "a: [x]\nb:\n  - y\n"
    root = read_map(text, "f", Faults())
    ends = Ends(text)
    assert ends.is_flow(root["a"].mark)
    assert not ends.is_flow(root["b"].mark)
