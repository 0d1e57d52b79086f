"""The text on the screen: its lines, the numbers of quotes beside them, the mouse, hostile texts."""

import asyncio

import pytest

from reconcile.annotate.passages import Marked, Passages
from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def marks(words):
    def look(app):
        span = app.desk.passages.span(app.marked)
        assert app.desk.passages.text[slice(*span)] == words

    return look


@pytest.fixture
def pane():
    from reconcile.annotate import text_pane  # noqa: PLC0415 (of an extra)

    return text_pane


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, [""]),
        ("one two", 10, ["one two"]),
        ("one two three", 10, ["one two", "three"]),
        ("one two   three", 7, ["one two", "three"]),
        ("abcdefghijkl", 5, ["abcde", "fghij", "kl"]),
        ("one\n\ntwo", 10, ["one", "", "two"]),
        ("\u6d2a\u6c34\u6d2a\u6c34", 5, ["\u6d2a\u6c34", "\u6d2a\u6c34"]),
        ("\u6d2a\u6c34", 1, ["\u6d2a", "\u6c34"]),
    ],
)
def test_a_text_is_wrapped_between_words_by_the_cells_that_it_takes(pane, text, width, lines):
    assert [text[line.start : line.end] for line in pane.wrapped(text, width)] == lines


def test_the_word_below_is_in_nearly_the_same_column(sitting):
    def look(app):
        text, words = app.text, app.desk.passages
        first = words.found("people", 0)
        below = text.beside(first, 1)
        assert below.anchor == below.head
        start, under = (words.span(each).start for each in (first, below))
        assert text.line_of(under) == text.line_of(start) + 1
        assert text.beside(below, -1) == first
        assert text.beside(first, 1_000) == text.beside(text.beside(first, 1_000), 1)

    sitting(look)


def test_nothing_is_below_where_there_are_no_words(pane):
    nothing = pane.TextPane(Passages(""))
    assert nothing.beside(Marked(0, 0), 1) == Marked(0, 0)


def test_a_line_in_which_several_quotes_begin_has_the_first_number_and_a_plus(
    sitting, folder, shows
):
    file = folder / "data" / "claims.yaml"
    more = "  - {source: courier, field: date, subject: Varn flood, value: Monday, quote: Varn flood}\n"
    file.write_text(file.read_text() + more)
    sitting(shows(" 1+ At least 12 people died in the"), of=Session(at(folder), "courier"))


def test_words_are_marked_with_the_mouse(session, annotator, pane):
    async def drag():
        app = annotator(session)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.mouse_down(pane.TextPane, offset=(pane.MARGIN, 2))
            await pilot.hover(pane.TextPane, offset=(pane.MARGIN + 14, 2))
            await pilot.mouse_up(pane.TextPane, offset=(pane.MARGIN + 14, 2))
            await pilot.pause()
            marks("At least 12 people")(app)

    asyncio.run(drag())


def test_a_resize_keeps_what_is_marked_in_sight(session, annotator, shows):
    async def resize():
        app = annotator(session)
        async with app.run_test(size=(120, 30)) as pilot:
            await pilot.press(*["slash", "3", "space", "m", "i", "l", "l", "i", "o", "n", "enter"])
            await pilot.resize_terminal(40, 12)
            await pilot.pause()
            shows("3 million")(app)

    asyncio.run(resize())


def test_what_a_text_says_to_a_terminal_is_not_obeyed(folder, annotator, shows, lacks):
    text = folder / "data" / "sources" / "text" / "courier.txt"
    text.write_text("About 400 [sic] died [/b] \x1b]0;owned\x07 here.\n")

    async def look():
        app = annotator(Session(at(folder), "courier"))
        async with app.run_test(size=(80, 24)):
            shows("About 400 [sic] died [/b]")(app)
            lacks("\x1b")(app)

    asyncio.run(look())


def test_a_text_of_any_length_opens(folder, annotator, shows):
    text = folder / "data" / "sources" / "text" / "courier.txt"
    text.write_text("Some 12 people died in the Varn flood on Monday. " * 20_000)

    async def look():
        app = annotator(Session(at(folder), "courier"))
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("s", "s", "down")
            shows("Some 12 people")(app)

    asyncio.run(look())
