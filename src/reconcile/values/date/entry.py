"""Dates as people enter them: words, with notes and editorial brackets, and the moment they are of.

In: a text that isn't plain EDTF, and the frame it stands in. Out: a `Date`, or `ValueSyntaxError`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reconcile.values.base import ValueSyntaxError
from reconcile.values.date.edtf import parse_edtf
from reconcile.values.date.iso import parse_iso
from reconcile.values.date.milestones import milestone
from reconcile.values.date.relative_dates import LONGEST, candidates, merged

if TYPE_CHECKING:
    from reconcile.values.date.value import Date
    from reconcile.values.frame import Frame
    from reconcile.values.settings import Settings


def parse_words(
    text: str, frame: Frame, settings: Settings, refused: ValueSyntaxError | None
) -> Date:
    """Return the date that words state.

    `refused` is why the text isn't EDTF, raised again where it looks like that and like nothing
    else.
    """
    if len(text) > LONGEST:
        raise ValueSyntaxError(f"a date of {len(text)} characters is too long", "23 January 2017")
    bare = _without_notes(text)
    iso = parse_iso(bare) if refused is not None else None
    if iso is not None:
        return iso
    moment, rest = milestone(bare)
    try:
        date = merged(candidates(rest, frame.published, frame.stage, settings))
    except ValueSyntaxError as error:
        raise _better(text, refused, error) from None
    return date._replace(milestone=moment) if moment else date


def _without_notes(text: str) -> str:
    """Return a text without a note in round brackets behind it, and with [2017] as 2017.

    Square brackets are how editors add what a quote leaves out.
    """
    if text.endswith(")") and " (" in text:
        text = text[: text.rindex(" (")].rstrip()
    if text[:1] not in ("[", "{") and "[" in text:
        text = text.replace("[", "").replace("]", "")
    return text


def _better(
    text: str, refused: ValueSyntaxError | None, error: ValueSyntaxError
) -> ValueSyntaxError:
    if refused is not None and _two_years(text):
        message = f'"{text}" gives the second year in two digits'
        return ValueSyntaxError(message, f"{text[:4]}/{text[:2]}{text[5:]}")
    legacy = _legacy(text)
    if refused is not None and legacy:
        return ValueSyntaxError(f'"{text}" is written as in a draft of EDTF', legacy)
    if refused is None or any(
        letter.isalpha() for letter in text.replace("X", "").replace("T", "")
    ):
        return _suggested(text, error)
    return refused if error.message.endswith("isn't a date") else error


def _two_years(text: str) -> bool:
    """Say whether a text is a year and the last two digits of a later one: "2011-16", "2011/16"."""
    first, dash, last = text[:4], text[4:5], text[5:]
    return dash in {"-", "/"} and first.isdecimal() and len(last) == 2 and first[2:] < last <= "99"


def _legacy(text: str) -> str:
    """Return how EDTF of 2019 writes what its drafts wrote otherwise, "" where nothing is so."""
    head, _, tail = text.partition("/")
    if "open" in (head, tail):
        return text.replace("open", "..")
    if "unknown" in (head, tail):
        return text.replace("unknown", "")
    capital = text.translate(_DRAFT_LETTERS)
    try:
        parse_edtf(capital)
    except ValueSyntaxError:
        return ""
    return capital if capital != text else ""


_DRAFT_LETTERS = str.maketrans("uxy", "XXY")


def _suggested(text: str, error: ValueSyntaxError) -> ValueSyntaxError:
    """Return the error with the word that a misspelt one is near to."""
    if not error.message.endswith("isn't a date"):
        return error
    from reconcile.values.date.english_words import places_of  # noqa: PLC0415

    for start, end in places_of(text):
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
    from difflib import get_close_matches  # noqa: PLC0415 (only for errors)

    from reconcile.values.date.english_words import (  # noqa: PLC0415
        ABBREVIATED,
        MONTHS,
        WEEKDAYS,
    )

    known = [name for name in (*MONTHS, *WEEKDAYS) if name not in ABBREVIATED]
    if word in known or not word.isalpha():
        return ""
    return next((near.capitalize() for near in get_close_matches(word, known, 1, 0.75)), "")
