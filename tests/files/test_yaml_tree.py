"""What a YAML file holds, and where."""

import pytest

from reconcile.files.faults import Faults
from reconcile.files.yaml_reader import read_tree
from reconcile.files.yaml_tree import Map, Mark
from reconcile.model.position import Position

TEXT = "a: x # said\nlist:\n  - first\n  - {b: y,   c: z}\n"


@pytest.fixture
def root():
    return read_tree(TEXT, "f.yaml", Faults())


def test_values_and_keys_know_their_places(root):
    assert root.at("a") == Position("f.yaml", 1, 4)
    assert root.key_at("list") == Position("f.yaml", 2, 1)
    assert root["list"].at(1) == Position("f.yaml", 4, 5)
    assert root["list"][1].at("c") == Position("f.yaml", 4, 17)
    assert root["list"][1].at() == Position("f.yaml", 4, 5)


def test_an_absent_key_is_at_the_start(root):
    inner = root["list"][1]
    assert inner.at("d") == inner.key_at("d") == inner.at()


def test_marks_count_from_0(root):
    assert root.mark == root.key_marks["a"] == Mark(0, 0)
    assert root.value_marks == {"a": Mark(0, 3), "list": Mark(2, 2)}
    assert root["list"].mark == root["list"].item_marks[0]._replace(column=2)
    assert root["list"].item_marks == [Mark(2, 4), Mark(3, 4)]


def test_what_is_taken_over_keeps_its_place_and_comment(root):
    other = Map("f.yaml", Mark(8, 0))
    other.take("a", root)
    assert (other["a"], other.at("a"), other.comment("a")) == ("x", root.at("a"), "# said")
    assert other.comment("list") == ""


def test_a_text_given_twice_is_kept_once():
    first, second = read_tree("- {source: post}\n- {source: post}\n", "f.yaml", Faults())
    assert first["source"] is second["source"]


def test_a_place_far_into_a_long_line_is_kept():
    inner = read_tree(f"{{a: {'x' * 9000}, b: y}}\n", "f.yaml", Faults())
    assert inner.at("b") == Position("f.yaml", 1, 9010)
