"""Seasons, quarters, halves, decades, centuries and holidays in English words.

In: a `Line` and the index of a word. Out: the phrase that starts there and where it ends, or None
where none does.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reconcile.values.date.candidates import yearless
from reconcile.values.date.english_days import day_of_month, full_year, is_number, written_year
from reconcile.values.date.english_line import Found, Line, Phrase
from reconcile.values.date.english_words import HOLIDAYS, ORDINALS, TENS
from reconcile.values.date.relative_units import named_part
from reconcile.values.date.value import Date, Precision, half, quarter, valid_day, year, years

if TYPE_CHECKING:
    from collections.abc import Callable

_LAST_CENTURY = 99


def named_season(line: Line, at: int) -> Found:
    """Read "spring 2017", "winter, 2002", "winter 2016-17" and a season without a year."""
    word = line.words[at]
    tail = written_year(line, at + 1)
    if tail is None:
        return yearless(line, at, partial(named_part, word)), at + 1
    number, after = tail
    if line.words[after] in ("-", "/") and line.words[after + 1] == f"{(number + 1) % 100:02d}":
        after += 2
    return Phrase((named_part(word, number),)), after


def ordinal_word(line: Line, at: int) -> Found:
    """Read "third quarter", "first of January"."""
    return ordinal(line, at + 1, ORDINALS[line.words[at]]) or day_of_month(line, at)


def lettered(line: Line, at: int) -> Found:
    """Read "Q1 2013" and "H1 2013"."""
    digit = line.words[at + 1]
    if len(digit) != 1 or not is_number(digit) or not line.touching(at + 1):
        return None
    return _fraction(line, at + 2, line.words[at], int(digit))


def ordinal(line: Line, at: int, number: int) -> Found:
    """Read the quarter, half or century behind its ordinal."""
    if line.words[at] == "-":
        at += 1
    if line.words[at] in ("fiscal", "calendar"):
        at += 1
    word = line.words[at]
    if word == "century" and 1 <= number <= _LAST_CENTURY:
        return Phrase((years(100 * (number - 1), 100, Precision.CENTURY),)), at + 1
    if word in ("quarter", "half"):
        return _fraction(line, at + 1, word[0], number)
    return None


def _fraction(line: Line, at: int, letter: str, number: int) -> Found:
    """Return the numbered quarter (q) or half (h) of the year behind it, or of the nearest."""
    if not 1 <= number <= (4 if letter == "q" else 2):
        return None
    if line.words[at] == "of" and line.words[at + 1] == "the" and line.words[at + 2] == "year":
        at += 3
    if line.words[at] in ("fiscal", "of") and line.words[at + 1] == "fiscal":
        at += 1
    tail = written_year(line, at + 1 if line.words[at] == "fiscal" else at)
    make = partial(_fraction_in, letter, number)
    if tail is None:
        return yearless(line, at, make), at
    return Phrase((make(tail[0]),)), tail[1]


def _fraction_in(letter: str, number: int, in_year: int) -> Date:
    return quarter(in_year, number) if letter == "q" else half(in_year, number)


def holiday(line: Line, at: int) -> Found:
    """Read "Christmas Day 2016", "New Year's Eve"."""
    for name, (month_, day_) in HOLIDAYS.items():
        if tuple(line.words[at : at + len(name)]) == name:
            after = at + len(name)
            make: Callable[[int], Date | None] = partial(_day_in, month_, day_)
            tail = written_year(line, after)
            if tail is None:
                return yearless(line, at, make), after
            date = make(tail[0])
            return None if date is None else (Phrase((date,)), tail[1])
    return None


def _day_in(month_: int, day_: int, in_year: int) -> Date | None:
    return valid_day(in_year, month_, day_)


def apostrophe(line: Line, at: int) -> Found:
    """Read "'58" and "the '80s"."""
    word = line.words[at + 1]
    if len(word) != 2 or not is_number(word):
        return None
    if line.words[at + 2] == "s" and line.touching(at + 2):
        return Phrase((short_decade(line, at, int(word)),)), at + 3
    return Phrase((year(full_year(line, at, int(word))),)), at + 2


def tens(line: Line, at: int) -> Found:
    """Read "nineties" as the latest decade of that name."""
    return Phrase((short_decade(line, at, TENS[line.words[at]]),)), at + 1


def short_decade(line: Line, at: int, tens: int) -> Date:
    """Return the latest decade that the last two digits of its first year mean."""
    first = full_year(line, at, tens)
    return years(first - first % 10, 10, Precision.DECADE)


def fiscal(line: Line, at: int) -> Found:
    """Read "fiscal 1989" as the year of that number: when it begins, the words don't say."""
    after = at + 2 if line.words[at + 1] == "year" else at + 1
    word = line.words[after]
    return (Phrase((year(int(word)),)), after + 1) if len(word) == 4 and is_number(word) else None
