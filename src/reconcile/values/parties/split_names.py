"""A list of names cut into its names: at semicolons, or at commas and the words for "and".

Some names contain "and" or a comma themselves. What keeps a name whole, in this order:
double quotes around it; the settings' `joined_names`; the form of an inverted name or a firm's
(`inner_commas.py`); a semicolon anywhere, which makes semicolons the only separator; two common
nouns or adjectives beside the "and" ("Justice and Development Party"); "X of A and the B" with one
capitalised word as B ("Islamic State of Iraq and the Levant");
and, before the last comma, any "X of A and B", since a list has its "and" before the last name.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.values.parties.inner_commas import INVERTED, is_firm, pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST_MARK = 0xE000
_LAST_MARK = 0xF8FF
"""The ends of Unicode's Private Use Area, whose letters replace protected names for a while."""

_JOINERS = (
    *(
        "as well as",
        "together with",
        "jointly with",
        "along with",
        "in addition to",
        "followed by",
        "alongside",
    ),
    *("plus", "and", "&", "/", "+"),
)
_JOINERS_BY_START: dict[str, list[list[str]]] = {}
for _words in map(str.split, _JOINERS):
    for _start in {_words[0], _words[0].upper()}:
        _JOINERS_BY_START.setdefault(_start, []).append(_words)
_ADVERBS = frozenset(
    """
    afterwards also allegedly eventually finally first initially later now originally reportedly
    subsequently then
    """.split()  # noqa: SIM905 (as below)
)
_ABSTRACT = frozenset(
    """
    affairs agriculture change climate co-operation commerce construction cooperation culture
    defence defense democracy democratic development dialogue dignity education equality
    energy environment food freedom freedoms health human industry information integration
    interior justice
    labor labour law liberation liberty media military national opposition peace political
    power progress prosperity reconciliation reconstruction reform research resistance
    revolution revolutionary rights salvation science security solidarity stability
    technology trade training transport unity welfare
    """.split()  # noqa: SIM905 (sixty words are easier to read as a text)
)
_HEADS = frozenset(("of", "for", "on", "against"))
_ARTICLES = ("both ", "Both ", "the ", "The ", "a ", "an ")


class Protected:
    """A text in which names that must stay whole are each replaced by one private letter."""

    def __init__(self, text: str, joined: tuple[str, ...]) -> None:
        self._kept: list[str] = []
        low = text.lower()
        some = '"' in text or any(start in low for start in _starts(joined))
        text = _pattern(joined).sub(self._keep, text) if some else text
        self.text = INVERTED.sub(self._keep, text) if ", " in text and ";" not in text else text

    def _keep(self, found: re.Match[str]) -> str:
        name = found[0].strip('" ')
        if not name or len(self._kept) > _LAST_MARK - _FIRST_MARK:
            return found[0].replace('"', "")
        self._kept.append(name)
        return chr(_FIRST_MARK + len(self._kept) - 1)

    def restore(self, text: str) -> str:
        """Return the text with its protected names put back, without double quotes."""
        whole = "".join(map(self._letter, text)) if self._kept else text
        return " ".join(whole.replace('"', "").split())

    def _letter(self, letter: str) -> str:
        place = ord(letter) - _FIRST_MARK
        return self._kept[place] if 0 <= place < len(self._kept) else letter


def has_marks(text: str) -> bool:
    """Say whether the text has private letters itself, so that it can't be protected."""
    if text.isascii():
        return False
    return any(_FIRST_MARK <= ord(letter) <= _LAST_MARK for letter in text)


@lru_cache(maxsize=8)
def _starts(joined: tuple[str, ...]) -> tuple[str, ...]:
    """Return what every text with a protected name contains: the name up to its "and"."""
    return tuple(name.lower().partition(" and ")[0] for name in filter(None, joined))


@lru_cache(maxsize=8)
def _pattern(joined: tuple[str, ...]) -> re.Pattern[str]:
    names = sorted(filter(None, joined), key=len, reverse=True)
    either = (re.escape(name).replace(r"\ and\ ", r"\ (?:and|&)\ ") for name in names)
    known = "".join(rf"|(?<!\w){name}(?!\w)" for name in either)
    return re.compile(rf'"[^"]*"{known}', re.IGNORECASE)


def names_in(text: str) -> Iterator[str]:
    """Yield the names of a list in order, without articles; protected ones still as marks."""
    for piece in _pieces(text):
        name = _bare(piece)
        if name:
            yield name


def _bare(piece: str) -> str:
    name = piece.strip(" ,;:").removeprefix("and ").removeprefix("with ").strip()
    first, _, rest = name.partition(" ")
    while first in _ADVERBS:
        name = rest
        first, _, rest = name.partition(" ")
    for article in _ARTICLES:
        name = name.removeprefix(article)
    if name[:1] == name[-1:] == "'":
        name = name[1:-1]
    empty = name in _JOINERS or not any(map(_is_letter, name))
    return "" if empty else name.strip()


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or _FIRST_MARK <= ord(letter) <= _LAST_MARK


def _pieces(text: str) -> Iterator[str]:
    if ";" in text:
        for piece in text.split(";"):
            yield from pairs(piece.strip()) or [piece]
        return
    *earlier, last = text.split(",")
    for chunk in earlier:
        yield from _at_joiners(chunk, last=False)
    yield from _at_joiners(last, last=True)


def _at_joiners(chunk: str, *, last: bool) -> Iterator[str]:
    """Yield what is between the words for "and", except where a name keeps one."""
    words = chunk.split()
    start = place = 0
    while place < len(words):
        length = _joiner(words, place)
        if not length:
            place += 1
            continue
        if place > start and _keeps(words, start, place, last=last):
            place += length
            continue
        yield " ".join(words[start:place])
        place += length
        start = place
    yield " ".join(words[start:])


def _joiner(words: list[str], place: int) -> int:
    """Return how many words from here mean "and"; 0 where none do."""
    if words[place] == "with":
        beside = words[max(place - 1, 0)], words[min(place + 1, len(words) - 1)]
        return int(not any(map(str.islower, beside)))
    for parts in _JOINERS_BY_START.get(words[place], ()):
        if len(parts) == 1 or words[place : place + len(parts)] == parts:
            return len(parts)
    return 0


def _keeps(words: list[str], start: int, place: int, *, last: bool) -> bool:
    """Say whether the "and" at this place is inside a name that begins at `start`."""
    if words[place] not in {"and", "&"} or place + 1 >= len(words):
        return False
    before, after = words[place - 1].casefold(), words[place + 1].casefold()
    firm = is_firm(before, after)
    if firm and words[place + 1][:1].isupper():
        return True
    if words[place] == "&" and (firm or not last or "and" in words):
        return True
    if before in _ABSTRACT and after in _ABSTRACT:
        return True
    if _HEADS.isdisjoint(words[start + 1 : place]):
        return False
    return not last or _names_one(words, start, place)


def _names_one(words: list[str], start: int, place: int) -> bool:
    """Say whether this is "X of A and the B", all capitalised, with a single word as B."""
    rest = words[place + 1 :]
    return (
        len(rest) == 2
        and rest[0] == "the"
        and words[start][:1].isupper()
        and rest[1][:1].isupper()
        and not rest[1].isupper()
    )
