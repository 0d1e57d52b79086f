"""Words that describe somebody or something without naming it: "the mayor", "his deputy".

In: a name as written and its kind. Out: whether it is only a description, which may mean the same
as any name. English alone is known, by its determiners and its capital letters.
"""

from __future__ import annotations

from itertools import takewhile

from reconcile.model.stages_measures_kinds import Kind

_DETERMINERS = frozenset(
    {
        *("the", "a", "an", "his", "her", "its", "their", "this", "that", "some", "another"),
        *("one", "two", "three", "several", "many", "unnamed", "unidentified", "anonymous"),
    }
)
_PREPOSITIONS = frozenset({"of", "for", "in", "from", "at", "to", "by", "with", "near"})


def describes(text: str, kind: Kind) -> bool:
    """Say whether the text isn't a name: its main noun has a determiner and a small letter.

    A person's may have a name in it ("the mayor of Aleppo", "Anna Holm's deputy"); a place's only
    behind a preposition ("the capital of Syria"); a body's none at all, since "the government of
    Syria" names one. A person's needs no determiner before a preposition: "mayor of Aleppo".
    """
    words = text.split()
    noun = list(takewhile(lambda word: word not in _PREPOSITIONS, words))
    owner = _owner(noun)
    if owner is None and kind is Kind.PERSON:
        return _is_office(noun, words[len(noun) + 1 :])
    if owner is None or owner == len(noun) - 1:
        return False
    small = {
        Kind.PERSON: noun[-1:],
        Kind.PLACE: noun[owner + 1 :],
    }.get(kind, words[owner + 1 :])
    return all(word.islower() for word in small)


def _is_office(noun: list[str], of: list[str]) -> bool:
    """Say whether small words lead to what they are of: "mayor of Derna", not "anna of cleves"."""
    named = any(word[:1].isupper() or word in _DETERMINERS for word in of)
    return named and bool(noun) and all(word.islower() for word in noun)


def _owner(noun: list[str]) -> int | None:
    """Return where "Anna Holm's" ends, or a determiner at the head is; None for neither."""
    owner = next((at for at, word in enumerate(noun) if word.endswith(("'s", "s'"))), None)
    if owner is None and noun and noun[0].casefold() in _DETERMINERS:
        return 0
    return owner
