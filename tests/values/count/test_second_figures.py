"""Figures behind the first: which may stand there, and why others may not."""

from __future__ import annotations

import pytest

from reconcile.values.count.read import pieces_of
from reconcile.values.count.second_figures import objection
from reconcile.values.settings import DEFAULTS
from reconcile.values.tokens import cut


def objected(text):
    """Return the objection to the last figure, the first standing first."""
    found = pieces_of(cut(text), DEFAULTS)
    return objection(found, found.letters.index("N") + 1, found.letters.rindex("N"))


@pytest.mark.parametrize(
    "text",
    [
        "15 people, including 3 children",
        "15 people, 3 of them children",
        "15 people (3 children)",
        "15 people (including 3 children), among them 2 girls",
        "15 people, including 3 children (2 girls) and 4 women",
        "15 people, 2016",
        "15 deaths (2016)",
        "15 of the 23",
        "15 in 2016",
        "15 killed and dozens wounded",
        "15 (of 23)",
    ],
)
def test_figures_that_may_stand_there(text):
    assert objected(text) == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("15 killed and 3 wounded", "beside the first"),
        ("15 killed and one wounded", "beside the first"),
        ("15, later 18", "beside the first"),
        ("15, 2016", "beside the first"),
        ("15 Afghans and injured over 20 others", "beside the first"),
        ("15 in the hall, 20 outside", "beside the first"),
        ("15 (20 by another count)", "in brackets"),
        ("15 (including 3 children), 40 wounded", "beside the first"),
        ("15 (including 3 prisoners) north, 40 south", "beside the first"),
        ("15 (later revised to 18)", "became"),
        ("15 rose to 18", "became"),
    ],
)
def test_figures_that_may_not(text, says):
    assert says in objected(text)
