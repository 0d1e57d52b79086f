"""Every row of `tests/cases/` comes out as it says: two values, the relation and the reason.

A test in a value type's folder that takes `case` calls it for each row of that folder's types, and one
that takes `said_of_cases` has all that is said of them, beside what was kept of that (as
`readings_of_texts` has it of single texts). A file
is a list of rows in the words of a claims file, under the folder of their type; a row of a file in
`cases/` itself names its `type`. Keys of a row: `a`, `b`, `relation`, `reason`, and where needed
`a_stage`, `a_as_of`, `a_measure`, `a_complete`, `a_published` (and those of b), `of`, `compatible`,
`names` (lists of names that mean one), `why`. A file with a `grid` is a matrix: the statuses of its
`rows`, and for each cell a letter of `letters`.
"""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from reconcile.model.stages_measures_kinds import Measure, Stage
from reconcile.one_pair import naming
from reconcile.values.as_of import read_as_of
from reconcile.values.frame import Frame
from reconcile.values.identity import SPELLED, Identity
from reconcile.values.registry import TYPES, value_type
from reconcile.values.value_type import Options, ValueSyntaxError

if TYPE_CHECKING:
    from reconcile.model.extent import Extent

CASES = Path(__file__).parent.parent / "cases"
CIRCUMSTANCES = ("stage", "as_of", "measure", "complete", "published")
GOLDEN = Path(__file__).parent.parent / "golden" / "values"
KEYS = {
    *("type", "a", "b", "relation", "reason", "of", "compatible", "names", "why"),
    *(f"{side}_{name}" for side in "ab" for name in CIRCUMSTANCES),
}


@cache
def by_folder():
    """Return the rows, with their types and names, by the folder of `values/` that compares them."""
    rows = {}
    for kind, row, name in loaded():
        rows.setdefault(TYPES[kind].split(".")[2], []).append((kind, row, name))
    return rows


def loaded():
    for path in sorted(CASES.rglob("*.yaml")):
        if path.parent.name == "constraints":  # several claims a row: tests/judge/constraints
            continue
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 (texts)
        rows = from_grid(content) if isinstance(content, dict) else content
        for row in rows:
            kind = row.get("type") or path.parent.name
            words = [", ".join(row["of"])] if "of" in row else []
            told = "; ".join([f"{key[:1]} {row[key]}" for key in sorted(row) if "_" in key] + words)
            name = f"{path.relative_to(CASES)}: {row['a']} | {row['b']}{told and f' ({told})'}"
            yield kind, row, name


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


class Compared:
    """The two values of a row as read and related."""

    def __init__(self, kind, row):
        assert row.keys() <= KEYS, f"unknown keys: {row.keys() - KEYS}"
        pairs = frozenset(frozenset(pair) for pair in row.get("compatible", ()))
        self.type = value_type(kind, Options(tuple(row.get("of", ())), pairs))
        self.a = self.type.read(row["a"], frame(row, "a"))
        self.b = self.type.read(row["b"], frame(row, "b"))
        self.names = naming(self.type, self.a, self.b)
        if "names" in row:
            self.names = Aliases(row["names"])
        self.found = self.type.relate(self.a, self.b, self.names)

    def explained(self):
        return self.type.explain_claims(self.a, self.b, self.found, self.names)

    def in_words(self) -> str:
        """Return all that is said of the two values, a line for each thing."""
        found, said, values = self.found, self.explained(), (self.a.value, self.b.value)
        common = self.type.common(values, self.names)
        extents = [extent for value in values if (extent := self.type.extent(value))]
        layers = (found.literal, found.conveyed, found.figures, *found.details)
        lines = [
            f"{found.relation}: {found.reason}; {', '.join(map(str, layers))}",
            " | ".join(map(self.type.show, values)),
            said.sentence,
            *(f"- {step}" for step in said.steps),
            said.flips,
            f"stated: {self.type.spread(values)}; fits all: {common}",
            *map(_drawn, extents),
        ]
        return "".join(f"  {line}\n" for line in lines if line)


def _drawn(extent: Extent) -> str:
    stretches = (extent.allowed, extent.conveyed, *extent.alternatives)
    allowed, conveyed, *others = (
        stretch and " to ".join(map(_rounded, stretch)) for stretch in stretches
    )
    figures = " ".join(map(_rounded, extent.figures))
    return (
        f"on {extent.axis}: {allowed}; {conveyed}; {others}; {figures}; {extent.counted}".rstrip()
    )


def _rounded(figure: float | None) -> str:
    return "open" if figure is None else f"{figure:.3f}".rstrip("0").rstrip(".")


def check(kind, row):
    compared = Compared(kind, row)
    found = compared.found
    assert (found.relation, found.reason) == (
        row["relation"],
        row.get("reason", found.reason),
    ), compared.explained()
    other_way = compared.type.relate(compared.b, compared.a, compared.names)
    assert other_way == found.mirrored
    assert compared.explained().sentence.endswith(".")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        rows = by_folder()[Path(metafunc.module.__file__).parent.name]
        params = [pytest.param(partial(check, kind, row), id=name) for kind, row, name in rows]
        metafunc.parametrize("case", params)


@pytest.fixture
def said_of_cases(request):
    """Return all that is said of a folder's cases, and what is kept of that in `tests/golden/`.

    A case that was added since is in neither until golden files are written anew.
    """
    folder = request.path.parent.name
    rows = by_folder()[folder]
    said = {name: Compared(kind, row).in_words() for kind, row, name in rows}
    assert len(said) == len(rows), "two cases have one name"
    kept = GOLDEN / f"{folder}.txt"
    if request.config.getoption("--update-golden"):
        text = "".join(f"{name}\n{words}" for name, words in said.items())
        kept.write_text(text, encoding="utf-8", newline="")
    known = by_name(kept.read_text(encoding="utf-8"))
    return {name: words for name, words in said.items() if name in known}, known


def by_name(kept):
    """Return what is kept of each case, by the line that names it: the only one not indented."""
    known = {}
    for line in kept.splitlines(keepends=True):
        if not line.startswith("  "):
            name = line.rstrip("\n")
            known[name] = ""
        else:
            known[name] += line
    return known


@pytest.fixture
def readings_of_texts(request):
    """Return how the texts of a file in `tests/golden/values/readings/` are read, and what is kept.

    A line of it is a text, and behind " => " what it is read as: a new text is a line without.
    """
    folder = request.path.parent.name
    type_ = value_type({"name": "person"}.get(folder, folder))
    kept = GOLDEN / "readings" / f"{folder}.txt"
    texts = [line.partition(" => ")[0] for line in kept.read_text(encoding="utf-8").splitlines()]
    read = [f"{text} => {read_as(type_, text)}" for text in texts]
    if request.config.getoption("--update-golden"):
        kept.write_text("".join(f"{line}\n" for line in read), encoding="utf-8", newline="")
    return read, kept.read_text(encoding="utf-8").splitlines()


def read_as(type_, text):
    """Return what a text of 17 January 2017 is read as, or why it isn't, in one line."""
    try:
        value, *others = type_.read(text, Frame(published=days("17 January 2017")))
    except ValueSyntaxError as error:
        return f"! {error.message} ({error.offset})"
    extent = type_.extent(value)
    known = [each for each in others if each is not None]
    where = _drawn(extent) if extent else repr(value)
    return "; ".join([type_.show(value), where, *map(str, known)])


@pytest.fixture
def reasons_of_cases() -> dict[str, set[str]]:
    """Return the reasons that the cases of each type have."""
    reasons = {}
    for kind, row, _ in loaded():
        reasons.setdefault(kind, set()).add(Compared(kind, row).found.reason)
    return reasons
