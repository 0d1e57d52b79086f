"""The wordings of attendance, read: "did not take part", "sent advisers", "will be part of it".

A phrase is cut into clauses; in each, every word does one thing (`status_lexicon.py`), a negation
turns the next act, and the weightiest act decides. Of two clauses ("invited but stayed away") the
result allows what both allow. Tense tells the stage: "will attend" is a plan, "attended" a report.

In: words as a person wrote them. Out: a `Wording`, or `ValueSyntaxError` that names the word which
wasn't understood. Unknown words are let pass only as the object of a known act ("... in Astana").
"""

from __future__ import annotations

from functools import lru_cache

from reconcile.values.base import ValueSyntaxError
from reconcile.values.statuses.clause import Clause, Wording, combined, concluded
from reconcile.values.statuses.lattice import Status
from reconcile.values.statuses.lexicon import Tag, Word, lexicon, pair
from reconcile.values.wording import checked, folded, near

EXPECTED = "a status such as not invited, expected, attended, attended as observer, stayed away"
LONGEST = 200
"""Characters that a status may have."""

_BRACKETS = str.maketrans(dict.fromkeys(',;:()[]"!?', " , "))
_SPELT_OUT = {
    "won't": ("will", "not"),
    "can't": ("not",),
    "cannot": ("not",),
    "uninvited": ("not", "invited"),
    "nor": ("but", "not"),
}
_NOW = frozenset(("is", "are", "be", "being"))
_JOINING = frozenset((Tag.FILL, Tag.OBJECT))
_PLANS = frozenset((Tag.FUTURE, Tag.EXPECT, Tag.MAYBE, Tag.DECIDE))
_UNKNOWN = Word("", None)


def read_wording(text: str) -> Wording:
    """Return what the words say; raise `ValueSyntaxError` for words that say no status."""
    return _read(folded(checked(text, "the status", EXPECTED, LONGEST)))


@lru_cache(maxsize=4096)
def _read(phrase: str) -> Wording:
    try:
        wordings = [concluded(clause) for clause in _clauses(_words(phrase), phrase)]
        result = wordings[0]
        for wording in wordings[1:]:
            result = combined(result, wording)
    except LookupError:
        raise unread(phrase, phrase) from None
    return result


def _words(phrase: str) -> list[str]:
    """Return the words, contractions resolved ("didn't" is "did not")."""
    words: list[str] = []
    for word in phrase.translate(_BRACKETS).replace("no show", "no-show").split():
        if word.endswith("n't") and word not in _SPELT_OUT:
            words += (word[:-3], "not")
        elif word.endswith("'ll"):
            words += (word[:-3], "will")
        else:
            words += _SPELT_OUT.get(word, (word.strip(".'"),))
    return [word for word in words if word]


def _clauses(words: list[str], phrase: str) -> list[Clause]:
    """Return the clauses in order; raise `ValueSyntaxError` for a word that has no place."""
    known, clauses, start = lexicon(), [], 0
    for place, word in enumerate([*words, "and"]):
        if word == "," or known.get(word, _UNKNOWN).tag is Tag.CLAUSE:
            clauses.append(_clause(words[start:place], phrase))
            start = place + 1
    return [clause for clause in clauses if clause.acts]


def _clause(words: list[str], phrase: str) -> Clause:
    """Return the acts of one clause in order; a negation turns the act that follows it."""
    acts: dict[Tag, bool] = {}
    affirmed, past, in_object, place = True, False, False, 0
    while place < len(words):
        word, length = _word(words, place)
        if word.tag is None and not in_object and not _passes(words[place]):
            raise unread(words[place], phrase)
        in_object = in_object or (word.tag is Tag.OBJECT and bool(acts))
        past = past or word.past
        place += length
        if word.tag is Tag.NOT:
            affirmed = False
        elif word.tag and word.tag not in _JOINING:
            acts.setdefault(word.tag, affirmed)
            affirmed = True
    if not (acts or affirmed):
        raise unread(phrase, phrase)
    planned = not acts.keys().isdisjoint(_PLANS) or words[:1] == ["to"]
    return Clause(acts, past and _NOW.isdisjoint(words), planned)


def _word(words: list[str], place: int) -> tuple[Word, int]:
    """Return what stands here and how many words it takes."""
    known = lexicon().get(words[place], _UNKNOWN)
    tag = pair(words[place], words[place + 1]) if place + 1 < len(words) else None
    return (known._replace(tag=tag), 2) if tag else (known, 1)


def _passes(word: str) -> bool:
    """Say whether a word that isn't known can be passed over: adverbs and figures."""
    return word.endswith("ly") or word.isdigit()


def unread(word: str, phrase: str) -> ValueSyntaxError:
    """Return the error for a phrase that isn't read because of this word, a near miss suggested."""
    if word == phrase:
        suggestion = near(phrase, (status.value for status in Status))
    else:
        bases = (known.base for known in lexicon().values() if known.tag)
        suggestion = near(word, [*bases, *" ".join(Status).split()])
    in_phrase = "" if word == phrase else f" in {phrase!r}"
    message = f"{word[:60]!r}{in_phrase} isn't a word of attendance{suggestion}"
    return ValueSyntaxError(message, EXPECTED, max(phrase.find(word), 0))
