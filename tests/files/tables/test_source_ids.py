"""Ids of sources that a table names."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconcile.files.tables.source_ids import source_ids


def test_an_id_is_made_of_the_words_of_a_name():
    assert source_ids([("The Post", "4 March")]) == {("The Post", "4 March"): "the-post-4-march"}
    assert source_ids([("Le Monde Éco",)]) == {("Le Monde Éco",): "le-monde-eco"}


def test_a_source_with_a_record_keeps_its_id():
    assert source_ids([("SPF",)], {"SPF"}) == {("SPF",): "SPF"}


def test_names_that_would_share_an_id_are_distinguished():
    found = source_ids([("The Post",), ("the post",), ("?",)])
    assert len(set(found.values())) == 3
    assert found["The Post",].startswith("the-post~")


NAMES = st.lists(st.tuples(st.text(min_size=1)), unique=True)


@given(NAMES, st.randoms(use_true_random=False))
def test_ids_are_one_each_and_no_order_changes_them(names, random):
    found = source_ids(names)
    assert len(set(found.values())) == len(names)
    shuffled = list(names)
    random.shuffle(shuffled)
    assert source_ids(shuffled) == found


def test_an_id_of_forty_letters_is_whole_and_a_longer_one_is_cut():
    assert source_ids([("a" * 40,)]) == {("a" * 40,): "a" * 40}
    (cut,) = source_ids([("a" * 41,)]).values()
    assert cut.startswith("a" * 40 + "~")
    assert len(cut) == 47
    (at_word,) = source_ids([("a" * 39 + " b",)]).values()
    assert at_word.startswith("a" * 39 + "~")


def test_cut_ids_that_would_begin_alike_are_distinguished():
    found = source_ids([("a" * 40,), ("a" * 40 + "b",)])
    assert [each[:41] for each in found.values()] == ["a" * 40 + "~"] * 2
    assert len(set(found.values())) == 2
