"""What other libraries make of the same texts; None for one that isn't installed.

Each is tried through the call that its own documentation shows first.
"""

from __future__ import annotations

import datetime as dt
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from reconcile.model.reading import Days
from reconcile.values.date.day_numbers import day_number

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

MISSING = "not installed"


def found(module: str) -> ModuleType | None:
    """Return the module, None where it isn't installed or can't be imported."""
    try:
        return import_module(module)
    except ImportError:
        return None


def edtf_readers() -> dict[str, Callable[[str], object] | None]:
    """Return the peers that read EDTF to a pair of day numbers, None for an open end."""
    edtf, undate = found("edtf"), found("undate")
    return {
        "edtf": None if edtf is None else partial(with_edtf, edtf),
        "undate": None if undate is None else partial(with_undate, undate),
    }


def with_edtf(edtf: ModuleType, text: str) -> tuple[int | None, ...]:
    """Return the strict bounds; years beyond four digits stand for open ends there."""
    value = edtf.parse_edtf(text)
    ends = (value.lower_strict(), value.upper_strict())
    return tuple(None if abs(end[0]) > 9999 else day_number(*end[:3]) for end in ends)


def with_undate(undate: ModuleType, text: str) -> tuple[int | None, ...]:
    """Return the earliest and latest day."""
    value = undate.Undate.parse(text, "EDTF")
    return tuple(
        None if end is None else day_number(int(end.year), int(end.month), int(end.day))
        for end in (value.earliest, value.latest)
    )


def number_readers() -> dict[str, Callable[[str], list[float]] | None]:
    """Return the peers that read numbers in a phrase, without what bounds them."""
    quantulum, text2num = found("quantulum3.parser"), found("text_to_num")
    return {
        "quantulum3": None if quantulum is None else partial(with_quantulum, quantulum),
        "text2num": None if text2num is None else partial(with_text2num, text2num),
    }


def with_quantulum(parser: ModuleType, text: str) -> list[float]:
    """Return the distinct quantities, sorted."""
    return sorted({each.value for each in parser.parse(text)})


def with_text2num(text2num: ModuleType, text: str) -> list[float]:
    """Return the distinct whole numbers once words are turned into digits, sorted."""
    plain = text2num.alpha2digit(text, "en").replace(",", "").replace("-", " ")
    return sorted({float(word) for word in plain.split() if word.isdigit()})


def relative_readers() -> dict[str, Callable[[str, int], list[Days]] | None]:
    """Return the peers that resolve relative dates to days."""
    dateparser = found("dateparser")
    return {"dateparser": None if dateparser is None else partial(with_dateparser, dateparser)}


def with_dateparser(dateparser: ModuleType, text: str, published: int) -> list[Days]:
    """Return the one day that is found."""
    base = dt.datetime.fromordinal(published)
    value = dateparser.parse(text, languages=["en"], settings={"RELATIVE_BASE": base})
    return [Days(value.toordinal(), value.toordinal())] if value else []
