"""A file that a person wrote is changed whole or not at all, and never over somebody's change."""

import pytest

from reconcile.files.edit import edit_file as module
from reconcile.files.edit.changes import Append, EditError, Put, Remove, Replace
from reconcile.files.edit.edit_file import edit_file, restore
from reconcile.files.write import FileChangedError


@pytest.fixture
def edit(tmp_path):
    path = tmp_path / "f.yaml"

    def call(text, *changes, **options):
        if text is not None:
            path.write_bytes(text.encode())
        written = edit_file(path, "f.yaml", lambda _: changes, **options)
        there = path.read_bytes() if path.exists() else None
        return written, there

    return call


def test_what_was_and_what_is(edit):
    written, there = edit("a:\n  - x\n", Append(("a",), ["y", "z"]))
    assert written.before == b"a:\n  - x\n"
    assert written.after == there == b"a:\n  - x\n  - y\n  - z\n"
    assert written.line == 3


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (Put((), "a", "y"), 1),
        (Put(("c",), "e", "y"), 6),
        (Append(("b",), ["y"]), 4),
        (Append(("n",), ["y"]), 8),
        (Replace(("b", 0), "y"), 3),
        (Remove(("b", 0)), 0),
    ],
)
def test_the_line_of_what_was_put_in(edit, change, line):
    assert edit("a: x\nb:\n  - x\nc:\n  d: x\n", change)[0].line == line


def test_changes_follow_each_other(edit):
    assert edit("a: x\n", Put((), "b", "y"), Remove(("a",)))[1] == b"b: y\n"


def test_a_new_file_begins_with_its_header(edit):
    assert edit(None, Put((), "a", "x"), header="# mine\n")[1] == b"# mine\na: x\n"


def test_nothing_is_written_where_it_is_only_tried(edit):
    written, there = edit("a: x\n", Put((), "a", "y"), keep=False)
    assert there == b"a: x\n"
    assert written.after == b"a: y\n"


def test_byte_order_mark_and_line_ends_stay(edit):
    assert edit("\ufeffa:\r\n  - x\r\n", Append(("a",), ["y"]))[1].decode() == (
        "\ufeffa:\r\n  - x\r\n  - y\r\n"
    )


def test_characters_that_nobody_sees_are_left_out(edit):
    assert edit("", Put((), "a", {"b": ["x\u200by"]}))[1] == b"a:\n  b: [xy]\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [("a: x\na: y\n", "f.yaml:2:1"), ("a: [\n", "f.yaml"), ("- a\n", "f.yaml:1:1")],
)
def test_a_file_with_a_fault_is_left_alone(edit, text, why):
    with pytest.raises(EditError, match=why):
        edit(text, Put((), "b", "y"))


def test_a_change_that_would_say_something_else_is_not_written(edit, tmp_path):
    for text in ("{}\n", "a: x\n...\n"):
        with pytest.raises(EditError, match=r"f\.yaml is written in a way"):
            edit(text, Append(("b",), ["y"]))
        assert (tmp_path / "f.yaml").read_text(encoding="utf-8") == text


def test_half_a_character_is_refused(edit):
    with pytest.raises(EditError, match="isn't text"):
        edit("", Put((), "b", "\ud800"))


def test_a_file_saved_meanwhile_is_read_again(tmp_path):
    path = tmp_path / "f.yaml"
    path.write_text("a: x\n", encoding="utf-8")
    saved = iter(["a: other\n"])

    def changes(_root):
        for text in saved:
            path.write_text(text, encoding="utf-8")
        return [Put((), "b", "y")]

    edit_file(path, "f.yaml", changes)
    assert path.read_text(encoding="utf-8") == "a: other\nb: y\n"


def test_a_file_that_never_stays_the_same_is_left_alone(tmp_path):
    path = tmp_path / "f.yaml"
    path.write_text("a: 0\n", encoding="utf-8")
    number = iter(range(1, 100))

    def changes(_root):
        path.write_text(f"a: {next(number)}\n", encoding="utf-8")
        return [Put((), "b", "y")]

    with pytest.raises(FileChangedError):
        edit_file(path, "f.yaml", changes)
    assert path.read_text(encoding="utf-8") == f"a: {module._TRIES}\n"


def test_a_change_is_undone_and_done_again(edit, tmp_path):
    path = tmp_path / "f.yaml"
    written, _ = edit("a: x\n", Put((), "a", "y"))
    restore(path, written.after, written.before)
    assert path.read_bytes() == b"a: x\n"
    restore(path, b"a: x\n", written.after)
    assert path.read_bytes() == b"a: y\n"
    path.write_bytes(b"a: mine\n")
    with pytest.raises(FileChangedError):
        restore(path, written.after, written.before)


def test_undoing_a_new_file_removes_it(edit, tmp_path):
    written, _ = edit(None, Put((), "a", "y"))
    restore(tmp_path / "f.yaml", written.after, written.before)
    assert not (tmp_path / "f.yaml").exists()
    assert len(written.digest) == 64


class _PutElsewhere(Put):
    """A change of whose text something else comes than it means to say."""

    __slots__ = ()

    def on(self, root):
        root["elsewhere"] = self.value


def test_a_text_that_says_something_else_than_was_meant_is_not_written(edit, tmp_path):
    with pytest.raises(EditError, match="in a way that can't be changed safely"):
        edit("a: x\n", _PutElsewhere((), "b", "y"))
    assert (tmp_path / "f.yaml").read_bytes() == b"a: x\n"
