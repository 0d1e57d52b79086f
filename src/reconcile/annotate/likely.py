"""What a person probably means to type next: fields, subjects and claimants, the likeliest first.

In: the project, the source, and the passage that is marked. Out: names in order. What fits the
passage comes first, then what was used last in this source, then what the project uses most. No
name is ever taken without a key of the person.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from reconcile.evidence.read_from_quotes import found_in
from reconcile.model.field import Field, TypeName
from reconcile.values.frame import Frame
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import ValueSyntaxError, ValueType

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.model.project import Project

_FIGURES = ("duration", "date", "count", "status")
"""The types whose values are found in running text, the most particular first: every length of time
has a figure in it, and many a small word may be a status."""
_NAMES = frozenset(("person", "organisation", "place", "parties"))
NEW_TYPES: tuple[TypeName, ...] = (
    *("count", "date", "duration", "status"),
    *("person", "organisation", "place", "parties", "yes_no", "text"),
)
"""The types a new field may be declared with in one stroke: those that need no list of words."""

_CAPITAL = r"(?:[a-z]{1,3}-)?[A-Z][\w'\u2019-]+"
NAME = re.compile(rf"\b{_CAPITAL}(?:\s+(?:(?:of|for|the)\s+)*{_CAPITAL})*")
"""Words with capitals, in a row ("Jaish al-Islam"); the first word of a sentence may be none."""

_BRACKETED = re.compile(r"[(\[\u201c\"]([^()\[\]\u201c\u201d\"]+)[)\]\u201d\"]")


class Words(NamedTuple):
    """The passage that is marked, and where other names may be: around it, and in its sentence.

    `onward` is what follows the passage in its own sentence.
    """

    quote: str
    around: str
    onward: str = ""


class Likely:
    """What is likely in one source of a project; made anew when the project is."""

    def __init__(self, project: Project, source: str) -> None:
        self._project = project
        self._source = source
        settings = project.settings or DEFAULTS
        self._types = {name: field_type(f, settings) for name, f in project.fields.items()}
        self._here = [claim for claim in project.claims if claim.source == source]
        self._stated: dict[tuple[str, ValueType[Any]], list[str]] = {}
        """What the types read in a passage; it is asked for at each step."""

    def fields(self, words: Words) -> list[str]:
        """Return the project's fields: those whose type reads the passage, then by use."""
        used = Counter(claim.field for claim in self._project.claims)
        recent = _recent(claim.field for claim in self._here)
        read = {kind: self._reading(words.quote, kind) for kind in set(self._types.values())}
        return sorted(
            self._types,
            key=lambda name: (
                read[self._types[name]],
                recent.get(name, len(self._here)),
                -used[name],
                name,
            ),
        )

    def subjects(self, words: Words, field: str) -> list[str]:
        """Return the subjects of the project: those named in the passage, then those of the field.

        Among the latter those named nearby come first: a town near the words that mark its flood is
        no subject of a toll that other claims give for the flood.
        """
        claims = self._project.claims
        used = Counter(claim.subject for claim in claims)
        of_field = Counter(claim.subject for claim in claims if claim.field == field)
        recent = _recent(claim.subject for claim in self._here)
        return sorted(
            used,
            key=lambda name: (
                -_likely_meant(name, words, of_field[name]),
                -of_field[name],
                -_named(name, words),
                recent.get(name, len(self._here)),
                -used[name],
                name,
            ),
        )

    def claimants(self, words: Words) -> list[str]:
        """Return who asserts claims in the project: those named nearby, then those used here."""
        used = Counter(claim.claimant for claim in self._project.claims if claim.claimant)
        recent = _recent(claim.claimant for claim in self._here if claim.claimant)
        return sorted(
            used,
            key=lambda name: (
                -_named(name, words),
                recent.get(name, len(self._here)),
                -used[name],
                name,
            ),
        )

    def value(self, words: Words, field: str, new_type: str = "") -> str:
        """Return the words of the passage that the field's type reads, "" where it reads none."""
        return next(iter(self.found(words, field, new_type)), "")

    def found(self, words: Words, field: str, new_type: str = "") -> list[str]:
        """Return the values of a field that the passage states, in its words and their order."""
        kind = self.type_of(field, new_type)
        if kind is None:
            return []
        if kind.name in _FIGURES:
            stated = self._found(words.quote, kind)
            return [*stated, *(self._dates(words.quote, stated) if kind.name == "date" else ())]
        passages = [words.quote]
        if kind.name in _NAMES:
            passages = [
                _named_in(words.quote),
                *(lists := self._lists(words)),
                *_bracketed(words.quote),
            ]
            passages += [words.quote, *(f"including {names}" for names in lists)]
        return [passage for passage in dict.fromkeys(passages) if passage and _reads(kind, passage)]

    def type_of(self, field: str, new_type: str = "") -> ValueType[Any] | None:
        """Return the type of a field, or of one that is to be declared; None for neither."""
        if field in self._types:
            return self._types[field]
        if not new_type:
            return None
        declared = Field.model_validate({"type": new_type})
        return field_type(declared, self._project.settings or DEFAULTS)

    def new_type(self, words: Words) -> str:
        """Return the type that a new field probably has: the first that reads the passage."""
        for name in _FIGURES:
            kind = self.type_of("", name)
            if kind is not None and self._found(words.quote, kind):
                return name
        return NEW_TYPES[-1]

    def _reading(self, quote: str, kind: ValueType[Any]) -> int:
        """Return 0 where a type reads a figure in the passage, 1 a status or a list, else 2."""
        if kind.name == "parties":
            return 1 if self._listed(quote) else 2
        if not self._found(quote, kind):
            return 2
        return int(kind.name == _FIGURES[-1])

    def _lists(self, words: Words) -> list[str]:
        """Return the lists of names that a passage may state, and that with the next name."""
        spelt = _as_list([(found.start(), found[0]) for found in NAME.finditer(_bare(words.quote))])
        return [
            *self._listed(words.quote),
            *([" ".join(spelt.split())] if spelt else ()),
            *(self._listed(f"{words.quote}, {name}") if (name := self._next(words)) else ()),
        ]

    def _next(self, words: Words) -> str:
        """Return the name of the project that follows a passage in its sentence, "" for none."""
        here = self._known_in(words.onward)
        return min(here, key=lambda each: (each[0], -len(each[1])), default=(0, ""))[1]

    def _known_in(self, passage: str) -> list[tuple[int, str]]:
        """Return the names of the project that a passage has as whole words, with their places."""
        folded = passage.casefold()
        near = (name for name in self._names if name.casefold() in folded)
        return [(at, name) for name in near if (at := _word_at(name.casefold(), folded)) >= 0]

    def _listed(self, quote: str) -> list[str]:
        """Return the names of the project that a passage has, as a list: "Orme, Tarn and Ostrava".

        Where one is within another, the longer is taken, and in a second list the more used.
        """
        here = self._known_in(quote)
        orders = (
            lambda each: (-len(each[1]), each[1] not in quote, each),
            lambda each: (-self._names[each[1]], each),
        )
        return [text for order in orders if (text := _as_list(sorted(here, key=order)))]

    def spelled_out(self, typed: str, field: str) -> list[str]:
        """Return a date as it may be read, "16 Jan" with its year; none of another type."""
        kind = self.type_of(field)
        return self._shown(typed, kind) if kind is not None and kind.name == "date" else []

    def _shown(self, words: str, kind: ValueType[Any]) -> list[str]:
        """Return words as a type reads them in this source, each of several days for itself."""
        try:
            shown = kind.show(kind.parse(words, Frame(self._project.published.get(self._source))))
        except ValueSyntaxError:
            return []
        return [each for each in shown.split(" or ") if _reads(kind, each)]

    def _dates(self, quote: str, stated: Sequence[str]) -> list[str]:
        """Return the dates of a passage spelled out, and the end that a length and a start make."""
        date, length = self.type_of("", "date"), self.type_of("", "duration")
        if date is None or length is None:
            return []
        days = [day for words in stated for day in self._shown(words, date)]
        lengths = [s for words in self._found(quote, length) for s in self._shown(words, length)]
        ends = [f"{long} from {day}" for long in lengths for day in days]
        return [*days, *(end for end in ends if _reads(date, end))]

    def names(self, words: Words) -> list[str]:
        """Return names that a value may have: those nearby, those of the project, of the text."""
        return sorted(self._all_names, key=lambda name: -_named(name, words))

    @cached_property
    def _all_names(self) -> tuple[str, ...]:
        in_text = NAME.findall(self._project.texts[self._source].text)
        used = (name for name, _ in self._names.most_common())
        return tuple(dict.fromkeys((*used, *(" ".join(name.split()) for name in in_text))))

    @cached_property
    def _names(self) -> Counter[str]:
        """The subjects of the project and the names in its values, by how often they are used."""
        named = [c for c in self._project.claims if self._types[c.field].name in _NAMES]
        readings = self._project.readings
        values = (self._types[c.field].names_in(readings[c.id].value) for c in named)
        return Counter((*(c.subject for c in self._project.claims), *chain.from_iterable(values)))

    def _found(self, quote: str, kind: ValueType[Any]) -> list[str]:
        if kind.name not in _FIGURES:
            return []
        if (quote, kind) not in self._stated:
            self._stated[quote, kind] = self._read(quote, kind)
        return self._stated[quote, kind]

    def _read(self, quote: str, kind: ValueType[Any]) -> list[str]:
        """Return the words of a passage that a type reads.

        A length of time names a unit, or is between dates: most passages need no reading for one.
        """
        date = self.type_of("", "date")
        if kind.name == "duration" and date is not None and not _names_a_unit(quote):
            return [words for words in self._found(quote, date) if self._shown(words, kind)]
        frame = Frame(self._project.published.get(self._source))
        return [found.words for found in found_in(quote, kind, frame)]


def _names_a_unit(passage: str) -> bool:
    """Say whether a passage has a unit of time."""
    from reconcile.values.duration.amounts import UNITS  # noqa: PLC0415 (opening doesn't need it)

    return not UNITS.keys().isdisjoint(re.split(r"[\W\d_]+", passage.casefold()))


def _named_in(passage: str) -> str:
    """Return a passage from its first word with a capital to its last: "led by Russia and Iran"."""
    words = [found.span() for found in re.finditer(r"[^\W\d_][\w'\u2019-]*", passage)]
    names = [(start, end) for start, end in words if passage[start].isupper()]
    return passage[names[0][0] : names[-1][1]] if names else ""


def _word_at(name: str, text: str) -> int:
    """Return where a name is in a text as whole words; -1 where it isn't."""
    found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    return found.start() if found else -1


def _as_list(places: Sequence[tuple[int, str]]) -> str:
    """Return names by their places, those within an earlier one left out; "" for fewer than two."""
    taken: dict[int, str] = {}
    for at, name in places:
        if all(at + len(name) <= s or s + len(other) <= at for s, other in taken.items()):
            taken[at] = name
    names = [taken[at] for at in sorted(taken)]
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else ""


def _bare(passage: str) -> str:
    """Return a passage with blanks in the place of what is in brackets."""
    return re.sub(r"[(\[][^()\[\]]*[)\]]", lambda found: " " * len(found[0]), passage)


def _bracketed(passage: str) -> list[str]:
    """Return what is in brackets or quotation marks: "the Orme group (Friends of Orme)"."""
    return [found.group(1).strip(" .,;:") for found in _BRACKETED.finditer(passage)]


def _reads(kind: ValueType[Any], text: str) -> bool:
    try:
        kind.parse(text)
    except ValueSyntaxError:
        return False
    return True


def _recent(names: Iterable[str | None]) -> dict[str, int]:
    """Return how long ago each name was used last: 0 for the last one."""
    backward = list(dict.fromkeys(reversed([name for name in names if name])))
    return {name: age for age, name in enumerate(backward)}


def _named(name: str, words: Words) -> int:
    """Return how surely a name is meant: 2 if it is in the passage, 1 if near it, else 0."""
    folded = name.casefold()
    return 2 if folded in words.quote.casefold() else int(folded in words.around.casefold())


def _likely_meant(name: str, words: Words, of_field: int) -> int:
    """Return 2 for a name in the passage, 1 for one near it that the field is used of, else 0."""
    named = _named(name, words)
    return named if named > 1 or of_field else 0


def completed(typed: str, answers: Sequence[str], names: Sequence[str]) -> list[str]:
    """Return what begins as the typed does: answers, then names in the place of its last name.

    The last name is what follows a comma or "and": "Orme and T" is completed to "Orme and Tarn".
    """
    separator = list(_SEPARATOR.finditer(typed))
    begun = typed[: separator[-1].end()] if separator else ""
    wanted = typed[len(begun) :]
    ends = matching(wanted, names) if wanted.strip() else []
    return list(dict.fromkeys((*matching(typed, answers), *(begun + name for name in ends))))


_SEPARATOR = re.compile(r",\s*(?:and\s+)?|\s+and\s+|^including\s+", re.IGNORECASE)


def matching(typed: str, names: Sequence[str]) -> list[str]:
    """Return the names that go with what was typed so far, the nearest first, else in their order.

    A name that begins with it comes first, then one with a word that does, then one that has it
    anywhere.
    """
    wanted = typed.casefold().strip()
    ranks = {name: _rank(wanted, name.casefold()) for name in names}
    return sorted((name for name in names if ranks[name] < _NO_MATCH), key=lambda n: ranks[n])


_NO_MATCH = 3


def _rank(wanted: str, name: str) -> int:
    if name.startswith(wanted):
        return 0
    if any(word.startswith(wanted) for word in re.split(r"[\W_]+", name)):
        return 1
    return 2 if wanted in name else _NO_MATCH
