"""Texts on one line: nothing is wider than the room, and what was cut or left out shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reconcile.report.fit_on_line import cut, cut_alike, fitted


@pytest.mark.parametrize(
    ("texts", "room", "said"),
    [
        (("13", "at least 15"), 40, "13 | at least 15"),
        (("13", "at least 15"), 16, "13 | at least 15"),
        (("the governor of Norda and two others", "7"), 30, "the governor of Norda... | 7"),
        (
            ("a quarter of the harvest", "half of all sown"),
            40,
            "a quarter of the... | half of all sown",
        ),
        (
            ("sent by nobody", "invited by the envoys", "came as a guest"),
            43,
            "sent by nobody | invited by the... | 1 more",
        ),
        (("stayed away", "was expected to come", "came"), 20, "stayed away | 2 more"),
        ((), 20, ""),
    ],
)
def test_the_longest_are_cut_and_what_has_no_room_is_counted(texts, room, said):
    assert fitted(texts, " | ", room) == said


@pytest.mark.parametrize(
    ("text", "room", "kept"),
    [
        ("governor of Norda", 17, "governor of Norda"),
        ("governor of Norda", 16, "governor of..."),
        ("Jabel el-Norda", 12, "Jabel..."),
        ("Norda, Lorn and Vell", 10, "Norda..."),
        ("unpronounceable", 10, "unprono..."),
        ("東京の知事と大阪の知事", 11, "東京の知..."),
        ("Norda", 2, "N..."),
    ],
)
def test_a_text_is_cut_between_words_where_half_is_kept_by_it(text, room, kept):
    assert cut(text, room) == kept


def test_a_short_text_leaves_its_room_to_the_others():
    texts = ("seven", "the governor of Norda", "the mayor of Vell")
    assert cut_alike(texts, 43) == [*texts]
    assert cut_alike(texts, 40) == ["seven", "the governor of...", "the mayor of Vell"]


@given(st.lists(st.text(max_size=40), min_size=1, max_size=6), st.integers(30, 80))
def test_nothing_is_wider_than_the_room(texts, room):
    assert cell_len(fitted(texts, " | ", room)) <= room
