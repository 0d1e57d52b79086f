"""The day that a text says it appeared on, in the forms that newspapers and agencies use."""

import pytest

from reconcile.files.dateline import Dateline, dateline_of


@pytest.mark.parametrize(
    ("text", "published", "outlet"),
    [
        ("Talks begin\n\nPublished: 23 January 2017\n", "2017-01-23", ""),
        ("Talks begin\nPosted on Monday, January 23rd, 2017 at 10:15 a.m. GMT\n", "2017-01-23", ""),
        ("First published 2017-01-23T10:15:00Z\n", "2017-01-23", ""),
        ("Tribune, 4 June 2025\nThe flood\n", "2025-06-04", "Tribune"),
        ("The Essel Courier | 4 Jun. 2025\n", "2025-06-04", "The Essel Courier"),
        ("Voice of the Valley — Sept. 4, 2025\n", "2025-09-04", "Voice of the Valley"),
        ("By Jane Q. Doe January 22, 2017\n", "2017-01-22", ""),
        ("By Jane Doe, 22 January 2017\n", "2017-01-22", ""),
        ("ASTANA, Kazakhstan, 23 January 2017 (Reuters) - The talks began.\n", "2017-01-23", ""),
        ("PORT ESSEL, 12 May 2024 — The dam broke" + " and broke" * 30 + "\n", "2024-05-12", ""),
        ("The flood\n\nMonday, 13 May 2024\n", "2024-05-13", ""),
        ("Updated 14 May 2024\nPublished 13 May 2024\n", "2024-05-13", ""),
        ("Daily Current | May 12, 2024 | Updated 18:40\n", "2024-05-12", "Daily Current"),
        ("The flood\n12 May 2024, updated at 6.40 p.m.\n", "2024-05-12", ""),
        ("15.03.2025 \u2013 Xin Wan News Service\n", "2025-03-15", "Xin Wan News Service"),
        ("Der Kurier, 15.03.2025\n", "2025-03-15", "Der Kurier"),
        ("13 May 2024\nPublished 12 May 2024\n", "2024-05-12", ""),
    ],
)
def test_a_day_in_its_form(text, published, outlet):
    found = dateline_of(text)
    assert (found.published, found.outlet) == (published, outlet)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The talks began on 23 January 2017 in Astana.\n",
        "ASTANA, Kazakhstan (Reuters) - The talks began.\n",
        "ASTANA, Jan 23 (Reuters) - The talks began.\n",
        "Published: 31 June 2017\n",
        "Published: 12 May 2024\nPublished: 13 May 2024\n",
        "Updated 14 May 2024\n",
        "05.03.2025\n",
        "15.13.2025\n",
        "a\n" * 20 + "Published: 12 May 2024\n",
        "On Monday, 13 May 2024, the dam broke\n",
        "the tribune, 4 June 2025\n",
    ],
)
def test_what_states_no_day(text):
    assert dateline_of(text) is None


def test_the_words_come_with_their_line():
    assert dateline_of("Flood\n\n  Tribune, 4 June 2025  \n") == Dateline(
        "2025-06-04", "Tribune", 3, "Tribune, 4 June 2025"
    )
