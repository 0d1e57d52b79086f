"""The passage of a text that is nearest to a quote which isn't in it, and what was altered.

In: a folded text and a folded quote. Out: the passage, with the words of both side by side, or
nothing where no passage is near. Candidates are found by the quote's rarest words and compared word
by word, so that the work grows with the quote and not with the text. Nothing found here is ever
counted as verified: "about 13,000 people" is very near to "12,000 people".
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.evidence import Run

if TYPE_CHECKING:
    from collections.abc import Sequence
    from difflib import SequenceMatcher

SHORTEST = 20
"""Characters below which everything is near to something."""
LONGEST_WORDS = 200
"""Words of a quote beyond which no passage is looked for; a quote has 12."""
NEAR = 0.6
"""Share of the quote's words that must be in the passage, in order (stipulated)."""
_ANCHORS = 400
"""Places looked at for one quote, those of its rarest words first."""
_CANDIDATES = 5
_SLACK = 3
"""Words beside a candidate in which words may have been put in or left out."""
_EDGES = "'\".,;:!?()[]{}…-"


class Near(NamedTuple):
    """A passage by its span in the folded text, with the quote's words beside its own."""

    start: int
    end: int
    runs: tuple[Run, ...]


class Words:
    """A folded text by its words: where each is, and where each word occurs."""

    __slots__ = ("places", "spans", "words")

    def __init__(self, text: str) -> None:
        self.spans = [found.span() for found in re.finditer(r"[^ ]+", text)]
        self.words = [text[start:end] for start, end in self.spans]
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.words):
            self.places.setdefault(_key(word), []).append(place)


def nearest(text: Words, quote: str) -> Near | None:
    """Return the passage most like the quote; None for a short quote, or where none is near."""
    if len(quote) < SHORTEST:
        return None
    words = quote.split(" ")
    if len(words) > LONGEST_WORDS:
        return None
    matches = [_compared(text, words, start) for start in _candidates(text, words)]
    best = max(matches, key=lambda match: match[0], default=(0.0, None))
    return best[1] if best[0] >= NEAR else None


def _key(word: str) -> str:
    return word.strip(_EDGES).casefold()


def _candidates(text: Words, words: Sequence[str]) -> list[int]:
    """Return the word places at which the quote may begin, most votes of its words first."""
    anchors = [(text.places.get(_key(word), ()), at) for at, word in enumerate(words)]
    votes: Counter[int] = Counter()
    left = _ANCHORS
    for places, at in sorted(anchors, key=lambda anchor: len(anchor[0])):
        votes.update(place - at for place in places[:left])
        left -= len(places)
        if left <= 0:
            break
    ranked = sorted(votes, key=lambda start: (-_support(votes, start), start))
    return ranked[:_CANDIDATES]


def _support(votes: Counter[int], start: int) -> int:
    """Return the votes for a beginning and for those that an inserted or lost word shifts it to."""
    return sum(votes[start + shift] for shift in range(-_SLACK, _SLACK + 1)) + votes[start]


def _compared(text: Words, words: Sequence[str], start: int) -> tuple[float, Near | None]:
    """Return the share of the quote's words in the passage around a beginning, and the passage."""
    from difflib import SequenceMatcher  # noqa: PLC0415 (only quotes that aren't found need it)

    low = max(0, start - _SLACK)
    window = text.words[low : start + len(words) + _SLACK]
    matcher = SequenceMatcher(None, words, window, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if not blocks:
        return 0.0, None
    first, last = blocks[0], blocks[-1]
    begin = max(0, first.b - first.a)
    end = min(len(window), last.b + last.size + len(words) - last.a - last.size)
    passage = window[begin:end]
    near = Near(text.spans[low + begin][0], text.spans[low + end - 1][1], runs(words, passage))
    return sum(block.size for block in blocks) / max(len(words), len(passage)), near


def runs(quoted: Sequence[str], stands: Sequence[str]) -> tuple[Run, ...]:
    """Return the words of a quote and a passage side by side, equal and altered runs in turn."""
    from difflib import SequenceMatcher  # noqa: PLC0415 (only quotes that aren't found need it)

    matcher: SequenceMatcher[str] = SequenceMatcher(None, quoted, stands, autojunk=False)
    return tuple(
        Run(" ".join(quoted[a1:a2]), " ".join(stands[b1:b2]))
        for _, a1, a2, b1, b2 in matcher.get_opcodes()
    )
