"""What to write instead of a text that isn't read as a date.

In: the text and why it was refused. Out: the error with better advice where there is some: the year
in four digits, today's EDTF for that of a draft, the month that a misspelt word is near to.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache

from reconcile.values.date.months_elsewhere import ELSEWHERE
from reconcile.values.date.tokens import tokens_of
from reconcile.values.date.vocabulary import ABBREVIATED, MONTHS, OTHER_CALENDARS, WEEKDAYS
from reconcile.values.value_type import ValueSyntaxError

_EXTENSION = re.compile(r"(?:^|\s)_[A-Z]+")
"""What a family-tree program calls its own way: _MONTH, _ROMAN."""
_REIGN = re.compile(
    r"\b(?:\d{1,2}|(?:the )?\w+ year of|year \d{1,2} of|anno \w+) (?:(?:King|Queen|the reign of) )*"
    r"(?:Henry|Edward|Richard|John|Stephen|William|Charles|James|George|Anne|Mary|Eliz(?:abeth|\.)?"
    r"|Hen\.|Edw\.|Ric\.|Car\.|Jac\.|Geo\.|Vict(?:oria|\.)?|[A-Z][a-z]+(?= [IVX]+\b))"
    r"(?: [IVX]+)?(?:, .*)?$",
)
_NO_DATE = "isn't a date"
_KNOWN = [name for name in (*MONTHS, *WEEKDAYS) if name not in ABBREVIATED | ELSEWHERE.keys()]
_SILENT = frozenset({"unknown", "n/a", "na", "none", "undated", "n.d.", "s.d.", "deceased", "dead"})


def better(
    text: str, refused: ValueSyntaxError | None, error: ValueSyntaxError
) -> ValueSyntaxError:
    """Return the more helpful of two errors: `refused` says why the text isn't EDTF."""
    advice = _other_calendar(text) or _reign(text) or _silence(text) or _draft_of_edtf(text)
    if advice is not None:
        return advice
    if not error.message.endswith(_NO_DATE):
        return error
    letters = any(letter.isalpha() for letter in text.replace("X", "").replace("T", ""))
    if refused is not None and not letters:
        return refused
    return _note(text) or _short_year(text) or _suggested(text, error)


def _other_calendar(text: str) -> ValueSyntaxError | None:
    words = " ".join(tokens_of(text).words[: len(text)])
    if _EXTENSION.search(text):
        message = f'"{text}" is of a calendar or month that only its program knows'
        return ValueSyntaxError(message, "the same day in the Gregorian or Julian calendar")
    for phrase, name in OTHER_CALENDARS.items():
        if f" {phrase} " in f" {words} " or f" {phrase} " in f" {text.lower()} ":
            message = f'"{text}" is of the {name} calendar'
            return ValueSyntaxError(message, "the same day in the Gregorian or Julian calendar")
    return None


def _reign(text: str) -> ValueSyntaxError | None:
    """Return that the year of a reign isn't one of a calendar: "3 Henry VIII"."""
    if _REIGN.search(text) is None:
        return None
    message = f'"{text}" counts the years of a reign'
    return ValueSyntaxError(message, "the year in which it was, such as 1511 or 1511/12")


def _silence(text: str) -> ValueSyntaxError | None:
    if text.lower().strip(".") not in _SILENT and text.lower() not in _SILENT:
        return None
    return ValueSyntaxError(f'"{text}" says that no date is known', "no claim at all, or a date")


def _draft_of_edtf(text: str) -> ValueSyntaxError | None:
    """Return how EDTF of 2019 writes what its drafts wrote otherwise."""
    head, _, tail = text.partition("/")
    if not tail or not {"open", "unknown"} & {head, tail}:
        return None
    today = text.replace("open", "..").replace("unknown", "")
    return ValueSyntaxError(f'"{text}" is written as in a draft of EDTF', today)


def _note(text: str) -> ValueSyntaxError | None:
    """Return that a note in brackets isn't understood, which could change the date."""
    start = text.rfind("(")
    if start < 1 or not text.endswith(")"):
        return None
    message = f'what "{text[start:]}" says of the date isn\'t known'
    expected = f"{text[:start].strip()}, and the note under `note`"
    return ValueSyntaxError(message, expected, start)


def _short_year(text: str) -> ValueSyntaxError | None:
    """Return that the year has two digits, of which the century isn't known."""
    words = text.split()
    if len(words) < 2 or not (words[-1].isdecimal() and len(words[-1]) <= 2):
        return None
    head, digits = text[: text.rindex(words[-1])], words[-1].zfill(2)
    message = f'"{text}" gives its year in two digits'
    return ValueSyntaxError(message, f"{head}19{digits} or {head}AD {words[-1]}")


def _suggested(text: str, error: ValueSyntaxError) -> ValueSyntaxError:
    """Return the error with the word that a misspelt one is near to."""
    for start, end in tokens_of(text).spans:
        said = text[start:end]
        near = _near(said.lower())
        if near:
            message = f'{error.message}; did you mean "{near}" by "{said}"?'
            return ValueSyntaxError(message, error.expected, start)
    return error


@lru_cache(maxsize=4096)
def _near(word: str) -> str:
    """Return the month or weekday that a word is near to without being it, "" for none.

    Kept, as a search through a quote tries its words in many runs.
    """
    if word in MONTHS or word in WEEKDAYS or not word.isalpha():
        return ""
    return next((near.capitalize() for near in get_close_matches(word, _KNOWN, 1, 0.75)), "")
