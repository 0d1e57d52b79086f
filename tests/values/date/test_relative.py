"""What counts from the day of the source."""

from __future__ import annotations

import pytest

from reconcile.values.date import draft, relative
from reconcile.values.date.day_numbers import day_number, year_month_day
from reconcile.values.date.value import Part, Precision
from reconcile.values.date.viewpoint import NeedsPublishedError, Seen
from reconcile.values.settings import Settings
from reconcile.values.value_type import ValueSyntaxError

TUESDAY = Seen("text", day_number(2017, 1, 17), None, Settings())


def starts(phrase):
    return [year_month_day(date.days.earliest) for date in phrase.dates]


@pytest.mark.parametrize(
    ("found", "days"),
    [
        (relative.unit(draft.Shifted(Precision.WEEK, -1, loose=True), TUESDAY), [(2017, 1, 9)]),
        (relative.ago(draft.Ago(Precision.DECADE, -1), TUESDAY), [(2007, 1, 1)]),
        (relative.ago(draft.Ago(Precision.MONTH, -2), TUESDAY), [(2016, 11, 1)]),
        (relative.named_weekday(draft.WeekdayNamed(1), TUESDAY), [(2017, 1, 17)]),
        (
            relative.named_weekday(draft.WeekdayNamed(0), TUESDAY),
            [(2017, 1, 16), (2017, 1, 23), (2017, 1, 9)],
        ),
        (relative.named_weekday(draft.WeekdayNamed(4, by=0), TUESDAY), [(2017, 1, 20)]),
        (relative.named_weekday(draft.WeekdayNamed(1, by=-1), TUESDAY), [(2017, 1, 10)]),
        (
            relative.named_weekday(draft.WeekdayNamed(0, by=-1), TUESDAY),
            [(2017, 1, 16), (2017, 1, 9)],
        ),
        (
            relative.named_weekday(draft.WeekdayNamed(4, by=1), TUESDAY),
            [(2017, 1, 20), (2017, 1, 27)],
        ),
        (relative.named_weekday(draft.WeekdayNamed(0, week=1), TUESDAY), [(2017, 1, 23)]),
        (
            relative.modified_named(draft.ModifiedNamed(draft.MonthNamed(6), -1), TUESDAY),
            [(2016, 6, 1)],
        ),
        (
            relative.modified_named(draft.ModifiedNamed(draft.MonthNamed(6), 1), TUESDAY),
            [(2017, 6, 1), (2018, 6, 1)],
        ),
        (
            relative.modified_named(draft.ModifiedNamed(draft.SeasonNamed(24), 0), TUESDAY),
            [(2016, 12, 1)],
        ),
        (
            relative.modified_named(draft.ModifiedNamed(draft.SeasonNamed(22), 0), TUESDAY),
            [(2017, 6, 1)],
        ),
        (relative.day_of_month(draft.DayOfMonth(22), TUESDAY), [(2017, 1, 22), (2016, 12, 22)]),
        (relative.weekend(draft.Weekend(None), TUESDAY), [(2017, 1, 14), (2017, 1, 21)]),
        (relative.weekend(draft.Weekend(1), TUESDAY), [(2017, 1, 28)]),
        (relative.edge_of(draft.EdgeOf(Precision.YEAR, Part.EARLY), TUESDAY), [(2017, 1, 1)]),
        (
            relative.edge_of(draft.EdgeOf(Precision.YEAR, Part.LATE), TUESDAY),
            [(2016, 1, 1), (2017, 1, 1)],
        ),
    ],
)
def test_days(found, days):
    assert starts(found) == days


def test_a_day_to_count_from_is_needed():
    with pytest.raises(NeedsPublishedError):
        relative.named_weekday(draft.WeekdayNamed(0), TUESDAY._replace(anchor=None))


def test_what_counts_from_another_date_is_refused():
    with pytest.raises(ValueSyntaxError, match="another date than the source's"):
        relative.unanchored(draft.Unanchored(), TUESDAY)
