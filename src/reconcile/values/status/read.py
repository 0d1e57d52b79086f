"""The wordings of attendance, read: "did not take part", "sent advisers", "will be part of it".

One way: text -> tokens (`tokens.py`) -> clauses (`clauses.py`), in which every word does one thing
(`clause_words.py`, by `vocabulary.py`) -> a status each (`clause_status.py`) -> the status that
they say together (`combined_clauses.py`). Tense gives the stage: "will attend" is a plan,
"attended" a report.

In: words as a person wrote them. Out: a `Wording`, or `ValueSyntaxError` that names the word which
wasn't understood. Unknown words are let pass only as the object of a known act ("... in Astana").
"""

from __future__ import annotations

from functools import lru_cache

from reconcile.values.missing import demand_value
from reconcile.values.status.clause_status import concluded
from reconcile.values.status.clause_words import UnreadWordError
from reconcile.values.status.clauses import PARTING, clauses_of
from reconcile.values.status.combined_clauses import combined
from reconcile.values.status.tokens import tokens_of
from reconcile.values.status.value import EXPECTED, Status, Wording
from reconcile.values.status.vocabulary import Tag
from reconcile.values.status.word_forms import lexicon, slip
from reconcile.values.suggestion import near
from reconcile.values.typed_text import checked, folded
from reconcile.values.value_type import ValueSyntaxError

LONGEST = 200
"""Characters that a status may have."""

_JOINING = PARTING | {None, Tag.EVENT, Tag.FILL, Tag.OBJECT}
"""What says nothing by itself, and is no help to who misspelt a word."""


def read_wording(text: str) -> Wording:
    """Return what the words say; raise `ValueSyntaxError` for words that say no status.

    "Unknown" alone is silence; that it is unknown whether somebody comes is an open answer.
    """
    demand_value(text, "the status", EXPECTED)
    return _read(checked(text, "the status", EXPECTED, LONGEST))


@lru_cache(maxsize=4096)
def _read(text: str) -> Wording:
    phrase = folded(text)
    try:
        clauses = clauses_of(tokens_of(text))
        return combined([(clause, concluded(clause)) for clause in clauses])
    except UnreadWordError as error:
        raise _unread(str(error), phrase) from None
    except LookupError:
        raise _unread(phrase, phrase) from None


def _unread(word: str, phrase: str) -> ValueSyntaxError:
    """Return the error for a phrase that isn't read because of this word, a near miss suggested.

    A word that only a turn of phrase was rewritten in is none that a person wrote.
    """
    word = word if word in phrase else phrase
    suggestion = _meant(word, phrase)
    in_phrase = "" if word == phrase else f" in {phrase!r}"
    message = f"{word[:60]!r}{in_phrase} isn't a word of attendance{suggestion}"
    return ValueSyntaxError(message, EXPECTED, max(phrase.find(word), 0))


def _meant(word: str, phrase: str) -> str:
    """Return the suggestion of what was meant; "" where nothing is a slip away."""
    if word == phrase and " " in word:
        return near(phrase, tuple(Status))
    meant = slip(word)
    says = bool(meant) and meant != word and lexicon()[meant].tag not in _JOINING
    return f"; did you mean {meant!r}?" if says else ""
