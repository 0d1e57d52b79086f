"""What a change does to the data of a file."""

from reconcile.files.edit.changes import Append, Put, Remove, Replace, node_at, plain_data


def after(change, data):
    change.on(data)
    return data


def test_entries_go_to_the_end():
    assert after(Append(("a",), ["y", True]), {"a": ["x"]}) == {"a": ["x", "y", "true"]}
    assert after(Append(("a",), ["y"]), {}) == {"a": ["y"]}
    assert after(Append(("a",), ["y"]), {"a": ""}) == {"a": ["y"]}


def test_keys_are_set_or_added():
    assert after(Put((), "a", "y"), {"a": "x"}) == {"a": "y"}
    assert after(Put(("f",), "a", value=False), {"f": ""}) == {"f": {"a": "false"}}
    assert after(Put(("f",), "a", "x"), {}) == {"f": {"a": "x"}}
    assert after(Put(("c", 0), "a", "x"), {"c": [{"b": "y"}]}) == {"c": [{"b": "y", "a": "x"}]}


def test_entries_are_replaced_and_removed():
    assert after(Replace(("a", 1), "z"), {"a": ["x", "y"]}) == {"a": ["x", "z"]}
    assert after(Remove(("a", 0)), {"a": ["x", "y"]}) == {"a": ["y"]}
    assert after(Remove(("a",)), {"a": ["x"], "b": "y"}) == {"b": "y"}


def test_a_node_by_its_route():
    data = {"a": [{"b": "x"}]}
    assert node_at(data, ("a", 0, "b")) == "x"
    assert node_at(data, ("c",)) == ""


def test_what_is_empty_is_the_same_however_it_is_written():
    assert plain_data({"a": [], "b": {}, "c": [{"d": "x"}]}) == {
        "a": "",
        "b": "",
        "c": [{"d": "x"}],
    }
