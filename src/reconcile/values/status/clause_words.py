"""What the words of one clause say that a party did.

A negation denies the next act; in the passive, others did it to the party. In: lower-case words
without punctuation, and which of them were written with a capital. Out: a `Clause`, without acts
where the words say nothing of attendance; or `UnreadWordError`.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.status.vocabulary import Tag
from reconcile.values.status.word_forms import Word, lexicon, pair, slip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

_UNKNOWN = Word("", None)
_NOBODY = frozenset(("nobody", "none", "neither"))
_NOW = frozenset(("is", "are", "be", "being"))
_JOINING = frozenset((None, Tag.EVENT, Tag.FILL, Tag.OBJECT))
_PLANS = frozenset((Tag.FUTURE, Tag.EXPECT, Tag.CONFIRM, Tag.DECIDE, Tag.MAYBE, Tag.CONSIDER))
_OF_ANOTHER_ACT = _PLANS | {Tag.DECLINE, Tag.ACCEPT}
"""Acts that are about another: "agreed to sign" says nothing of attendance."""
_ROLES = frozenset(
    (Tag.ADVISER, Tag.GUARANTOR, Tag.MEMBER, Tag.OBSERVER, Tag.MEDIATE, Tag.HOST, Tag.CHAIR)
)
_TAKES_OBJECT = _ROLES - {Tag.ADVISER, Tag.MEMBER, Tag.GUARANTOR} | {
    *(Tag.ATTEND, Tag.ABSENT, Tag.SEND, Tag.WITHDRAW, Tag.LEAVE, Tag.CANCEL, Tag.DECLINE),
    *(Tag.SUPPORT, Tag.OPPOSE, Tag.LEAD),
}
"""Acts that an event or what belongs to it may follow without an article: "left Astana"."""
_OF_EVENTS = (_TAKES_OBJECT | {Tag.ACCEPT}) - {Tag.SEND}
"""Acts that say something of attendance only where they are done to an event: "left the party"."""
_OF_ANYTHING = frozenset(("attend", "arrive"))
_LEAVING = frozenset((Tag.WITHDRAW, Tag.LEAVE, Tag.CANCEL))
_STATUS_OF = (("status",), ("capacity",), ("role",))
_AGREED_TO = frozenset(("to", "on", "with"))
_ARTICLES = frozenset(("the", "a", "an", "other", "all"))
_DONE_TO_A_PARTY = frozenset((Tag.INVITE, Tag.EXCLUDE))
"""Acts that, with an object behind them, the party does to others: "excluded the rebels"."""
_GIVING = frozenset(("extend", "issue"))
_LEADING_IN = frozenset(("as", "through", "via", "by", "only"))
_PREPOSITIONS = frozenset(
    ("at", "between", "during", "for", "from", "in", "into", "of", "on", "over", "to", "with")
)
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
    """A word, the only argument, makes no sense at its place."""


def clause_of(words: Sequence[str], names: AbstractSet[str], lead: Tag = Tag.CLAUSE) -> Clause:
    """Return the acts of a clause in order; `lead` is what the word before it does."""
    return _Reader(words, names, in_object=lead is Tag.REASON).clause()._replace(lead=lead)


class _Reader:
    """What is known of a clause up to a place in it."""

    def __init__(self, words: Sequence[str], names: AbstractSet[str], *, in_object: bool) -> None:
        self._words, self._names, self._in_object = words, names, in_object
        self._acts: dict[Tag, bool] = {}
        self._affirmed, self._past, self._passive = True, False, False
        self._left: int | None = None

    def clause(self) -> Clause:
        """Return the clause when all its words are read."""
        place = 0
        while place < len(self._words):
            word, length = self._word(place)
            tag = self._meant(word, place)
            if tag in _OF_EVENTS and word.base not in _OF_ANYTHING:
                self._must_be_done_to_an_event(place + length)
            self._add(tag, word)
            self._set_out(place, tag)
            place += length
        if not self._affirmed:
            self._turn_back()
        planned = not self._acts.keys().isdisjoint(_PLANS) or list(self._words[:1]) == ["to"]
        going = self._acts.pop(Tag.HEAD, None)
        if going is not None:
            planned = True
            alone = self._acts.keys() <= _PLANS
            self._acts.setdefault(Tag.ATTEND if alone else Tag.FUTURE, going)
        return Clause(self._acts, self._past and _NOW.isdisjoint(self._words), planned)

    def _word(self, place: int) -> tuple[Word, int]:
        """Return what the word at a place means, and how many words that takes."""
        known = lexicon().get(self._words[place], _UNKNOWN)
        if place + 1 < len(self._words):
            tag = pair(self._words[place], self._words[place + 1])
            if tag:
                return known._replace(tag=tag), 2
        return known, 1

    def _meant(self, word: Word, place: int) -> Tag | None:
        """Return what the word does here; raise `UnreadWordError` for one that has no place."""
        done_to_it = self._passive and word.past
        if done_to_it and word.base == "offer":
            return Tag.INVITE
        if self._has_no_place(word, place):
            raise UnreadWordError(self._words[place])
        if done_to_it and word.tag is not None and Tag.INVITE not in self._acts:
            return self._done_by_others(word, place)
        return Tag.OBJECT if self._is_role_of_others(word, place) else word.tag

    def _has_no_place(self, word: Word, place: int) -> bool:
        """Say whether the word can't be read here: unknown, an act of another, no event."""
        if not self._passive and self._gives(word, place):
            return True
        if word.tag is None:
            return not self._may_pass(place)
        return word.tag is Tag.EVENT and self._is_a_verb(place)

    def _gives(self, word: Word, place: int) -> bool:
        """Say whether the party invites or excludes others, or asks for what it hasn't got."""
        if word.base in _GIVING:
            return Tag.INVITE not in self._acts
        follows = "".join(self._words[place + 1 : place + 2])
        if word.tag in _DONE_TO_A_PARTY and word.past and follows in _ARTICLES:
            return True
        to_name = not self._acts and self._names_one(follows)
        return word.tag is Tag.INVITE and (word.base == "ask" or (place == 0 and to_name))

    def _done_by_others(self, word: Word, place: int) -> Tag | None:
        """Return what a passive says: "was refused" and "was suspended" aren't the party's act."""
        leaving = word.tag in _LEAVING and not self._acts
        if word.tag is Tag.SUPPORT or (leaving and word.base != "suspend"):
            raise UnreadWordError(self._words[place])
        return Tag.EXCLUDE if leaving or word.tag in _FROM_OUTSIDE else word.tag

    def _is_a_verb(self, place: int) -> bool:
        """Say whether what may be an event is an act here: "agreed to visit"."""
        after_to = place > 0 and self._words[place - 1] == "to"
        last = next(reversed(self._acts), None)
        return after_to and last in _OF_ANOTHER_ACT and not self._words[place].endswith("s")

    def _is_role_of_others(self, word: Word, place: int) -> bool:
        """Say whether a role behind "met" is that of those who were met."""
        return word.tag in _ROLES and Tag.ATTEND in self._acts and not self._leads_in(place)

    def _leads_in(self, place: int) -> bool:
        """Say whether a role is that of the party ("as an observer"), not of others ("leaders")."""
        if self._words[place + 1 : place + 2] in _STATUS_OF:
            return True
        for word in reversed(self._words[:place]):
            if word in _LEADING_IN:
                return True
            if (word in _PREPOSITIONS and word != "of") or _tag(word) is Tag.ATTEND:
                break
        return False

    def _must_be_done_to_an_event(self, start: int) -> None:
        """Raise `UnreadWordError` where the object of an act is another thing: "left the party"."""
        unknown = []
        for word in takewhile(_goes_on, self._words[start:]):
            tag = _tag(word)
            if tag not in _JOINING or tag is Tag.EVENT:
                return
            if tag is None and not (self._names_one(word) or _qualifies(word)):
                unknown.append(word)
        if unknown:
            raise UnreadWordError(unknown[0])

    def _set_out(self, place: int, tag: Tag | None) -> None:
        """Read "left Moscow to attend" as being on the way; refuse "left Moscow for Astana"."""
        if tag is Tag.LEAVE:
            self._left = place
        if self._left is None or not self._acts.get(Tag.LEAVE):
            return
        if tag is Tag.ATTEND and self._words[place - 1] == "to":
            del self._acts[Tag.LEAVE]
            self._acts[Tag.HEAD] = True
        between = self._words[self._left + 1 : place]
        if self._words[place] == "for" and all(map(self._names_one, between)):
            raise UnreadWordError(self._words[self._left])

    def _names_one(self, word: str) -> bool:
        return word in self._names

    def _add(self, tag: Tag | None, word: Word) -> None:
        self._past = self._past or word.past
        self._passive = word.base == "be" or (self._passive and _leaves_passive(tag, word))
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

    def _of_the_object(self, place: int) -> bool:
        """Say whether an unknown word can be of what an act is done to.

        An act about another ("agreed to") has to be done to an event before anything may pass.
        """
        if not self._in_object:
            return False
        about_another = self._acts and self._acts.keys() <= _OF_ANOTHER_ACT - {Tag.DECLINE}
        before = (word for word in reversed(self._words[:place]) if word in _PREPOSITIONS)
        if about_another and next(before, "to") in _AGREED_TO:
            self._must_be_done_to_an_event(place)
        return True

    def _may_pass(self, place: int) -> bool:
        """Say whether a word that isn't known can be passed over.

        Adverbs, figures and names can, and what is in the object of an act. A name is written
        with a capital, or follows one ("US administration"), and isn't a slip for a known word.
        """
        word, before = self._words[place], self._words[place - 1] if place else ""
        if _qualifies(word):
            return True
        named = word in self._names or (before in self._names and before not in lexicon())
        if before == "to" and not named and self._acts:
            return next(reversed(self._acts)) not in _OF_ANOTHER_ACT
        return (named and not slip(word)) or self._of_the_object(place)


def _leaves_passive(tag: Tag | None, word: Word) -> bool:
    """Say whether a clause that was passive still is behind the word: "was not invited"."""
    return (tag in _JOINING or tag is Tag.NOT) and word.base not in {"have", "do"}


def _goes_on(word: str) -> bool:
    """Say whether an object goes on with the word: a preposition ends it."""
    return word not in _PREPOSITIONS and word not in _LEADING_IN


def _tag(word: str) -> Tag | None:
    return lexicon().get(word, _UNKNOWN).tag


def _qualifies(word: str) -> bool:
    """Say whether the word only qualifies what is beside it: an adverb or a figure."""
    return word.endswith("ly") or word.isdigit()
