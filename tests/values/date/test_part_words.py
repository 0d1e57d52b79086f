"""A part is tried only at the words that it may begin with, so none may be missing there."""

from __future__ import annotations

import pytest

from reconcile.values.date.part_words import PHRASES, STARTS, TABLES
from reconcile.values.date.parts import PARTS
from reconcile.values.date.tokens import tokens_of


def test_every_part_has_its_first_words():
    assert STARTS.keys() == PARTS.keys()


@pytest.mark.parametrize("name", [*TABLES, *PHRASES])
def test_every_word_and_phrase_of_a_table_is_read_and_begins_it(name):
    table = TABLES[name] if name in TABLES else PHRASES[name][0]
    for text, meant in table.items():
        tokens = tokens_of(text)
        assert PARTS[name](tokens, 0) == ((meant, tokens.end),), text
        assert text.split()[0] in STARTS[name]
