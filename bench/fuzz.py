"""Throw made-up texts at the YAML reader and the value parsers: a fixed number, from a seed.

    python bench/fuzz.py --cases 20000 --seed 1

Each case is put together from pieces that mean something to the readers, some of them torn. A case
fails if anything but the reader's own error comes out, if it takes longer than the limit, or if a
value is shown in words that can't be read back. The status is 1 then, and the case is printed.
"""

from __future__ import annotations

import argparse
import random
import time
from typing import TYPE_CHECKING, NamedTuple

from reconcile.files.decode import decode
from reconcile.files.faults import Faults
from reconcile.files.yaml_reader import read_tree
from reconcile.values.base import Options, ValueSyntaxError
from reconcile.values.registry import TYPES, value_type

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SECONDS = 1.0
"""A case that takes longer is a fault: a text is read in time linear in its length."""
LONG = 400
"""Characters from which a value's words may be longer than a person's may be."""
LONGEST = 40
"""Pieces in a case."""

YAML = (
    "claims:", "fields:", "- ", "  ", "\n", "\t", "{", "}", "[", "]", ",", ": ", "? ", "&a ", "*a",
    "!!int ", "!x ", "<<: ", "|", ">", "'", '"', "#", "%YAML 1.1\n", "---\n", "...\n", "\\", "~",
    "source: one", "value: at least 15", "é", "\u2028", "\x00", "\x1b", "\ufeff", "\r\n", "0x1F",
)  # fmt: skip
VALUES = (
    "more than ", "at least ", "fewer than ", "up to ", "about ", "between ", " and ", "nearly ",
    "dozens of ", "hundreds", "half", "a third of ", "1", "15", "300,000", "3.5", " million", "k",
    "thirteen", "hundred ", "-", "\u2013", "to ", "%", "people", "٣", "9" * 50, "e9", ".", ",", "/",
    "23", " January ", "2017", "early ", "late ", "spring ", "Monday", "last ", "2016-12", "-30",
    "XX", "~", "?", "[", "]", "..", "{", "}", "Y1", "not ", "invited", "attended", " as observer",
    "declined", "stayed away", "Russia", ", ", "Turkey and ", "including ", "five ", "years",
    "six-year", "since ", "al-", "Ja'afari", "(HNC)", "  ", "\x00", "\u202e", "\ud800", "İ", "ß",
)  # fmt: skip
OPTIONS = {"scale": Options(("low", "middle", "high")), "choice": Options(("yes", "no"))}


class Target(NamedTuple):
    """What is fuzzed: its name, the pieces of its texts, and what reads one."""

    name: str
    pieces: Sequence[str]
    read: Callable[[str], None]


def read_yaml(text: str) -> None:
    """Read a text as a file of a project, from its bytes on."""
    faults = Faults()
    decoded = decode(text.encode("utf-8", "surrogatepass"), "fuzz.yaml", faults)
    tree = None if decoded is None else read_tree(decoded, "fuzz.yaml", faults)
    if tree is not None and any(fault.rule == "yaml-syntax" for fault in faults.found):
        raise AssertionError("a tree of what is no YAML")


def read_value(name: str) -> Callable[[str], None]:
    """Return what reads a text as a type's value, and what it shows of it once more."""
    reader = value_type(name, OPTIONS.get(name, Options()))

    def read(text: str) -> None:
        try:
            value = reader.parse(text)
        except ValueSyntaxError:
            return
        shown = reader.show(value)
        if len(shown) > LONG:
            return
        try:
            again = reader.parse(shown)
        except ValueSyntaxError as error:
            raise AssertionError(f"shown as {shown!r}, which is not read: {error}") from None
        if again != value:
            raise AssertionError(f"shown as {shown!r}, which is read as another value")

    return read


def targets() -> list[Target]:
    """Return everything that reads a person's words."""
    types = [Target(name, VALUES, read_value(name)) for name in sorted(TYPES)]
    return [Target("yaml", YAML, read_yaml), *types]


def case(pieces: Sequence[str], chance: random.Random) -> str:
    """Return a text of some pieces, one of them torn now and then."""
    chosen = chance.choices(pieces, k=chance.randint(1, chance.choice((3, 8, LONGEST))))
    if chance.random() < 0.2:
        at = chance.randrange(len(chosen))
        chosen[at] = chosen[at][: chance.randint(0, len(chosen[at]))]
    text = "".join(chosen)
    return text * chance.choice((1, 1, 1, 1, 1, 1, 1, 50))


def fault_of(target: Target, text: str) -> str:
    """Return what is wrong with how a target took a text; "" for nothing."""
    started = time.process_time()
    try:
        target.read(text)
    except Exception as error:  # noqa: BLE001 (whatever comes out is the finding)
        return f"{type(error).__name__}: {error}"
    taken = time.process_time() - started
    return f"{taken:.1f} s" if taken > SECONDS else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the cases, print the faults of each target, and return the status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cases", type=int, default=20_000, help="for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", help="only this one")
    given = parser.parse_args(arguments)
    found = 0
    for target in targets():
        if given.target in (None, target.name):
            found += _fuzz(target, given.cases, given.seed)
    return 1 if found else 0


def _fuzz(target: Target, cases: int, seed: int) -> int:
    chance = random.Random(f"{target.name} {seed}")  # noqa: S311 (repeatable, not secret)
    faults = []
    for _ in range(cases):
        text = case(target.pieces, chance)
        if fault := fault_of(target, text):
            faults.append((len(text), text, fault))
    print(f"{target.name}: {cases} cases, {len(faults)} faults")
    for _, text, fault in sorted(faults)[:3]:
        print(f"  {text[:200]!a}: {fault[:300]!a}")
    return len(faults)


if __name__ == "__main__":
    raise SystemExit(main())
