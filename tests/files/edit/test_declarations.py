"""A field is declared in the form of its neighbours."""

import pytest

from reconcile.files.edit.changes import EditError
from reconcile.files.edit.declarations import declare_field


@pytest.fixture
def path(tmp_path):
    return tmp_path / "f.yaml"


def read(path):
    return path.read_text(encoding="utf-8")


def test_a_field_is_declared_on_one_line(path):
    path.write_text("fields:\n  a: {type: date} # mine\n\nclaims:\n", encoding="utf-8")
    declare_field(path, "f.yaml", "b.c", {"type": "scale", "of": ["high", "low, very"]})
    assert read(path) == (
        "fields:\n  a: {type: date} # mine\n"
        '  b.c: {type: scale, of: [high, "low, very"]}\n\nclaims:\n'
    )
    with pytest.raises(EditError, match=r"f\.yaml:3:3: the field `b.c` is there already"):
        declare_field(path, "f.yaml", "b.c", {"type": "text"})


def test_the_first_field_begins_the_section(path):
    declare_field(path, "f.yaml", "a", {"type": "text"})
    assert read(path) == "fields:\n  a: {type: text}\n"
