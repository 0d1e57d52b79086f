"""Dates of the Islamic calendar: "15 Ramadan 1437", "Rajab 1437 AH", "AH 1438".

In: a text. Out: the days that it may mean. The months begin with the moon that somebody sees, so
the days are those of the tabular calendar (Dershowitz and Reingold, Calendrical Calculations,
chapter 7) and one more on either side.
"""

from __future__ import annotations

import re
from typing import Final

from reconcile.values.date.calendar_dates import day, span
from reconcile.values.date.day_numbers import day_number
from reconcile.values.date.value import Date, Precision

_MONTHS: Final = (
    "muharram محرم", "safar صفر", "rabialawwal rabii rabialawal rabi1 ربيعالأول",
    "rabialthani rabialakhir rabiii rabialsani rabi2 ربيعالثاني ربيعالآخر",
    "jumadaalula jumadaalawwal jumadai jumada1 جمادىالأولى",
    "jumadaalthani jumadaalakhira jumadaalakhirah jumadaii jumada2 جمادىالآخرة جمادىالثانية",
    "rajab رجب", "shaban shaaban شعبان", "ramadan ramadhan ramazan رمضان", "shawwal shawal شوال",
    "dhualqada dhualqadah dhulqada dhulqadah dhulqidah zulqada ذوالقعدة ذيالقعدة",
    "dhualhijja dhualhijjah dhulhijja dhulhijjah zilhajj zulhijja ذوالحجة ذيالحجة",
)  # fmt: skip
MONTHS: Final = {name: at for at, row in enumerate(_MONTHS, 1) for name in row.split()}
"""Each month by its names, without blanks, hyphens and apostrophes."""
_ERA: Final = r"(?:A\.?H\.?|AH|هـ)"
_DATE: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?)?(?P<month>[^\W\d_][^\d]*?),? "
    rf"(?:{_ERA} )?(?P<year>\d{{1,4}})(?: ?{_ERA})?"
)
_YEAR: Final = re.compile(rf"(?:{_ERA} ?(?P<behind>\d{{1,4}})|(?P<before>\d{{1,4}}) ?{_ERA})")
_SIGNS: Final = re.compile("[\\s'\u2019\u2018\u02bf\u02be`.-]+")
_ARTICLE: Final = re.compile(r"(?<=[a-z])[- ](?:ul|us|uth|ath|as|el|ad)[- ]")
_FIRST_DAY: Final = day_number(622, 7, 19)
"""1 Muharram of the year 1, which is 16 July 622 in the Julian calendar."""
_LAST_YEAR: Final = 1600


def islamic_date(text: str) -> Date | None:
    """Return the days that a date of the Islamic calendar may mean; None for other texts.

    A year alone must have its era, as 1438 is a year of the common era as well.
    """
    found = _YEAR.fullmatch(text)
    if found is not None:
        year = int(found["behind"] or found["before"])
        return _days(_number(year, 1, 1), _number(year + 1, 1, 1) - 1) if _is_year(year) else None
    found = _DATE.fullmatch(text)
    month = islamic_month(found["month"]) if found is not None else 0
    if found is None or not month or not _is_year(int(found["year"])):
        return None
    return _in_month(int(found["year"]), month, int(found["day"] or 0))


def islamic_month(name: str) -> int:
    """Return the number of a month of the Islamic calendar, 0 for another word."""
    plain = _ARTICLE.sub(" al ", name.lower().strip())
    return MONTHS.get(_SIGNS.sub("", plain), 0)


def _is_year(year: int) -> bool:
    return 1 <= year <= _LAST_YEAR


def _in_month(year: int, month: int, day_: int) -> Date | None:
    first = _number(year, month, 1)
    length = _number(year + month // 12, month % 12 + 1, 1) - first
    if not day_:
        return _days(first, first + length - 1)
    return _days(first + day_ - 1, first + day_ - 1) if day_ <= 30 else None


def _number(year: int, month: int, day_: int) -> int:
    """Return the day of the tabular calendar, in which odd months have thirty days."""
    leaps = (3 + 11 * year) // 30
    days = (year - 1) * 354 + leaps + 29 * (month - 1) + month // 2 + day_ - 1
    return _FIRST_DAY + days


def _days(first: int, last: int) -> Date:
    return span(day(first - 1), day(last + 1), Precision.RANGE)
