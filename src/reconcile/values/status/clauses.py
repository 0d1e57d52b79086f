"""A phrase cut into its clauses: at commas, "and", "but", "because of", "if".

In: `Tokens`. Out: a `Clause` for each that speaks of attendance, in order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile.values.status.clause_words import Clause, clause_of
from reconcile.values.status.tokens import POSSESSOR
from reconcile.values.status.value import EXPECTED
from reconcile.values.status.vocabulary import Tag
from reconcile.values.status.word_forms import Word, lexicon
from reconcile.values.value_type import ValueSyntaxError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile.values.status.tokens import Tokens

PARTING = frozenset((Tag.CLAUSE, Tag.BUT, Tag.REASON, Tag.IF))
"""What a word that separates two clauses does to them."""

_ITS = frozenset(("its", "his", "her", "their", POSSESSOR))
_ONE_OF_IT = frozenset(("leader", "minister", "ambassador", "spokesman", "spokeswoman"))
_COMMA = Word(",", Tag.CLAUSE)
_UNKNOWN = Word("", None)
_START = frozenset(("began", "begin", "begins", "opened", "open", "start", "started", "starting"))
_NOT_THE_START = frozenset(
    "close closing conclusion end ended ending final finish finished last over second third".split()  # noqa: SIM905 (as elsewhere)
)


def _tag(word: str) -> Tag | None:
    """Return what a word or a comma does in a phrase."""
    return (_COMMA if word == "," else lexicon().get(word, _UNKNOWN)).tag


def _mark_before(clauses: list[Clause]) -> None:
    """Note that what the last clause says was before the event."""
    if clauses:
        clauses[-1].acts[Tag.BEFORE] = True


def clauses_of(tokens: Tokens) -> list[Clause]:
    """Return the clauses that say something of attendance, in order.

    An "if" leaves open all that comes before it. A reason ("because of the
    shelling") is read where it speaks of attendance, and passed over where it doesn't. Raises
    `UnreadWordError`, and `ValueSyntaxError` where one person is missing.
    """
    clauses: list[Clause] = []
    start, lead, before = 0, Tag.CLAUSE, ""
    for place, word in enumerate([*tokens.words, ","]):
        tag = _tag(word)
        if tag not in PARTING:
            continue
        words = tokens.words[start:place]
        clause = clause_of(words, tokens.capitalised, lead)
        _must_be_all_of_it(words, clause)
        if clause.acts:
            clauses.append(clause)
        elif before == "before" and _is_the_event(words):
            _mark_before(clauses)
        if tag is Tag.IF:
            return [clause._replace(acts={**clause.acts, Tag.MAYBE: True}) for clause in clauses]
        lead = tag if place > start or tag is not Tag.CLAUSE else lead
        start, before = place + 1, word
    return clauses


def _is_the_event(words: Sequence[str]) -> bool:
    """Say whether "before" these words is before the event: "the talks", not "the end of it"."""
    event = any(lexicon().get(word, _UNKNOWN).tag is Tag.EVENT for word in words)
    return (event or not _START.isdisjoint(words)) and _NOT_THE_START.isdisjoint(words)


def _must_be_all_of_it(words: Sequence[str], clause: Clause) -> None:
    """Raise `ValueSyntaxError` where one person is missing: the party may have sent others."""
    one = _ONE_OF_IT.intersection(words)
    away = clause.acts.get(Tag.ATTEND) is False or clause.acts.get(Tag.SEND) is False
    if one and away and clause.acts.get(Tag.DELEGATE) and not _ITS.isdisjoint(words):
        message = f"{min(one)!r} is one person, and the party may have sent others"
        raise ValueSyntaxError(message, EXPECTED)
