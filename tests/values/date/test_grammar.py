"""The grammar as a corpus: every rule's example is read whole, and in one way."""

from __future__ import annotations

import pytest

from reconcile.values.date.build import draft_of
from reconcile.values.date.chart_parser import Chart, items_of
from reconcile.values.date.draft import Listed, Year
from reconcile.values.date.grammar import GRAMMAR, LISTS, RULES
from reconcile.values.date.part_words import STARTS
from reconcile.values.date.parts import PARTS, parts_of
from reconcile.values.date.read import readings
from reconcile.values.date.tokens import tokens_of


def chart(text, *, entry=True):
    tokens = tokens_of(text)
    return Chart(GRAMMAR, tokens, parts_of(tokens), entry=entry)


def drafts(text, name, at=0, *, entry=True):
    found = ((draft_of(node), end) for node, end in chart(text, entry=entry).at(name, at))
    return [(draft, end) for draft, end in found if draft is not None]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.example}")
def test_every_rule_reads_its_example(rule):
    tokens = tokens_of(rule.example)
    starts = [
        at
        for at in range(tokens.end)
        if any(end == tokens.end for _, end in drafts(rule.example, rule.name, at))
    ]
    assert starts


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.pattern}")
def test_every_part_of_a_pattern_is_known(rule):
    names = {item.part for item in items_of(rule.pattern) if item.words is None}
    assert names <= {*PARTS, *LISTS, *(each.name for each in RULES)}


def test_every_part_says_what_it_begins_with():
    assert PARTS.keys() == STARTS.keys()


@pytest.mark.parametrize(
    "text",
    [
        "23 January 2017",
        "January 23-24, 2017",
        "30 December to 2 January 2017",
        "between 23 and 27 January 2017",
        "BET 12 JAN 1780 AND 3 MAR 1781",
        "second half of the 15th century",
        "25 December 1642 (Old Style)",
        "15 March 44 BC",
        "from 2011 to the present",
        "early last year",
        "about 6 p.m. on 4 June 2025",
        "22, 23 or 29 January 2017",
        "1767 or 9",
        "two days from 23 January 2017",
        "16:00 GMT on Monday",
    ],
)
def test_one_reading_covers_the_whole(text):
    assert len(readings(tokens_of(text))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "talks",
        "early late 2017",
        "since",
        "from",
        "between 2011",
        "2017 2018",
        "24th",
        "first half of the 100th century",
        "fifth quarter of 2017",
        "early early 2017",
        "1 or",
    ],
)
def test_what_is_no_date_has_no_reading(text):
    assert len(readings(tokens_of(text))) == (text == "24th")


def test_a_list_has_twelve_members_at_most():
    days = ", ".join(f"{day} May 2017" for day in range(1, 15))
    longest = drafts(days + " and 15 May 2017", "listed")
    assert not longest
    twelve = ", ".join(f"{day} May 2017" for day in range(1, 12)) + " and 12 May 2017"
    assert len(drafts(twelve, "listed")[0][0].members) == 12


def test_expressions_joined_by_or_are_one_of_them():
    drafts = readings(tokens_of("before 2011 or after 2016"))
    assert isinstance(drafts[0], Listed)
    assert drafts[0].either


def test_a_longer_reading_that_makes_nothing_hides_no_shorter_one():
    text = "before 2011 or after 2016"
    assert chart(text).at("expression", 0)[0][1] == 4  # "before 2011 or after"
    assert len(readings(tokens_of(text))[0].members) == 2


def test_a_sentence_is_not_searched_for_years_of_three_digits():
    assert drafts("814", "expression") == [(Year(814), 1)]
    assert not drafts("814", "expression", entry=False)


OF_WHOLE_TEXTS = [
    *("14 October 814", "01/2017", "814", "1980's", "20th c."),
    *("week 12 of 2017", "calendar week 12, 2017"),
    *("W12 2017", "KW 12/2017", "22nd", "in two weeks", "in two weeks' time"),
    *("two years earlier", "two years before", "about 6 p.m.", "1767 or 9", "910 or 12"),
    *("1030 (or '36)", "1088 (or 1101)", "2011 to the present", "TO 1809", "INT 1809"),
    *("over a year ago", "22 January, 24 January or 27 January"),
]


def test_what_a_sentence_says_of_other_things_is_a_date_in_a_text_of_its_own_alone():
    assert [rule.example for rule in RULES if rule.entry] == OF_WHOLE_TEXTS


@pytest.mark.parametrize("text", ["INT 1809", "TO 1809", "814", "22nd", "in two weeks"])
def test_a_text_of_its_own_is_read_where_a_sentence_is_not(text):
    assert len(readings(tokens_of(text))) == 1
    ends = [end for _, end in drafts(text, "expression", entry=False)]
    assert tokens_of(text).end not in ends
