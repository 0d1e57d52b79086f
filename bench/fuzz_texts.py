"""Made-up texts for the readers of one text: the YAML reader, the value types, and names.

Each case is put together from pieces that mean something to the readers, some of them torn.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reconcile.files.decode import decode
from reconcile.files.faults import Faults
from reconcile.files.yaml_reader import read_tree
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.comparison.compare import compare
from reconcile.values.registry import TYPES, value_type
from reconcile.values.value_type import Options, ValueSyntaxError

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from reconcile.model.relation import Comparison

LONG = 400
"""Characters from which a value's words may be longer than a person's may be."""
REMEMBERED, COMPARED = 200, 3
"""Values of a type that are kept, and of them those that each new one is compared with."""
LONGEST = 40
"""Pieces in a case."""
PUMPED, STEEP = 16, 3.0
"""How often a text is repeated to see whether time grows with length, and how much more it may."""
SHORTEST = 0.02
"""Seconds below which a time says nothing."""

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
    "km", " km2", "lakh ", "crore", "BCE", "c. ", "fl. ", "1743/44", "1767 or 9", "(", ")",
    "95% CI ",
)  # fmt: skip
NAMES = (
    "al-", "Al ", "Bashar ", "Assad", "Ja'afari", "Jaafari", "Mohammad ", "Muhammad", "Dr. ", "Mr ",
    "Sir ", "van ", "der ", "O'", "Mac", "de la ", "Henry ", "VII", "VIII", "III", "Jr", "Senior",
    "United Nations", "UN", "U.N.", "(HNC)", "Committee", "of ", "the ", "Front", "Army", " & Co",
    "GmbH", "AG", "Ltd.", "Лавров", "Сергей ", "محمد", "عبد", "東京", "김", "é", "ü", "ß", "-", ",",
    " ", "  ", "'", "\u2019", "1835-1910", "St. ", "Saint ", "Ahrar ", "Jaish ", "\x00", "\u202e",
)  # fmt: skip
OPTIONS = {"scale": Options(("low", "middle", "high")), "choice": Options(("yes", "no"))}


def made(pieces: Sequence[str], chance: random.Random) -> str:
    """Return a text of some pieces, one of them torn now and then."""
    chosen = chance.choices(pieces, k=chance.randint(1, chance.choice((3, 8, LONGEST))))
    if chance.random() < 0.2:
        at = chance.randrange(len(chosen))
        chosen[at] = chosen[at][: chance.randint(0, len(chosen[at]))]
    return "".join(chosen)


def read_yaml(chance: random.Random) -> str:
    """Read a made-up text as a file of a project, from its bytes on; return the text."""
    text = made(YAML, chance)
    _read_as_yaml(text)
    _linear(_read_as_yaml, text, chance)
    return text


def _read_as_yaml(text: str) -> None:
    faults = Faults()
    decoded = decode(text.encode("utf-8", "surrogatepass"), "fuzz.yaml", faults)
    tree = None if decoded is None else read_tree(decoded, "fuzz.yaml", faults)
    if tree is not None and any(fault.rule == "yaml-syntax" for fault in faults.found):
        raise AssertionError("a tree of what isn't YAML")


def values_of(name: str) -> Callable[[random.Random], str]:
    """Return what reads made-up values of a type, shows them, and compares each with the last."""
    reader = value_type(name, OPTIONS.get(name, Options()))
    known: list[object] = []

    def parse(text: str) -> object:
        try:
            return reader.parse(text)
        except ValueSyntaxError:
            return None

    def read(chance: random.Random) -> str:
        text = made(VALUES, chance)
        value = parse(text)
        _linear(parse, text, chance)
        if value is None:
            return text
        _shown_again(reader.show(value), value, parse)
        for other in chance.sample(known, min(COMPARED, len(known))):
            _same_both_ways(reader.compare(value, other), reader.compare(other, value))
        if len(known) < REMEMBERED:
            known.append(value)
        else:
            known[chance.randrange(REMEMBERED)] = value
        return text

    return read


def _shown_again(shown: str, value: object, parse: Callable[[str], object]) -> None:
    if len(shown) > LONG:
        return
    again = parse(shown)
    if again is None:
        raise AssertionError(f"shown as {shown!r}, which is not read")
    if again != value:
        raise AssertionError(f"shown as {shown!r}, which is read as another value")


def _same_both_ways(one: Comparison, other: Comparison) -> None:
    if (one.relation, one.reason) != (other.relation, other.reason):
        there, back = f"{one.relation} {one.reason}", f"{other.relation} {other.reason}"
        raise AssertionError(f"one way {there}, the other way {back}")


def compare_names(chance: random.Random) -> str:
    """Compare two made-up names, the second now and then made of the first; both ways round."""
    a, b = made(NAMES, chance)[:200], made(NAMES, chance)[:200]
    if chance.random() < 0.3:
        b = a.replace(chance.choice(NAMES), chance.choice(NAMES))
    kind = chance.choice((None, *Kind))
    one, other = compare(a, b, kind), compare(b, a, kind)
    if (one.score, one.answer, one.reason) != (other.score, other.answer, other.reason):
        raise AssertionError(f"{kind}: one way {one.score} {one.reason}, other {other.score}")
    return f"{a!r}, {b!r}"


def _linear(read: Callable[[str], object], text: str, chance: random.Random) -> None:
    """Now and then, read a text repeated: twice as much of it may take twice the time, not more."""
    if chance.random() > 0.02:
        return
    short, long = _seconds(read, text * PUMPED), _seconds(read, text * PUMPED * 4)
    if long > SHORTEST and long > 4 * STEEP * short:
        raise AssertionError(f"{PUMPED} times {short:.3f} s, {PUMPED * 4} times {long:.3f} s")


def _seconds(read: Callable[[str], object], text: str) -> float:
    """Return the least time of three, which other programs disturb least."""
    times = []
    for _ in range(3):
        started = time.process_time()
        read(text)
        times.append(time.process_time() - started)
    return min(times)


READERS: dict[str, Callable[[random.Random], str]] = {
    "yaml": read_yaml,
    "names": compare_names,
    **{name: values_of(name) for name in sorted(TYPES)},
}
"""What is thrown at made-up texts: by name, what makes one case and returns it."""
