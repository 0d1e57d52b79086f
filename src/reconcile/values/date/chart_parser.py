"""A small engine for grammars written as a table: every reading of a text from any of its words on.

In: rules, each with an example phrase and a pattern, the tokens of a text, and the parts found at
each. Out: for a name and an index, the nodes that may begin there with the index after them, the
longest first. A node is what a rule's function is to be called with, and isn't called here. A
pattern is made of

    word        that word            a|b     one of these words
    <part>      a part or other rule, handed to the rule's function
    ...?        may be missing       ...*    any number, six at most
    ~...        without a blank before it

What a rule finds is kept, so that a text takes time linear in its length: no rule reaches farther
than its parts do, and lists are bounded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from reconcile.values.date.tokens import Tokens

_MOST_REPEATED = 6
_MOST_LISTED = 12
DIGITS = "#"
"""The first word of what begins with a number."""
Found: TypeAlias = "Sequence[tuple[Any, int]]"
Parts: TypeAlias = "Mapping[tuple[str, int], Found]"
"""What begins at a token, by the name of the part and the token's index."""


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


class Node(NamedTuple):
    """What a rule found: its function, and the parts and nodes to call it with."""

    make: Callable[..., Any]
    parts: tuple[Any, ...]


class Joined(NamedTuple):
    """Members of one name with words between them, twelve at most.

    `makes` has the function for the word before the last member; `goes_on` are joiners after which
    more must follow. `alone` says that a member by itself is one too.
    """

    member: str
    makes: Mapping[str, Callable[..., Any]]
    goes_on: frozenset[str] = frozenset()
    alone: bool = False


class Grammar:
    """Rules made ready: by name and first word, so that few are tried in vain.

    `starts` has the words that each part begins with, `lists` what repeats. Of the members of a
    list the longest that is `sound` counts.
    """

    def __init__(
        self,
        rules: Iterable[Rule],
        starts: Mapping[str, frozenset[str]],
        lists: Mapping[str, Joined],
        sound: Callable[[Node], bool],
    ) -> None:
        self.lists, self.sound = lists, sound
        self.parts = frozenset(starts)
        self._ready: dict[str, list[tuple[Rule, tuple[Item, ...]]]] = {}
        for rule in rules:
            self._ready.setdefault(rule.name, []).append((rule, items_of(rule.pattern)))
        self._starts = dict(starts)
        self._by_word: dict[tuple[str, str], list[tuple[Rule, tuple[Item, ...]]]] = {}

    def rules_at(self, name: str, word: str) -> list[tuple[Rule, tuple[Item, ...]]]:
        """Return the rules of that name which may begin with a word, in the order of the table."""
        key = name, word if word in self.starts_of(name) else ""
        if key not in self._by_word:
            self._by_word[key] = [
                (rule, items)
                for rule, items in self._ready.get(name, ())
                if key[1] in self._first(items)
            ]
        return self._by_word[key]

    def starts_of(self, name: str) -> frozenset[str]:
        """Return the words that a part or rule may begin with."""
        if name in self.lists:
            return self.starts_of(self.lists[name].member)
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

    def __init__(self, grammar: Grammar, tokens: Tokens, parts: Parts, *, entry: bool) -> None:
        self.tokens = tokens
        self._grammar = grammar
        self._entry = entry
        self._found: dict[tuple[str, int], Found] = dict(parts)

    def at(self, name: str, at: int) -> Found:
        """Return what of that name begins at a token, the longest first."""
        key = name, at
        if key not in self._found:
            if name in self._grammar.parts:
                return ()
            self._found[key] = self._read(name, at)
        return self._found[key]

    def _read(self, name: str, at: int) -> Found:
        if listed := self._grammar.lists.get(name):
            alone = self.at(listed.member, at) if listed.alone else ()
            return (*alone, *self._listed(listed, at))
        word = DIGITS if self.tokens.digits[at] else self.tokens.words[at]
        found = [
            (Node(rule.make, got), after)
            for rule, items in self._grammar.rules_at(name, word)
            if self._entry or not rule.entry
            for got, after in self._matches(items, at)
        ]
        return sorted(found, key=lambda each: -each[1]) if len(found) > 1 else found

    def _matches(self, items: tuple[Item, ...], at: int) -> Sequence[tuple[tuple[Any, ...], int]]:
        """Return what the parts of a pattern find from a token on, and the index after them."""
        found: list[tuple[tuple[Any, ...], int]] = [((), at)]
        for item in items:
            if item.words is None:
                found = [
                    ((*got, value), after)
                    for got, here in found
                    for value, after in self._part(item, here)
                ]
            else:
                found = [(got, after) for got, here in found for after in self._words(item, here)]
            if not found:
                break
        return found

    def _words(self, item: Item, at: int) -> range:
        """Return the indices after the words of an item, the farthest first."""
        words, glued, after = self.tokens.words, self.tokens.glued, at
        while after - at < item.most and words[after] in (item.words or ()):
            if item.glued and not glued[after]:
                break
            after += 1
        return range(after, at + item.least - 1, -1)

    def _part(self, item: Item, at: int) -> Found:
        """Return what a part or another rule finds, and None last where it may be missing."""
        found = () if item.glued and not self.tokens.glued[at] else self.at(item.part, at)
        return found if item.least else (*found, (None, at))

    def _listed(self, listed: Joined, at: int) -> Found:
        """Return lists of members that begin at a token, the longest first."""
        members: list[Node] = []
        found: list[tuple[Node, int]] = []
        joiner = ""
        while len(members) < _MOST_LISTED and (member := self._member(listed, at, joiner)):
            node, after = member
            members.append(node)
            if joiner in listed.makes:
                found.append((Node(listed.makes[joiner], tuple(members)), after))
            joiner, at = self._joiner(listed, after)
            if not joiner:
                break
        return found[::-1]

    def _member(self, listed: Joined, at: int, joiner: str) -> tuple[Node, int] | None:
        """Return the longest sound member; None for none, and for a first that nothing joins."""
        found = self.at(listed.member, at)
        if not (joiner or any(self._joiner(listed, after)[0] for _, after in found)):
            return None
        return next((each for each in found if self._grammar.sound(each[0])), None)

    def _joiner(self, listed: Joined, at: int) -> tuple[str, int]:
        """Return the word that joins two members, the last of ", or", and the index after it."""
        words = self.tokens.words
        if words[at] == "," and words[at + 1] in listed.makes:
            at += 1
        joins = words[at] in listed.makes or words[at] in listed.goes_on
        return (words[at], at + 1) if joins else ("", at)
