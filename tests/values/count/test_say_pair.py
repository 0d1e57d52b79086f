"""The sentence and the steps of every reason."""

from __future__ import annotations

import pytest

from reconcile.values.count.compare import REASONS, compare
from reconcile.values.count.read import read
from reconcile.values.count.say_pair import explain
from reconcile.values.settings import DEFAULTS


def told(a, b):
    one, other = read(a, DEFAULTS), read(b, DEFAULTS)
    return explain(one, other, compare(one, other, DEFAULTS))


SENTENCES = [
    ("more than 400", "more than 430", "Both are minimums, anything above 430 fits, but the stated figures differ by 7.5%."),
    ("at least 400", "at least 430", "Both are minimums, anything from 430 upwards fits, but the stated figures differ by 7.5%."),
    ("up to 400", "up to 430", "Both are maximums, anything up to 400 fits, but the stated figures differ by 7.5%."),
    ("fewer than 400", "fewer than 430", "Both are maximums, anything below 400 fits, but the stated figures differ by 7.5%."),
    ("under a half", "under a third", "Both are maximums, anything below 1/3 fits, but the stated figures differ by 50.0%."),
    ("13", "15", "No number is both 13 and 15."),
    ("3 acres", "5 hectares", "No number is both 3 acres and 5 hectares."),
    ("13", "thirteen", "Both say 13."),
    ("400", "more than 400", "Both print 400: 400 and more than 400 can be one number."),
    ("nearly 400", "over 400", "Both print 400, but nearly 400 and more than 400 are on either side of it."),
    ("400", "at least 400", "Both print 400: 400 and at least 400 differ in the hedge alone."),
    ("up to 400", "90", "90 is within 'up to 400', but far below what the phrase suggests."),
    ("more than 400", "900", "900 is within 'more than 400', but far above what the phrase suggests."),
    ("nearly 400", "330", "Nearly 400 and 330 can be one number, but are farther apart than they suggest."),
    ("dozens", "14", "'dozens' can be 14, but it conveys 24 to 99."),
    ("dozens", "40", "40 lies within 'dozens', which is at least 12."),
    ("about 400", "410", "410 lies within 'about 400', which is 320 to 480."),
    ("400-500", "410", "410 lies within '400 to 500'."),
    ("7 (4 to 11)", "9", "9 lies within '7 (4 to 11)'."),
    ("about 5", "between 4 and 6", "About 5 lies within '4 to 6'."),
    ("at least 400", "410", "410 satisfies 'at least 400' and lies near it."),
    ("400-500", "450-550", "400 to 500 and 450 to 550 leave room for each other: 450 to 500 satisfies both."),
    ("9 children", "31 people", "9 children are a part of 31 people."),
    ("9 children", "31 killed", "9 children are a part of 31 dead."),
    ("9 children", "31", "9 children may be a part of 31."),
    ("41 children", "31 killed", "41 children can't be among 31 dead."),
    ("9 wounded", "14 casualties", "9 wounded are a part of 14 casualties."),
    ("3 killed", "no casualties", "3 dead can't be among 0 casualties."),
    ("610 confirmed", "840 confirmed and probable", "What is confirmed is a part of what is confirmed and probable."),
    ("610 confirmed", "840 probable", "One counts what is confirmed and the other what is probable."),
    ("7 feared dead", "12 dead", "7 counts what is feared, and how 12 is defined isn't said."),
    ("5 km", "5 kg", "Length and mass are different units."),
    ("5 km", "5 people", "Length and people are different units."),
    ("5 km", "5", "5 km has a unit, and 5 has none."),
    ("5 dead", "5 wounded", "One counts the dead and the other the wounded."),
    ("5 women", "9 children", "One counts women and the other children."),
    ("5% of women", "9% of men", "One is a share of women and the other of men."),
    ("5 villages", "9 people", "One counts villages and the other people."),
    ("41 children", "31", "41 counts children, and what 31 counts isn't said."),
    ("5 trucks", "9 lorries", "One counts 'truck' and the other 'lorry', which are not known as one thing."),
    ("60 percent", "60", "60 percent is a share of a whole and 60 a number."),
    ("a third", "33 percent", "1/3 and 33 percent are one share, rounded differently."),
    ("2.4 million", "2,388,000", "2,400,000 and 2,388,000 are one figure, rounded differently."),
    ("400,000", "410,000", "400,000 and 410,000 differ by 2.5%, but one may be the other rounded."),
    ("33,000 feet", "10,058 m", "33,000 feet and 10,058 m are one figure, rounded differently."),
    ("5 km", "5,000 m", "5 km is 5,000 m."),
    ("rose 3.5%", "fell 3.5%", "3.5 percent up and 3.5 percent down go in opposite directions."),
    ("rose 3.5%", "3.5%", "'3.5 percent up' says in which direction it goes, and '3.5 percent' doesn't."),
    ("up 5 points", "5 points ahead", "5 points up and 5 points ahead measure different things."),
    ("a deficit of $3m", "$-3m", "3,000,000 dollars deficit is -3,000,000 dollars."),
    ("more than 5 km", "more than 6,000 m", "Both are minimums, anything above 6,000 fits, but the stated figures differ by 20.0%."),
]  # fmt: skip


@pytest.mark.parametrize(("a", "b", "sentence"), SENTENCES)
def test_sentences(a, b, sentence):
    assert told(a, b).sentence == sentence


def test_every_reason_but_that_of_time_has_a_sentence_here():
    found = set()
    for a, b, _ in SENTENCES:
        found.add(compare(read(a, DEFAULTS), read(b, DEFAULTS), DEFAULTS).reason)
    assert found == set(REASONS) - {"cumulative-fell"}


def test_steps_are_in_the_base_unit_where_units_differ():
    assert told("5 km", "6,000 m").steps[0] == "Literally: A is 5,000, B is 6,000 (disjoint)."
    assert told("5 km", "5").steps == ()
    assert told("5 km", "6,000 m").flips == ""


def test_what_is_said_of_every_case_is_as_kept(said_of_cases):
    said, kept = said_of_cases
    assert said == kept
