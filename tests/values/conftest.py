"""Every row of `tests/cases/` comes out as it says: two values, the relation and the reason.

A test in a value type's folder that takes `case` calls it for each row of that folder's types. A file
is a list of rows in the words of a claims file, under the folder of their type; a row of a file in
`cases/` itself names its `type`. Keys of a row: `a`, `b`, `relation`, `reason`, and where needed
`a_stage`, `a_as_of`, `a_measure`, `a_complete`, `a_published` (and those of b), `of`, `compatible`,
`names` (lists of names that mean one), `why`. A file with a `grid` is a matrix: the statuses of its
`rows`, and for each cell a letter of `letters`.
"""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.one_pair import naming
from reconcile.values.as_of import read_as_of
from reconcile.values.frame import Frame
from reconcile.values.identity import SPELLED, Identity
from reconcile.values.registry import TYPES, value_type
from reconcile.values.value_type import Options

CASES = Path(__file__).parent.parent / "cases"
CIRCUMSTANCES = ("stage", "as_of", "measure", "complete", "published")
KEYS = {
    *("type", "a", "b", "relation", "reason", "of", "compatible", "names", "why"),
    *(f"{side}_{name}" for side in "ab" for name in CIRCUMSTANCES),
}


@cache
def by_folder():
    """Return the rows by the folder of `values/` that compares them."""
    rows = {}
    for kind, row in loaded():
        rows.setdefault(TYPES[kind].split(".")[2], []).append(row)
    return rows


def loaded():
    for path in sorted(CASES.rglob("*.yaml")):
        if path.parent.name == "constraints":  # several claims a row: tests/judge/constraints
            continue
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 (texts)
        rows = from_grid(content) if isinstance(content, dict) else content
        for row in rows:
            kind = row.get("type") or path.parent.name
            told = "; ".join(f"{key[:1]} {row[key]}" for key in sorted(row) if "_" in key)
            name = f"{path.relative_to(CASES)}: {row['a']} | {row['b']}{told and f' ({told})'}"
            yield kind, pytest.param(partial(check, kind, row), id=name)


def from_grid(content: dict[str, Any]):
    """Yield the cells of a matrix of letters on and above its diagonal as rows."""
    names, letters = content["rows"], content["letters"]
    for row, (a, line) in enumerate(zip(names, content["grid"].splitlines(), strict=True)):
        cells = line.split()
        for b, letter in list(zip(names, cells, strict=True))[row:]:
            yield {"a": a, "b": b, "relation": letters[letter]}


def frame(row: dict[str, str], side: str) -> Frame:
    told = {name: row.get(f"{side}_{name}") for name in CIRCUMSTANCES}
    published = days(told["published"])
    return Frame(
        published=published,
        stage=Stage(told["stage"]) if told["stage"] else None,
        as_of=read_as_of(told["as_of"], Frame(published)) if told["as_of"] else None,
        measure=Measure(told["measure"]) if told["measure"] else None,
        complete=told["complete"] == "true",
    )


def days(text: str | None):
    return value_type("date").parse(text).days if text else None


class Aliases:
    """Names by spelling, but for those that the case says mean one."""

    def __init__(self, groups):
        self._label = {name.casefold(): group[0] for group in groups for name in group}

    def identify(self, name, kind=None):
        return SPELLED.identify(self._label.get(name.casefold(), name), kind)

    def link(self, a: Identity, b: Identity):
        return SPELLED.link(a, b)


def check(kind, row):
    assert row.keys() <= KEYS, f"unknown keys: {row.keys() - KEYS}"
    pairs = frozenset(frozenset(pair) for pair in row.get("compatible", ()))
    value_kind = value_type(kind, Options(tuple(row.get("of", ())), pairs))
    a = value_kind.read(row["a"], frame(row, "a"))
    b = value_kind.read(row["b"], frame(row, "b"))
    names = Aliases(row["names"]) if "names" in row else naming(value_kind, a, b)
    found = value_kind.relate(a, b, names)
    assert (found.relation, found.reason) == (
        row["relation"],
        row.get("reason", found.reason),
    ), value_kind.explain_claims(a, b, found, names)
    assert value_kind.relate(b, a, names) == found.mirrored
    assert value_kind.explain_claims(a, b, found, names).sentence.endswith(".")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        metafunc.parametrize("case", by_folder()[Path(metafunc.module.__file__).parent.name])


@pytest.fixture
def types_with_cases() -> set[str]:
    return {kind for kind, _ in loaded()}
