"""A passage that was found, cut to the words that carry a value: 12 at most.

In: a passage of a source and a value. Out: the run of its words that carries the value, with what
comes before it, since hedges and denials do, within its sentence; "" where the value isn't in it.
"""

from __future__ import annotations

import re

from reconcile.evidence.folded_text import folded
from reconcile.evidence.whole_words import occurrences

MOST_WORDS = 12
_SENTENCE_END = re.compile("[.!?\u2026][\"'\u201d\u2019)\\]]*$")


def shortened(passage: str, value: str) -> str:
    """Return a passage as it is if it is short; else the words around the value, "" for none."""
    words = passage.split()
    if len(words) <= MOST_WORDS:
        return passage
    whole = folded(passage)
    spoken = whole.split(" ")
    at = next(occurrences(whole, folded(value)), None)
    if at is None or len(spoken) != len(words):
        return ""
    first = whole.count(" ", 0, at)
    last = whole.count(" ", 0, at + len(folded(value)) - 1)
    if last - first >= MOST_WORDS:
        return ""
    begin = first
    while begin > 0 and last - begin + 1 < MOST_WORDS and not _ends(words[begin - 1]):
        begin -= 1
    end = last
    while end + 1 < len(words) and end - begin + 1 < MOST_WORDS and not _ends(words[end]):
        end += 1
    return " ".join(words[begin : end + 1])


def _ends(word: str) -> bool:
    """Say whether a word ends a sentence, as far as its marks say."""
    return _SENTENCE_END.search(word) is not None
