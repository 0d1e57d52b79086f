"""Which words are near enough to be one word misspelt, among all the words in play.

In: words, and how often each occurs. Out: for each its neighbours, itself among them. Words are
near when they mean the same or sound alike at a glance. They are found by keys they share (a word
with one letter deleted, as in SymSpell), never pair by pair.

And how a word starts, whatever its spelling: to look for it where the whole can't be looked up. An
initial is filed by its letter, a whole word by the first letter, or by that and the next one or two
consonants.
"""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from reconcile.names.words.sounds import coarse, skeleton, sound
from reconcile.names.words.tokens import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile.names.words.tokens import Token

_NEAR = 80.0
"""Words that sound less alike at a glance (rapidfuzz ratio) aren't neighbours."""
_MANY = 64
"""A key of sounds that more words share says too little of them: it is passed over. Spellings of
one word share several keys, of which the longer ones are rare."""
_MEANING = "="
"""What a key of what words mean begins with."""
_SHORT = 3
"""Words up to this length are too short for a letter to be lost by accident."""
Starts = tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str]]
"""The keys that a word is filed under, and those to ask: widely, closely, most closely."""

_ALIKE = str.maketrans("aeiouyhkqcgxszjtdpbfvw", "a" * 7 + "k" * 5 + "s" * 3 + "tt" + "b" * 5)
"""Letters with which spellings of one word may start, each set named by one of them."""
_VOICELESS = frozenset("aeiouyhw")
"""First letters that a skeleton doesn't have."""


class Words:
    """Words numbered by first sight; a word is identified by its sound, its meaning and its weight.

    `heard` are their coarse sounds with the consonants once more: the ratio of two such texts says
    spellings of one word from others better than that of either part, for a single call. An article
    that may be written together with a word is left out there. `heard_with_i` has those that begin
    with a j once more, as if it were a y: Jury is Yuri.
    """

    def __init__(self) -> None:
        self.all: list[Token] = []
        self.heard: list[str] = []
        self.heard_with_i: dict[int, str] = {}
        self._whole: list[str] = []
        self.by_sound: dict[str, int] = {}
        self._numbers: dict[tuple[str, str, float], int] = {}
        self._occurrences: list[int] = []

    def add(self, word: Token) -> int:
        """Return the word's number, and count one occurrence."""
        number = self._numbers.setdefault((word.sound, word.kin, word.weight), len(self.all))
        if number == len(self.all):
            self.all.append(word)
            self.heard.append(word.coarse + word.skeleton)
            if word.text[0] == "j":
                read = sound(f"y{word.text[1:]}")
                self.heard_with_i[number] = coarse(read) + skeleton(read)
            self._whole.append(_with_article(word) if word.bare else self.heard[-1])
            self._occurrences.append(0)
            self.by_sound.setdefault(word.sound, number)
        self._occurrences[number] += 1
        return number

    def rarity(self, names: int, near: Sequence[Sequence[int]]) -> list[float]:
        """Return the weight of each word among so many names: the rarer, the heavier.

        A word is as common as all its neighbours together: misspelling makes none rare.
        """
        often = self._occurrences
        common = [sum([often[other] for other in others]) for others in near]
        return [
            word.weight * log(1 + names / count)
            for word, count in zip(self.all, common, strict=True)
        ]

    def neighbours(self) -> list[tuple[int, ...]]:
        """Return for each word the numbers of the words that may be meant by it, with its own.

        Each pair is looked at once, by the later of its words, however many keys both share. Tuples
        and lists take a seventh of the memory of sets, which a million names don't have.
        """
        near = [[number] for number in range(len(self.all))]
        for number, blocks in enumerate(self._blocks()):
            for other in set().union(*blocks):
                if self._alike(number, other):
                    near[number].append(other)
                    near[other].append(number)
            for block in blocks:
                block.append(number)
        return [tuple(found) for found in near]

    def _alike(self, a: int, b: int) -> bool:
        if ratio(self.heard[a], self.heard[b]) >= _NEAR:
            return True
        one, other = self.all[a], self.all[b]
        if one.kin == other.kin:
            return True
        articles = one.bare or other.bare
        return bool(articles) and ratio(self._whole[a], self._whole[b]) >= _NEAR

    def _blocks(self) -> list[list[list[int]]]:
        """Return a list for each key of each word, yet empty, one for all words that share it.

        Keys of one word say nothing, and those of too many too little.
        """
        under: dict[str, list[int]] = {}
        for number, word in enumerate(self.all):
            for key in _keys(word):
                under.setdefault(key, []).append(number)
        found: list[list[list[int]]] = [[] for _ in self.all]
        for numbers in under.values():
            if 1 < len(numbers) <= _MANY:
                block: list[int] = []
                for number in numbers:
                    found[number].append(block)
        return found


def _keys(word: Token) -> set[str]:
    bones, first = word.skeleton, word.coarse[:1]
    keys = {word.sound, f"{_MEANING}{word.kin}"}
    if len(bones) > 1:
        keys.add(f"~{bones}")
    if len(bones) > _SHORT:
        # Three consonants left of four are shared by hundreds: the first sound must agree as well.
        keys.update([f"~{first}{short}" for short in _shortened(bones)])
    if len(bones) >= _SHORT:
        keys.add(f"~{first}{bones}")
    for heard in {coarse(word.sound), word.coarse}:
        keys.add(heard)
        if len(heard) > _SHORT:
            keys.update(_shortened(heard))
    return keys


def _with_article(word: Token) -> str:
    return coarse(word.sound) + skeleton(word.sound)


def _shortened(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def starts_of(word: Token) -> Starts:
    """Return the keys of a word, with and without an article written together with it.

    A number has no other spellings: a name with another one is another name.
    """
    if word.role == Role.NUMBER:
        number = frozenset([f"={word.kin}"])
        return number, number, number, number
    spelt = [(text, word.skeleton) for text in (word.text, word.bare) if text]
    if word.text[0] == "j":  # Jury is Yuri
        spelt.append((f"y{word.text[1:]}", skeleton(sound(f"y{word.text[1:]}"))))
    letters = frozenset([text[0].translate(_ALIKE) for text, _ in spelt])
    wide = frozenset([f"{letter}." for letter in letters])
    if len(word.text) == 1:
        return letters, letters | wide, letters | wide, letters | wide
    close = frozenset([_start(text, bones, 1) for text, bones in spelt])
    closest = frozenset([_start(text, bones, 2) for text, bones in spelt])
    return wide | close | closest, letters | wide, letters | close, letters | closest


def _start(text: str, bones: str, count: int) -> str:
    after = bones.removeprefix("a") if text[0] in _VOICELESS else bones[1:]
    return f"{text[0].translate(_ALIKE)}{after[:count]}{count}"


def either(all_starts: list[Starts]) -> Starts | None:
    """Return how any of several words starts; None for no word."""
    if len(all_starts) < 2:
        return all_starts[0] if all_starts else None
    filed, wide, close, closest = zip(*all_starts, strict=True)
    union = frozenset().union
    return union(*filed), union(*wide), union(*close), union(*closest)
