"""A change to the text of a file: what comes out, letter by letter, or why it can't be."""

import pytest

from reconcile.files.edit.changes import Append, EditError, Put, Remove, Rename, Replace
from reconcile.files.edit.file_text import FileText
from reconcile.files.edit.text_changes import changed
from reconcile.files.faults import Faults
from reconcile.files.file_shapes import read_map
from reconcile.files.yaml_tree import Map

LIST = """\
a:
  # of x
  - k: x  # said
    l: y

  # of z
  - k: z
    # within

# the end
b: {c: d, e: f}
"""
ENTRY = {"k": "new", "l": "n, m"}
BLOCK = "  - k: new\n    l: n, m\n"


class Top:
    line = column = 0


def after(text, change):
    root = read_map(text, "f.yaml", Faults())
    return changed(FileText(text), Map("f.yaml", Top()) if root is None else root, change).text


@pytest.mark.parametrize(
    ("before", "change", "made"),
    [
        (LIST, Append(("a",), [ENTRY]), LIST.replace("# within\n", "# within\n" + BLOCK)),
        (LIST, Append(("a",), [ENTRY, ENTRY]), LIST.replace("# within\n", "# within\n" + 2 * BLOCK)),
        ("", Append(("a",), [ENTRY]), "a:\n" + BLOCK),
        ("b: c", Append(("a",), ["x"]), "b: c\n\na:\n  - x\n"),
        ("a: # none\nb: c\n", Append(("a",), ["x"]), "a: # none\n  - x\nb: c\n"),
        ("a: [] # none\nb: c\n", Append(("a",), ["x"]), "a: # none\n  - x\nb: c\n"),
        ("a: [x]\n", Append(("a",), ["y, z"]), 'a: [x, "y, z"]\n'),
        ("a: [\n  x, # first\n]\n", Append(("a",), ["y"]), "a: [\n  x, y, # first\n]\n"),
        ("a:\n- x\nb: c\n", Append(("a",), ["y"]), "a:\n- x\n- y\nb: c\n"),
        (
            "a:\n  - g: h\n    a:\n      - x\n  # of the next\n  - i\n",
            Append(("a", 0, "a"), ["y"]),
            "a:\n  - g: h\n    a:\n      - x\n      - y\n  # of the next\n  - i\n",
        ),
        ("a:\n  - g: h\n    a:\n", Append(("a", 0, "a"), ["y"]), "a:\n  - g: h\n    a:\n      - y\n"),
        (LIST, Remove(("a", 0)), LIST.replace("  - k: x  # said\n    l: y\n", "")),
        (LIST, Remove(("a", 1)), LIST.replace("  - k: z\n    # within\n", "")),
        ("a: [x, y, z]\n", Remove(("a", 0)), "a: [y, z]\n"),
        ("a: [x, y, z]\n", Remove(("a", 2)), "a: [x, y]\n"),
        ("a: [x]\n", Remove(("a", 0)), "a: []\n"),
        (LIST, Remove(("a", 0, "l")), LIST.replace("    l: y\n", "")),
        ("a:\n  - k: x\n    l: y\n", Remove(("a", 0, "k")), "a:\n  - l: y\n"),
        (LIST, Remove(("b", "c")), LIST.replace("{c: d, e: f}", "{e: f}")),
        (LIST, Remove(("b", "e")), LIST.replace("{c: d, e: f}", "{c: d}")),
        ("a: x\nb: |\n  y\n\nc: z\n", Remove(("b",)), "a: x\n\nc: z\n"),
        (LIST, Put(("a", 0), "k", "n: m"), LIST.replace("x  # said", '"n: m"  # said')),
        (LIST, Put(("a", 0), "m", "n"), LIST.replace("l: y\n", "l: y\n    m: n\n")),
        (LIST, Put(("a", 0), "m", "n", ("k",)), LIST.replace("said\n", "said\n    m: n\n")),
        (LIST, Put(("a", 0), "j", "n", ()), LIST.replace("- k: x", "- j: n\n    k: x")),
        (LIST, Put(("b",), "a", "n", ()), LIST.replace("{c", "{a: n, c")),
        ("a: x\n", Put((), "b", "y", ("c",)), "b: y\na: x\n"),
        (LIST, Put(("b",), "c", "g, h"), LIST.replace("c: d", 'c: "g, h"')),
        (LIST, Put(("b",), "g", value=True), LIST.replace("e: f}", "e: f, g: true}")),
        ("a:\n  f: {type: count}\n", Put(("a",), "g", {"type": "date"}, one_line=True),
         "a:\n  f: {type: count}\n  g: {type: date}\n"),
        ("", Put(("a",), "g", {"type": "date"}, one_line=True), "a:\n  g: {type: date}\n"),
        ("a: {}\n", Put(("a",), "g", "x"), "a:\n  g: x\n"),
        ("# head\n", Put((), "g", "x"), "# head\ng: x\n"),
        ("g:\nh: x\n", Put((), "g", "y"), "g: y\nh: x\n"),
        ("g: |\n  long\n  text\nh: x\n", Put((), "g", "y"), "g: y\nh: x\n"),
        ("g: 'a\n  b' # c\n", Put((), "g", "y"), "g: y # c\n"),
        ("g: [a, b]\n", Put((), "g", ["a"]), "g: [a]\n"),
        (LIST, Replace(("a", 1), ENTRY),
         LIST.replace("  - k: z\n    # within\n", "    # within\n" + BLOCK)),
    ],
)  # fmt: skip
def test_the_text_after_a_change(before, change, made):
    assert after(before, change) == made


@pytest.mark.parametrize(
    ("before", "change", "why"),
    [
        ("a: b\n", Append(("a",), ["x"]), "f.yaml:1:4: `a` is not a list"),
        ("a:\n  -\n    k: x\n", Append(("a",), ["x"]), "f.yaml:3:5: .* behind a dash"),
        ("a: [\n]\n", Append(("a",), ["x"]), "several lines"),
        ("a:\n  - b: c\n", Append(("a", 0, "d"), ["x"]), "no `d` to add to"),
        ("a:\n  - x\n", Put((), "a", "y"), "several lines"),
        (LIST, Replace(("a", 0), ENTRY), "f.yaml:3:5: .* comment behind a value"),
        ("a:\n  - k: x\n    # of l\n    l: y\n", Remove(("a", 0, "k")), "by hand"),
        ("a:\n  - k: x\n", Remove(("a", 0, "k")), "by hand"),
    ],
)
def test_what_can_not_be_changed_safely_is_refused(before, change, why):
    with pytest.raises(EditError, match=why):
        after(before, change)


def test_a_route_to_no_list_is_a_mistake_of_ours():
    with pytest.raises(TypeError):
        after("a: b\n", Replace(("a", 0), "x"))


def test_a_key_is_renamed_where_its_route_leads():
    renamed = LIST.replace("l: y", "m: y")
    assert after(LIST, Rename(("a", 0, "l"), "m")) == renamed
    assert after(LIST, Rename(("b", "e"), "g")) == LIST.replace("e: f", "g: f")
    assert after(LIST, Rename(("b",), "c")) == LIST.replace("b: {", "c: {")
