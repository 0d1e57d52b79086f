"""What is drawn of the annotator: head, text, claims and keys, at any width and on any desk."""

import asyncio

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def marks(words):
    def look(app):
        span = app.desk.passages.span(app.marked)
        assert app.desk.passages.text[slice(*span)] == words

    return look


def test_it_begins_at_the_last_claim_with_head_text_claims_and_keys(sitting, shows):
    sitting(
        marks("At least 12 people died"),
        shows(
            "Flood in Varn · 1 claim · 1 of 6 sentences quoted",
            "  1 At least 12 people died in the",
            "1. casualties.killed, Varn",
            "⏎ note",
            "? keys",
        ),
    )


@pytest.mark.parametrize("size", [(40, 20), (80, 24), (200, 60)])
def test_any_width_shows_text_claims_and_keys(sitting, size, shows):
    sitting(shows("At least 12", "1. casualties.killed", "note"), size=size)


@pytest.mark.parametrize(("width", "is_below"), [(59, True), (60, False)])
def test_on_a_narrow_screen_the_claims_are_below_the_text(sitting, width, is_below):
    def look(app):
        assert (app.listed.region.y > app.text.region.y) is is_below

    sitting(look, size=(width, 24))


def test_a_terminal_that_is_made_narrow_or_wide_is_drawn_as_it_is_then(session, annotator):
    async def resized():
        app = annotator(session)
        below = []
        async with app.run_test(size=(80, 24)) as pilot:
            for width in (50, 100, 55):
                await pilot.resize_terminal(width, 24)
                await pilot.pause()
                below.append(app.listed.region.y > app.text.region.y)
                keys = app._foot[0].split("\n")
                assert max(map(len, keys)) <= width - 2
        return below

    assert asyncio.run(resized()) == [True, False, True]


def test_the_next_claim_is_chosen_where_one_was_deleted_and_the_last_behind_it(sitting, folder):
    file = folder / "data" / "claims.yaml"
    of_field = (
        "  - {{source: courier, field: {}, subject: Varn flood, value: Monday, quote: on Monday}}\n"
    )
    file.write_text(file.read_text() + of_field.format("date") + of_field.format("date.start"))
    chosen = []

    def note(app):
        chosen.append((app.listed.highlighted, app.listed.option_count))

    sitting("tab down", note, "d y", note, "d y", note, of=Session(at(folder), "courier"))
    assert chosen == [(1, 3), (1, 2), (0, 1)]


def test_marking_takes_back_what_was_said_last(sitting, shows, lacks):
    sitting("u", shows("nothing to undo"), "right", lacks("nothing to undo"))
