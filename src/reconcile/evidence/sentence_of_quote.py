"""A quote in the sentence it was taken from, for a person to judge by."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.evidence import QuoteOutcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.model.evidence import Passage, QuoteCheck
    from reconcile.model.source import SourceText

LONGEST_SIDE = 400
"""Characters shown on either side at most; a text without full stops is cut at a word."""
_SHORTENED = ("Mr", "Ms", "Dr", "St", "Mrs", "Gen", "Col", "Lt", "Sgt", "Gov", "Sen", "Rep", "No")


class Sentence(NamedTuple):
    """A quote with the words before and after it in its sentence; "…" where these were cut."""

    before: str
    quote: str
    after: str


def sentences(
    checks: Mapping[str, QuoteCheck], texts: Mapping[str, SourceText]
) -> dict[str, Sentence]:
    """Return the sentences that verified quotes are in, by claim."""
    return {
        claim: sentence_around(texts[check.passage.source].text, check.passage)
        for claim, check in checks.items()
        if check.outcome is QuoteOutcome.VERIFIED and check.passage
    }


def sentence_around(text: str, passage: Passage) -> Sentence:
    """Return the passage in its sentence, in single spaces; the end of a line ends one too."""
    low = max(0, passage.start - LONGEST_SIDE)
    high = min(len(text), passage.end + LONGEST_SIDE)
    ends = [low + found.end() for found in _sentence_end().finditer(text[low:high])]
    begin = max((end for end in ends if end <= passage.start), default=0 if low == 0 else None)
    end = min((end for end in ends if end >= passage.end), default=None)
    before = text[low if begin is None else begin : passage.start]
    after = text[passage.end : high if end is None else end]
    if begin is None:
        before = "…" + before[before.find(" ") + 1 :]
    if end is None and high < len(text):
        after = after[: after.rfind(" ") + 1].rstrip() + "…"
    return Sentence(_plain(before).lstrip(), _plain(passage.text), _plain(after).rstrip())


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where each sentence of a text begins and ends, without the blanks around it.

    The end of a line ends a sentence, too.
    """
    ends = [found.end() for found in _sentence_end().finditer(text)]
    spans = zip([0, *ends], [*ends, len(text)], strict=True)
    return tuple(_trimmed(text, start, end) for start, end in spans if text[start:end].strip())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text)


@cache
def _sentence_end() -> re.Pattern[str]:
    """Return what matches a sentence's end: a stop before a capital, a quotation or the line's end.

    The stop of an initial or a title is none.
    """
    whole = "".join(rf"(?<!\b{word})" for word in ("[A-Z]", *_SHORTENED))
    closing, opening = "'\"\u2019\u201d\u00bb)\\]", "'\"\u2018\u201c\u201e\u00ab(\\["
    stop = rf"{whole}[.!?\u2026\u061f][{closing}]*"
    return re.compile(rf"{stop}(?=\s*\Z|\s+[^\W\d_a-z]|\s+[{opening}])|\n")
