"""Every form of the words that speak of attendance, made from the vocabulary when first asked."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from reconcile.values.status.vocabulary import OTHER_FORMS, PAIRS, PAST, VERBS, WORDS, Tag

if TYPE_CHECKING:
    from collections.abc import Iterator


A_SLIP = 0.85
"""How alike two words are of which one is a slip: more than "departed" and "prepared" are."""

_LONG_ENOUGH = 4
"""The fewest letters in which a slip can be recognised: "met" isn't one for "meet"."""


class Word(NamedTuple):
    """A form's base, what it does, and whether the form speaks of the past."""

    base: str
    tag: Tag | None
    past: bool = False


def pair(first: str, second: str) -> Tag | None:
    """Return what two words do together ("took part"), None where they aren't a known pair."""
    bases = PAIRS.get(second)
    if bases is None:
        return None
    known = lexicon().get(first)
    return bases.get(known.base if known else first)


@cache
def lexicon() -> dict[str, Word]:
    """Return every known form."""
    known: dict[str, Word] = {}
    for verbs in PAIRS.values():
        for base in verbs:
            known.update(_forms(base, None))
    for tag, bases in VERBS.items():
        for base in bases.split():
            known.update(_forms(base, tag))
    for past, table in ((True, PAST), (False, OTHER_FORMS)):
        for form, base in table.items():
            tag_of = known[base].tag if base in known else None
            known[form] = Word(base, tag_of, past)
    for tag, words in WORDS.items():
        known.update((word, Word(word, tag)) for word in words.split())
    return known


def _forms(base: str, tag: Tag | None) -> Iterator[tuple[str, Word]]:
    """Yield the regular forms of a verb, and some that English lacks, which do no harm."""
    stem = base.removesuffix("e")
    stems = {stem, base + base[-1]} if base[-1] not in "aeiouy" else {stem}
    if base.endswith("y"):
        stems.add(base[:-1] + "i")
    now, past = Word(base, tag), Word(base, tag, past=True)
    yield base, now
    for ending in ("s", "es"):
        yield base + ending, now
    for each in stems:
        yield each + "ing", now
        yield each + "ed", past


@lru_cache(maxsize=4096)
def slip(word: str) -> str:
    """Return the known word that this one is a slip for, a letter or two apart; "" for none."""
    from difflib import get_close_matches  # noqa: PLC0415 (few phrases have an unknown word)

    if len(word) < _LONG_ENOUGH:
        return ""
    known = [form for form in lexicon() if form[0] == word[0]]
    return next(iter(get_close_matches(word[:40], known, n=1, cutoff=A_SLIP)), "")
