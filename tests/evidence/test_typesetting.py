"""How words are set is mended from the text; a letter or figure never."""

import pytest

from reconcile.evidence.folded_text import folded
from reconcile.evidence.typesetting import as_set_in_text, on_one_line, set_otherwise
from reconcile.model.evidence import Passage


@pytest.mark.parametrize(
    ("quote", "passage", "own"),
    [
        ('killed "only" 13', "killed “only” 13", "killed “only” 13"),
        ("killed only 13", "killed “only” 13", "killed “only” 13"),
        ("killed  only 13", "killed only\n13", "killed only 13"),
        ("killed only 13", "killed\u00a0only 13", ""),
        ("the ceasefire", "the cease\u00adfire", ""),
        ("a ceasefire - at last", "a ceasefire – at last", "a ceasefire – at last"),
        ("peacetalks", "peace talks", "peace talks"),
        ("killed 1 300", "killed 1300", ""),
        ("killed only 13", "killed only 15", ""),
        ("killed only 13", "Killed only 13", ""),
    ],
)
def test_a_quote_as_its_text_has_it(quote, passage, own):
    assert as_set_in_text(quote, Passage("one", 1, 0, len(passage), passage)) == own


@pytest.mark.parametrize(
    ("text", "quote", "found"),
    [
        ('said "five people" were hurt.', "said five people were hurt", "said 'five people' were hurt"),
        ("said five people were hurt.", 'said "five people" were', "said five people were"),
        ("the peace talks began", "peacetalks began", "peace talks began"),
        ("killed 13 00 people", "killed 1300 people", None),
        ("all killed 13 'of' them, killed 13 'of' them", "killed 13 of them", None),
        ("unkilled 13 'of' them", "killed 13 of them", None),
        ("'five'", "five x", None),
    ],
)  # fmt: skip
def test_a_place_where_the_same_words_are_set_otherwise(text, quote, found):
    span = set_otherwise(folded(text), folded(quote))
    assert (span and folded(text)[slice(*span)]) == found


def test_what_can_not_be_seen_is_left_out():
    assert on_one_line("a cease\u00ad\nfire\u200b  now") == "a ceasefire now"
