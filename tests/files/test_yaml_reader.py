"""Scalars stay as written, positions are an editor's, and bombs are refused where they stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.faults import Faults
from reconcile.files.yaml_reader import read_tree
from reconcile.files.yaml_tree import Map


def read(text: str) -> tuple[object, list[str]]:
    faults = Faults()
    tree = read_tree(text, "f.yaml", faults)
    return tree, [f"{f.primary} {f.rule}: {f.message}" for f in faults.found]


@pytest.mark.parametrize(
    "written",
    ["no", "yes", "010", "12:30", "190:20:30", "1_000", "~", "null", "2024-01-02", "2024-02-30"],
)
def test_a_scalar_is_read_as_written(written: str) -> None:
    assert read(f"value: {written}") == ({"value": written}, [])


def test_every_key_and_value_knows_its_place() -> None:
    tree, _ = read("claims:\n  - source: one\n    value: more than 5\n")
    assert isinstance(tree, Map)
    claim = tree["claims"][0]
    assert str(claim.at()) == "f.yaml:2:5"
    assert str(claim.key_at("value")) == "f.yaml:3:5"
    assert str(claim.at("value")) == "f.yaml:3:12"
    assert str(tree["claims"].at(0)) == "f.yaml:2:5"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\nb: 2\na: 3\n", "f.yaml:3:1 duplicate-key: the key `a` appears twice in one entry"),
        ("a: &x 1\n", "f.yaml:1:4 yaml-feature-refused: the anchor `&x` is not read here"),
        ("a: *x\n", "f.yaml:1:4 yaml-feature-refused: the alias `*x` is not read here"),
        ("a: !!int 1\n", "f.yaml:1:4 yaml-feature-refused: the tag `tag:yaml.org,2002:int`"),
        ("a: !x {b: 1}\n", "f.yaml:1:4 yaml-feature-refused: the tag `!x` is not read here"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2:1 yaml-feature-refused: a second document begins here"),
        ("? [a, b]\n: 1\n", "f.yaml:1:3 wrong-shape: a key must be a text"),
    ],
)
def test_what_is_refused_is_named_at_its_place(text: str, found: str) -> None:
    _, faults = read(text)
    assert faults[0].startswith(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: he said: 3\n", "f.yaml:1:11 yaml-syntax: a text has a colon and a space in it"),
        ("a:\n  b: c\n   d: e\n", "f.yaml:3:5 yaml-syntax: no key can be here: `d`"),
        ("a:\n  - b c\n    d: e\n", "f.yaml:3:6 yaml-syntax: no key can be here: `d`"),
        ("a:b\nc: d\n", "f.yaml:2:2 yaml-syntax: no key can be here: `c`"),
        ("a:\n  - b: c\n   d: e\n", "f.yaml:3:4 yaml-syntax: this line is not in the column"),
        ("a:\n    b: 1\n  c: 2\n", "f.yaml:3:3 yaml-syntax: this line is not in the column"),
        ("a:\n  - b\n  c: d\n", "f.yaml:3:3 yaml-syntax: this line is not in the column"),
        ("a:\n\tb: 1\n", "f.yaml:2:1 yaml-syntax: the line is indented with a tab"),
        ("a:\n  - b: c\n\td: e\n", "f.yaml:3:1 yaml-syntax: the line is indented with a tab"),
        (
            "a:\n\xa0 - {b: c, d: e}\n",
            "f.yaml:2:13 yaml-syntax: the line is indented with U+00A0, which",
        ),
        ("a: 'it's'\n", "f.yaml:1:8 yaml-syntax: there is text after the closing quotation mark"),
        (
            'a: "3" or so\n',
            "f.yaml:1:8 yaml-syntax: there is text after the closing quotation mark",
        ),
        ("a: 'b\nc: d\n", "f.yaml:1:4 yaml-syntax: a quotation mark opens here and is never"),
        ("a: {b: c\nd: e\n", "f.yaml:2:2 yaml-syntax: `{` isn't closed"),
        ("a: [b, c\nd: e\n", "f.yaml:2:2 yaml-syntax: `[` isn't closed"),
        ("a: @b\n", "f.yaml:1:4 yaml-syntax: no text can begin with `@`"),
        ("a: - b\n", "f.yaml:1:4 yaml-syntax: no entry can begin here"),
        ("a: |x\n", "f.yaml:1:5 yaml-syntax: while scanning a block scalar"),
        ("%TAG\n", "f.yaml:1:5 yaml-syntax: while scanning a"),
    ],
)
@pytest.mark.parametrize("in_c", [True, False])
def test_a_slip_of_the_hand_is_told_in_plain_words(monkeypatch, text, found, *, in_c) -> None:
    monkeypatch.setattr("yaml.__with_libyaml__", in_c)
    _, faults = read(text)
    assert faults[0].startswith(found)


def test_what_is_not_closed_is_shown_where_it_opens() -> None:
    faults = Faults()
    read_tree("a: {b: c\nd: e\n", "f.yaml", faults)
    assert [str(related.position) for related in faults.found[0].related] == ["f.yaml:1:4"]


def test_two_equal_keys_are_both_shown() -> None:
    faults = Faults()
    read_tree("a: 1\na: 2\n", "f.yaml", faults)
    assert [str(related.position) for related in faults.found[0].related] == ["f.yaml:1:1"]


@pytest.mark.parametrize(
    "bomb",
    [
        "[" * 100_000,
        "{a: " * 100_000,
        "- " * 100_000,
        "a: &a [x]\nb: &b [*a,*a]\n" + "c: [*b,*b]\n" * 1000,
        "m0: &m0 {x: 1}\n"
        + "".join(f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}\n" for n in range(1, 30)),
        "a: " + "x" * 5_000_000,
    ],
    ids=["lists", "mappings", "dashes", "aliases", "merge keys", "scalar"],
)
def test_a_bomb_is_refused_at_once(bomb: str) -> None:
    started = time.perf_counter()
    tree, faults = read(bomb)
    assert tree is None
    assert len(faults) == 1
    assert time.perf_counter() - started < 2


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    tree, faults = read(text)
    assert tree is None or isinstance(tree, str | list | dict)
    assert all(fault.startswith("f.yaml:") for fault in faults)
