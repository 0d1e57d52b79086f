"""Keys of the text that ask for another key."""

import pytest

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def marks(words):
    def look(app):
        span = app.session.desk.passages.span(app.marked)
        assert app.session.desk.passages.text[slice(*span)] == words

    return look


def test_a_letter_that_is_asked_for_is_no_key_of_its_own(sitting):
    there = marks("on Monday, the mayor said. Mayor Ida Holm put the\ndamage at 3 million crowns.")
    sitting(
        *("f o", marks("on"), "F c", there, "f escape", there),
        *("f u", there, "f e", marks("expected"), "l h f t semicolon", marks("to")),
    )
