"""Words for what is counted: each has one row of a table."""

from __future__ import annotations

import pytest

from reconcile.values.count.counted import counted
from reconcile.values.count.nouns import DEFINITIONS, PEOPLE, STATES, THINGS, TIMES, index


@pytest.mark.parametrize("table", [STATES, PEOPLE, THINGS, DEFINITIONS, TIMES])
def test_each_word_is_in_one_row(table):
    words = [word for line in table.values() for word in line.split()]
    assert len(words) == len(set(words))
    assert index(table) == {
        word: name for name, line in table.items() for word in line.split(" ") if word
    }


def test_a_group_of_people_is_named_by_each_of_its_words():
    for word, name in index(PEOPLE).items():
        assert (counted(word).thing.kind, counted(word).thing.population) == ("people", name)


def test_a_thing_is_named_by_each_of_its_words():
    for word, name in index(THINGS).items():
        assert counted(word).thing.kind == name
