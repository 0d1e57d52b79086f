"""A small engine for grammars written as a table: every reading of a text from any of its words on.

In: rules, each with an example phrase and a pattern, and the tokens of a text. Out: for a name and
an index, what may begin there with the index after it, the longest first. A pattern is made of

    word        that word            a|b     one of these words
    <part>      a part or other rule, handed to the rule's function
    ...?        may be missing       ...*    any number, six at most
    ~...        without a blank before it

What a rule finds is kept, so that a text takes time linear in its length: no rule reaches farther
than its parts do, and lists are bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from reconcile.values.date.tokens import is_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from reconcile.values.date.tokens import Tokens

_MOST_REPEATED = 6
DIGITS = "#"
"""The first word of what begins with a number."""
Found: TypeAlias = "Sequence[tuple[Any, int]]"


class Item(NamedTuple):
    """One item of a pattern: some words, or the name of a part (`words` is None then)."""

    words: frozenset[str] | None
    part: str
    least: int
    most: int
    glued: bool


class Rule(NamedTuple):
    """What a pattern makes: the name it counts as, an example, and the function that is called.

    The function gets what the parts of the pattern found, None for a part that is missing, and
    returns None where they don't go together. An `entry` rule is for a text that is one date, and
    not for searching a sentence.
    """

    name: str
    example: str
    pattern: str
    make: Callable[..., Any]
    entry: bool = False


class Grammar:
    """Rules made ready: by name and first word, so that few are tried in vain.

    `parts` are functions of tokens and an index, with the words they begin with in `starts`;
    `lists` are functions of a chart and an index, for what repeats, with the name of what that is.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        parts: Mapping[str, Callable[[Tokens, int], Found]],
        starts: Mapping[str, frozenset[str]],
        lists: Mapping[str, tuple[Callable[[Chart, int], Found], str]],
    ) -> None:
        self.parts, self.lists = parts, lists
        self._ready: dict[str, list[tuple[Rule, tuple[Item, ...]]]] = {}
        for rule in rules:
            self._ready.setdefault(rule.name, []).append((rule, items_of(rule.pattern)))
        self._starts = dict(starts)
        self._by_word: dict[tuple[str, str], list[tuple[Rule, tuple[Item, ...]]]] = {}

    def rules_at(self, name: str, word: str) -> list[tuple[Rule, tuple[Item, ...]]]:
        """Return the rules of that name which may begin with a word, in the order of the table."""
        word = DIGITS if is_number(word) else word
        key = name, word if word in self.starts_of(name) else ""
        if key not in self._by_word:
            self._by_word[key] = [
                (rule, items) for rule, items in self._ready[name] if key[1] in self._first(items)
            ]
        return self._by_word[key]

    def starts_of(self, name: str) -> frozenset[str]:
        """Return the words that a part or rule may begin with."""
        if name in self.lists:
            return self.starts_of(self.lists[name][1])
        known = self._starts.get(name)
        if known is None:
            firsts = [self._first(items) for _, items in self._ready.get(name, ())]
            known = self._starts[name] = frozenset().union(*firsts)
        return known

    def _first(self, items: tuple[Item, ...]) -> frozenset[str]:
        first: set[str] = set()
        for item in items:
            first |= self.starts_of(item.part) if item.words is None else item.words
            if item.least:
                break
        return frozenset(first)


def items_of(pattern: str) -> tuple[Item, ...]:
    """Return the items of a pattern; raise `ValueError` for one that begins with what may lack."""
    return tuple(_item(written) for written in pattern.split())


def _item(written: str) -> Item:
    glued = written.startswith("~") and len(written) > 1
    body = written[1:] if glued else written
    least, most = 1, 1
    if len(body) > 1 and body[-1] in "?*":
        least, most = 0, 1 if body[-1] == "?" else _MOST_REPEATED
        body = body[:-1]
    if body.startswith("<"):
        return Item(None, body[1:-1], least, most, glued)
    return Item(frozenset(body.split("|")), "", least, most, glued)


class Chart:
    """What the rules of a grammar find in a text, worked out as it is asked for."""

    def __init__(self, grammar: Grammar, tokens: Tokens, *, entry: bool) -> None:
        self.tokens = tokens
        self._grammar = grammar
        self._entry = entry
        self._found: dict[tuple[str, int], Found] = {}

    def at(self, name: str, at: int) -> Found:
        """Return what of that name begins at a token, the longest first."""
        key = name, at
        if key not in self._found:
            self._found[key] = self._read(name, at)
        return self._found[key]

    def _read(self, name: str, at: int) -> Found:
        if part := self._grammar.parts.get(name):
            return part(self.tokens, at)
        if listed := self._grammar.lists.get(name):
            return listed[0](self, at)
        found = [
            (made, after)
            for rule, items in self._grammar.rules_at(name, self.tokens.words[at])
            if self._entry or not rule.entry
            for got, after in self._matches(items, 0, at, ())
            if (made := rule.make(*got)) is not None
        ]
        return sorted(found, key=lambda each: -each[1])

    def _matches(
        self, items: tuple[Item, ...], place: int, at: int, got: tuple[Any, ...]
    ) -> Iterator[tuple[tuple[Any, ...], int]]:
        """Yield what the parts from a place of a pattern on find, and the index after them."""
        if place == len(items):
            yield got, at
            return
        item = items[place]
        if item.words is None:
            yield from self._parts(item, items, place, at, got)
            return
        after = at
        reached = [at] if not item.least else []
        while after - at < item.most and self.tokens.words[after] in item.words:
            if item.glued and not self.tokens.glued(after):
                break
            after += 1
            reached.append(after)
        for end in reversed(reached):
            yield from self._matches(items, place + 1, end, got)

    def _parts(
        self, item: Item, items: tuple[Item, ...], place: int, at: int, got: tuple[Any, ...]
    ) -> Iterator[tuple[tuple[Any, ...], int]]:
        if not item.glued or self.tokens.glued(at):
            for value, after in self.at(item.part, at):
                yield from self._matches(items, place + 1, after, (*got, value))
        if not item.least:
            yield from self._matches(items, place + 1, at, (*got, None))
