"""Where a quote occurs in a text, as whole words and whole figures.

In: a folded text and a folded quote. Out: the spans in which it occurs. "13 groups" doesn't occur
in "113 groups", nor "300,000" in "1,300,000", though every character of it does.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FINAL_JAMO = ("\u1160", "\u11ff")
"""The letters that continue a Korean syllable in normal form D."""
_BESIDE = 8
"""Characters beside a match that are looked at for a longer figure."""
_WORD_BESIDE = 24
"""Characters before a figure that are looked at for a number and the word that takes it."""
_TAKE_NUMBERS = frozenset(
    (
        *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
        *("october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug"),
        *("sep", "sept", "oct", "nov", "dec", "day", "week", "page", "p", "chapter", "section"),
        *("article", "resolution", "paragraph", "annex", "figure", "table", "no", "number", "nr"),
        *("flight", "room", "route", "highway", "line", "platform", "camp", "phase", "aged", "age"),
    )
)
"""Words after which a number is one by itself: months and what is numbered."""
_EFFORT = 20_000_000
"""Characters compared before a quote that nearly occurs everywhere is given up: a second or so."""


def occurrences(text: str, quote: str) -> Iterator[int]:
    """Give the start of every place, in order, at which the quote occurs whole; none for ""."""
    at = text.find(quote) if quote else -1
    tries = _EFFORT // (len(quote) + 20)
    while at >= 0 and tries > 0:
        if stands_whole(text, at, at + len(quote)):
            yield at
        at = text.find(quote, at + 1)
        tries -= 1


def stands_whole(text: str, start: int, end: int) -> bool:
    """Say whether a span that isn't empty cuts no letter, word or figure in two."""
    if end < len(text) and _continues_letter(text[end]):
        return False
    if start and _in_word(text[start - 1]) and _in_word(text[start]):
        return False
    if end < len(text) and _in_word(text[end - 1]) and _in_word(text[end]):
        return False
    return not _cuts_figure(text, start, end)


def _continues_letter(letter: str) -> bool:
    return unicodedata.combining(letter) != 0 or _FINAL_JAMO[0] <= letter <= _FINAL_JAMO[1]


def _in_word(letter: str) -> bool:
    """Say whether a character belongs to the word beside it.

    Scripts without case (Chinese, Thai, Arabic) join words, or particles to them, so there a quote
    may begin and end anywhere.
    """
    if letter.isascii():
        return letter.isalnum()
    return letter.isalnum() and unicodedata.category(letter) != "Lo"


def _cuts_figure(text: str, start: int, end: int) -> bool:
    """Say whether a figure goes on beyond the span: "300,000" of "1,300,000", "13" of "13.5"."""
    if text[start].isdigit():
        before = text[max(0, start - _BESIDE) : start]
        head = text[start : min(end, start + 4)]
        if _ends_in_point().search(before):
            return True
        if _three_digits(head) and _ends_in_group().search(before):
            return not _is_numbered(text, start)
    if not text[end - 1].isdigit():
        return False
    after = text[end : end + _BESIDE]
    tail = text[max(start, end - 4) : end]
    if _begins_with_point().match(after):
        return True
    if not (_short_figure().search(tail) and _begins_with_group().match(after)):
        return False
    return not _is_numbered(text, end + 1)


def _is_numbered(text: str, start: int) -> bool:
    """Say whether the number before a figure is one by itself: "January 23 300", "page 23 300".

    A space groups the digits of "23 300 people", but not behind a word that takes a number.
    """
    before = text[max(0, start - _WORD_BESIDE) : start]
    found = re.search(r"([^\W\d_]+)\.? \d{1,3} \Z", before)
    return found is not None and found[1].casefold() in _TAKE_NUMBERS


def _three_digits(head: str) -> bool:
    return head[:3].isdigit() and len(head) >= 3 and not head[3:].isdigit()


@cache
def _ends_in_point() -> re.Pattern[str]:
    return re.compile(r"\d[.,]\Z")


@cache
def _ends_in_group() -> re.Pattern[str]:
    """Return what matches one to three digits and the space or apostrophe that groups them."""
    return re.compile(r"(?<!\w)\d{1,3}[ ']\Z")


@cache
def _begins_with_point() -> re.Pattern[str]:
    return re.compile(r"[.,]\d")


@cache
def _begins_with_group() -> re.Pattern[str]:
    return re.compile(r"[ ']\d{3}(?!\d)")


@cache
def _short_figure() -> re.Pattern[str]:
    """Return what matches a figure of one to three digits that ends a text."""
    return re.compile(r"(?<!\d)\d{1,3}\Z")
