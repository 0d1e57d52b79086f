"""The words of one clause to its acts: a negation turns the next act, a passive the doer.

In: lower-case words without punctuation, and which of them were written with a capital. Out: a
`Clause`, without acts where the words say nothing of attendance; or `UnreadWordError`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.status.vocabulary import Tag
from reconcile.values.status.word_forms import Word, lexicon, pair

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

_UNKNOWN = Word("", None)
_NOBODY = frozenset(("nobody", "none", "neither"))
_NOW = frozenset(("is", "are", "be", "being"))
_JOINING = frozenset((None, Tag.FILL, Tag.OBJECT))
_PLANS = frozenset((Tag.FUTURE, Tag.EXPECT, Tag.CONFIRM, Tag.DECIDE, Tag.MAYBE, Tag.CONSIDER))
_OF_ANOTHER_ACT = _PLANS | {Tag.DECLINE, Tag.ACCEPT}
"""Acts that are about another: "agreed to sign" says nothing of attendance."""
_TAKES_OBJECT = frozenset(
    (
        *(Tag.ATTEND, Tag.ABSENT, Tag.SEND, Tag.WITHDRAW, Tag.DECLINE, Tag.SUPPORT, Tag.OPPOSE),
        *(Tag.HOST, Tag.CHAIR, Tag.LEAD, Tag.MEDIATE, Tag.OBSERVER),
    )
)
"""Acts that an event or its parts may follow without an article: "left Astana"."""
_FROM_OUTSIDE = frozenset((Tag.DECLINE, Tag.NOT, Tag.ABSENT))
"""Acts that in the passive others do to the party: "was refused", "was kept away"."""


class Clause(NamedTuple):
    """The acts and roles of one clause in order, each with whether it is affirmed; its tense.

    `lead` is what the word does that occurs before the clause.
    """

    acts: dict[Tag, bool]
    past: bool = False
    planned: bool = False
    lead: Tag = Tag.CLAUSE


class UnreadWordError(LookupError):
    """A word, the only argument, has no place where it stands."""


def clause_of(words: Sequence[str], names: AbstractSet[str], lead: Tag = Tag.CLAUSE) -> Clause:
    """Return the acts of a clause in order; `lead` is what the word before it does."""
    return _Reader(words, names, in_object=lead is Tag.REASON).clause()._replace(lead=lead)


class _Reader:
    """What is known of a clause up to a place in it."""

    def __init__(self, words: Sequence[str], names: AbstractSet[str], *, in_object: bool) -> None:
        self._words, self._names, self._in_object = words, names, in_object
        self._acts: dict[Tag, bool] = {}
        self._affirmed, self._past, self._passive = True, False, False

    def clause(self) -> Clause:
        """Return the clause when all its words are read."""
        place = 0
        while place < len(self._words):
            word, length = self._word(place)
            self._add(self._meant(word, place), word)
            place += length
        if not self._affirmed:
            self._turn_back()
        planned = not self._acts.keys().isdisjoint(_PLANS) or list(self._words[:1]) == ["to"]
        going = self._acts.pop(Tag.HEAD, None)
        if going is not None:
            planned = True
            self._acts.setdefault(Tag.FUTURE if self._acts else Tag.ATTEND, going)
        return Clause(self._acts, self._past and _NOW.isdisjoint(self._words), planned)

    def _word(self, place: int) -> tuple[Word, int]:
        """Return what stands here and how many words it takes."""
        known = lexicon().get(self._words[place], _UNKNOWN)
        if place + 1 < len(self._words):
            tag = pair(self._words[place], self._words[place + 1])
            if tag:
                return known._replace(tag=tag), 2
        return known, 1

    def _meant(self, word: Word, place: int) -> Tag | None:
        """Return what the word does here; raise `UnreadWordError` for one that has no place."""
        if word.base == "ask" and word.tag is Tag.INVITE and not self._passive:
            raise UnreadWordError(self._words[place])
        if word.base == "offer" and self._passive and word.past:
            return Tag.INVITE
        if word.tag is None:
            if not self._may_pass(place):
                raise UnreadWordError(self._words[place])
        elif self._passive and word.past and Tag.INVITE not in self._acts:
            if word.tag is Tag.SUPPORT:
                raise UnreadWordError(self._words[place])
            return Tag.EXCLUDE if word.tag in _FROM_OUTSIDE else word.tag
        return word.tag

    def _add(self, tag: Tag | None, word: Word) -> None:
        self._past = self._past or word.past
        stays = tag in _JOINING or tag is Tag.NOT
        self._passive = word.base == "be" or (
            self._passive and stays and word.base not in {"have", "do"}
        )
        if tag is Tag.NOT:
            self._affirmed = False
        elif tag is not None and tag not in _JOINING:
            self._acts.setdefault(tag, self._affirmed)
            self._affirmed = True
        if self._acts and (tag is Tag.OBJECT or tag in _TAKES_OBJECT):
            self._in_object = True

    def _turn_back(self) -> None:
        """Let "nobody" at the end turn the act before it: "sent nobody"."""
        if self._acts and self._words[-1] in _NOBODY:
            self._acts[next(reversed(self._acts))] = False
        elif not self._acts:
            raise UnreadWordError(" ".join(self._words))

    def _may_pass(self, place: int) -> bool:
        """Say whether a word that isn't known can be passed over.

        Adverbs, figures and names can, and what stands in the object of an act. A name is written
        with a capital, or follows one ("US administration"), and is no slip for a known word.
        """
        word, before = self._words[place], self._words[place - 1] if place else ""
        if word.endswith("ly") or word.isdigit():
            return True
        named = word in self._names or (before in self._names and before not in lexicon())
        if before == "to" and not named and self._acts:
            return next(reversed(self._acts)) not in _OF_ANOTHER_ACT
        return self._in_object or (named and not slip(word))


@lru_cache(maxsize=4096)
def slip(word: str) -> str:
    """Return the known word that this one is most likely a slip for; "" for none."""
    from difflib import get_close_matches  # noqa: PLC0415 (few phrases hold an unknown word)

    known = [form for form in lexicon() if form[0] == word[0]]
    return next(iter(get_close_matches(word[:40], known, n=1, cutoff=0.8)), "")
