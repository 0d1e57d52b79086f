"""What a value allows and conveys, in words."""

from datetime import date

import pytest

from reconcile.model.extent import Axis, Extent, Stretch
from reconcile.report.extent_words import allowed, conveyed

DAY = date(2016, 12, 1).toordinal()


@pytest.mark.parametrize(
    ("extent", "said"),
    [
        (None, ""),
        (Extent(Axis.NUMBER, Stretch(15, None)), ""),
        (Extent(Axis.DAY, Stretch(DAY, DAY)), "2016-12-01"),
        (Extent(Axis.DAY, Stretch(DAY, DAY + 30)), "2016-12-01 to 2016-12-31"),
        (Extent(Axis.DAY, Stretch(DAY, None)), "2016-12-01 or later"),
        (Extent(Axis.DAY, Stretch(None, DAY)), "up to 2016-12-01"),
        (Extent(Axis.DAY, Stretch(None, None)), "anything"),
        (Extent(Axis.DAY, Stretch(-5, -5)), "day -5"),
        (Extent(Axis.LENGTH, Stretch(4, None)), "4 days or longer"),
        (
            Extent(
                Axis.DAY,
                Stretch(DAY, DAY + 7),
                alternatives=(Stretch(DAY, DAY), Stretch(DAY + 7, DAY + 7)),
            ),
            "2016-12-01 or 2016-12-08",
        ),
    ],
)
def test_what_is_allowed(extent, said):
    assert allowed(extent) == said


@pytest.mark.parametrize(
    ("extent", "said"),
    [
        (None, ""),
        (Extent(Axis.NUMBER, Stretch(15, None)), ""),
        (Extent(Axis.NUMBER, Stretch(15, None), Stretch(15, None)), ""),
        (Extent(Axis.NUMBER, Stretch(15, None), Stretch(15, 20)), "15 to 20"),
        (Extent(Axis.NUMBER, Stretch(15, None), Stretch(1.5, 2000)), "1.5 to 2,000"),
        (Extent(Axis.NUMBER, Stretch(0, None), Stretch(111110.4, 2e6)), "111,110 to 2,000,000"),
        (Extent(Axis.SHARE, Stretch(0.5, 1), Stretch(0.5, 0.55)), "50% to 55%"),
        (Extent(Axis.NUMBER, Stretch(15, None), Stretch(15, None, )._replace(low=16)), "16 or more"),
    ],
)  # fmt: skip
def test_what_is_understood(extent, said):
    assert conveyed(extent) == said
