"""The wordings of attendance, read: "did not take part", "sent advisers", "will be part of it".

A phrase is cut into clauses; in each, every word does one thing (`lexicon.py`), a negation turns
the next act (`acts.py`), and the weightiest act decides (`clause.py`). Of two clauses ("invited but
stayed away") the result allows what both allow; where that is nothing, what was said of the later
moment holds (`together.py`). Tense tells the stage: "will attend" is a plan, "attended" a report.

In: words as a person wrote them. Out: a `Wording`, or `ValueSyntaxError` that names the word which
wasn't understood. Unknown words are let pass only as the object of a known act ("... in Astana").
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.values.base import ValueSyntaxError
from reconcile.values.statuses.acts import UnreadWordError, clause_of
from reconcile.values.statuses.clause import Clause, Wording, concluded
from reconcile.values.statuses.lattice import Status
from reconcile.values.statuses.lexicon import Word, lexicon
from reconcile.values.statuses.phrases import rewritten
from reconcile.values.statuses.together import Yields, combined
from reconcile.values.statuses.vocabulary import Tag
from reconcile.values.suggestion import near
from reconcile.values.typed_text import checked, folded

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

EXPECTED = "a status such as not invited, expected, attended, attended as observer, stayed away"
LONGEST = 200
"""Characters that a status may have."""

_MARKS = ".'\""
_BRACKETS = str.maketrans(dict.fromkeys(',;:()[]"!?', " , "))
_SPELT_OUT = {
    "won't": ("will", "not"),
    "can't": ("does", "not"),
    "cannot": ("does", "not"),
    "uninvited": ("not", "invited"),
    "unlikely": ("not", "likely"),
    "nor": ("but", "not"),
}
_PARTING = frozenset((Tag.CLAUSE, Tag.BUT, Tag.REASON, Tag.IF))
_JOINING = _PARTING | {None, Tag.FILL, Tag.OBJECT}
"""What says nothing by itself, and is no help to who misspelt a word."""
_ITS = frozenset(("its", "his", "her", "their"))
_ONE_OF_IT = frozenset(("leader", "minister", "ambassador", "spokesman", "spokeswoman"))
_COMMA = Word(",", Tag.CLAUSE)
_UNKNOWN = Word("", None)


def read_wording(text: str) -> Wording:
    """Return what the words say; raise `ValueSyntaxError` for words that say no status."""
    return _read(checked(text, "the status", EXPECTED, LONGEST))


@lru_cache(maxsize=4096)
def _read(text: str) -> Wording:
    phrase = folded(text)
    names = {_bare(word.casefold()) for word in text.split() if word[:1].isupper()}
    try:
        return _concluded(_clauses(_words(phrase), names))
    except UnreadWordError as error:
        raise unread(str(error), phrase) from None
    except LookupError:
        raise unread(phrase, phrase) from None


def _words(phrase: str) -> list[str]:
    """Return the words, contractions and turns of phrase resolved ("didn't" is "did not")."""
    words: list[str] = []
    for word in phrase.translate(_BRACKETS).split():
        if word.endswith("n't") and word not in _SPELT_OUT:
            words += (word[:-3], "not")
        elif word.endswith("'ll"):
            words += (word[:-3], "will")
        else:
            words += _SPELT_OUT.get(word, (_bare(word),))
    return rewritten(" ".join(words)).split()


def _bare(word: str) -> str:
    """Return the word without marks around it, a possessive ending, or "co-" before it."""
    return word.strip(_MARKS).removesuffix("'s").removeprefix("co-")


def _clauses(words: list[str], names: AbstractSet[str]) -> list[Clause]:
    """Return the clauses that say something of attendance, in order.

    What stands behind an "if" leaves all open that stands before it. A reason ("because of the
    shelling") is read where it speaks of attendance, and passed over where it doesn't.
    """
    clauses: list[Clause] = []
    start, lead = 0, Tag.CLAUSE
    for place, word in enumerate([*words, ","]):
        tag = (_COMMA if word == "," else lexicon().get(word, _UNKNOWN)).tag
        if tag not in _PARTING:
            continue
        clause = clause_of(words[start:place], names, lead)
        _must_be_all_of_it(words[start:place], clause)
        if clause.acts:
            clauses.append(clause)
        if tag is Tag.IF:
            return [clause._replace(acts={**clause.acts, Tag.MAYBE: True}) for clause in clauses]
        lead = tag if place > start or tag is not Tag.CLAUSE else lead
        start = place + 1
    return clauses


def _must_be_all_of_it(words: list[str], clause: Clause) -> None:
    """Raise `ValueSyntaxError` where one person is missing: the party may have sent others."""
    one = _ONE_OF_IT.intersection(words)
    away = clause.acts.get(Tag.ATTEND) is False or clause.acts.get(Tag.SEND) is False
    if one and away and clause.acts.get(Tag.DELEGATE) and not _ITS.isdisjoint(words):
        message = f"{min(one)!r} is one person, and the party may have sent others"
        raise ValueSyntaxError(message, EXPECTED)


def _concluded(clauses: list[Clause]) -> Wording:
    """Return what the clauses say together; raise `LookupError` where they exclude each other."""
    first, *others = clauses or [Clause({})]
    result = concluded(first)
    for clause in others:
        result = combined(result, concluded(clause), _yields(first, clause))
    return result


def _yields(first: Clause, second: Clause) -> Yields | None:
    """Return which of two clauses that exclude each other was said of an earlier moment.

    "Came but was turned away" ends with the second, "came after first refusing" with the first.
    """
    if second.lead is Tag.REASON:
        return Yields.SECOND
    return Yields.FIRST if Tag.REASON is first.lead or second.lead is Tag.BUT else None


def unread(word: str, phrase: str) -> ValueSyntaxError:
    """Return the error for a phrase that isn't read because of this word, a near miss suggested."""
    suggestion = near(phrase, tuple(Status)) if word == phrase else _nearest(word)
    in_phrase = "" if word == phrase else f" in {phrase!r}"
    message = f"{word[:60]!r}{in_phrase} isn't a word of attendance{suggestion}"
    return ValueSyntaxError(message, EXPECTED, max(phrase.find(word), 0))


@lru_cache(maxsize=4096)
def _nearest(word: str) -> str:
    """Return the suggestion for a word; kept, as a search through a text tries its words often."""
    bases = {known.base for known in lexicon().values() if known.tag not in _JOINING}
    return near(word, sorted({*bases, *" ".join(Status).split()} - {word}))
