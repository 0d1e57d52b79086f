"""Every key of every table, pressed; a key that is added to a table without a row here fails.

A row is a key, what it must have done (a text: that it is on the screen), and the keys that go on
to where the next row begins.
"""

import pytest

from reconcile.annotate.key_table import Where, keys_of
from reconcile.annotate.session import Session
from reconcile.files.folder import at
from reconcile.report import adjudication_text, review_text

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def marks(words):
    def look(app):
        span = app.desk.passages.span(app.marked)
        assert " ".join(app.desk.passages.text[slice(*span)].split()) == words

    return look


def asks(step):
    return lambda app: app.entry.step == step or pytest.fail(f"asks for {app.entry.step}")


def has(key, text):
    return lambda app: app.entry.draft.said.get(key) == text or pytest.fail(str(app.entry.draft))


def chooses(number):
    return lambda app: app.entry.chosen == number or pytest.fail(f"chose {app.entry.chosen}")


def no_entry(app):
    assert app.entry is None


def searches(app):
    assert app.focused is app.search_line


def lists_claims(app):
    assert app.focused is app.listed


def on_top(name):
    return lambda app: type(app.screen).__name__ == name or pytest.fail(str(app.screen))


def row(number):
    """See which row of a list is chosen."""

    def look(app):
        assert app.screen.query_one("OptionList").highlighted == number

    return look


MAIN = on_top("Screen")
FIRST_SENTENCE = "At least 12 people died in the Varn flood on Monday, the mayor said."

IN_TEXT = (
    ("right", marks("in"), ""),
    ("l", marks("the"), ""),
    ("h", marks("in"), ""),
    ("left", marks("died"), ""),
    ("down", marks("said."), ""),
    ("j", marks("million"), ""),
    ("up", marks("mayor"), ""),
    ("k", marks("people"), ""),
    ("shift+right", marks("people died"), ""),
    ("L", marks("people died in"), ""),
    ("shift+left", marks("people died"), ""),
    ("H", marks("people"), ""),
    ("shift+down", marks("people died in the Varn flood on Monday,"), ""),
    ("J", marks("people died in the Varn flood on Monday, the mayor said."), ""),
    ("s", marks(FIRST_SENTENCE), "s"),
    ("S", marks(FIRST_SENTENCE), ""),
    ("n", marks("Ida Holm"), ""),
    ("N", marks("Varn"), ""),
    ("f", "type a letter to mark the next word", "e"),
    ("semicolon", "no further word with e", ""),
    ("F", "type a letter to mark on", "t"),
    ("slash", searches, "escape"),
    ("enter", asks("field"), "escape"),
)
IN_CLAIMS = (
    ("enter", marks("At least 12 people died"), ""),
    ("c", asks("value"), "escape tab"),
    ("d", on_top("QuestionScreen"), "n"),
)
ANYWHERE = (
    ("tab", lists_claims, "tab"),
    ("e", "no editor can have this terminal; open claims.yaml at line 3", ""),
    ("u", "nothing to undo", ""),
    ("U", "nothing to do again", ""),
    ("q", on_top("QueueScreen"), "escape"),
    ("question_mark", on_top("HelpScreen"), "escape"),
)
ALWAYS = (
    ("ctrl+q", on_top("LeaveScreen"), "n"),
    ("ctrl+c", on_top("LeaveScreen"), "n"),
)
WHILE_NOTING = (
    ("down", chooses(1), ""),
    ("up", chooses(0), ""),
    ("ctrl+r", asks("subject"), ""),
    ("shift+tab", asks("field"), ""),
    ("enter", asks("subject"), "enter"),
    ("f2", asks("claimant"), ""),
    ("f3", has("stage", "happened"), ""),
    ("f4", asks("as_of"), ""),
    ("f5", asks("scope"), ""),
    ("f6", asks("measure"), ""),
    ("f7", has("complete", "yes"), ""),
    ("f8", has("implied", "yes"), ""),
    ("f9", asks("note"), ""),
    ("tab", asks("subject_id"), ""),
    ("escape", no_entry, ""),
)
MENDING = (("ctrl+n", "left as it is; finding 2 of 2", ""),)
HELP = (("escape", MAIN, ""),)
QUESTION = (
    ("n", "at least 12", "d"),
    ("escape", "at least 12", "d"),
    ("enter", "at least 12", "d"),
    ("y", "removed casualties.killed", ""),
)
QUEUE = (
    ("j", row(2), ""),
    ("k", row(1), ""),
    ("escape", MAIN, "q"),
    ("q", MAIN, ""),
)
NAMES = (
    ("k", "skipped: Zhang Wei and Zheng Wei", ""),
    ("u", "undone: Zhang Wei and Zheng Wei", ""),
    ("r", lambda app: app.screen.query_one("Input").has_focus or pytest.fail("no line"), "enter"),
    ("d", "Zhang Wei and Zheng Wei: different", "u"),
    ("s", "Zhang Wei and Zheng Wei: the same", ""),
    ("q", "1 ruling written, 0 skipped", ""),
)
DIFFERENCES = (
    ("k", "skipped: courier", ""),
    ("u", "undone: courier", ""),
    ("1", "settled: courier", "u"),
    ("2", "settled: courier", "u"),
    ("b", "settled: courier", "u"),
    ("n", "settled: courier", "u"),
    ("w", asks("value"), "escape"),
    ("q", "0 differences settled", ""),
)
_NOTE_ONE = "enter k i l l e d enter enter enter enter"
"""Notes a claim again, whatever is said of it, so that the next one can be answered as it was."""

PLACES = {
    Where.TEXT: ("", IN_TEXT),
    Where.CLAIMS: ("tab", IN_CLAIMS),
    Where.ANYWHERE: ("", ANYWHERE),
    Where.ALWAYS: ("enter", ALWAYS),
    Where.ENTRY: (f"{_NOTE_ONE} enter", WHILE_NOTING),
    Where.MENDING: ("q enter", MENDING),
    "HelpScreen": ("question_mark", HELP),
    "QuestionScreen": ("tab d", QUESTION),
    "QueueScreen": ("q", QUEUE),
    "names": ("q down down enter", NAMES),
    "differences": ("q down down down enter", DIFFERENCES),
}
"""Each place with keys: what goes there, and its rows."""
OF_TWO_CODERS = (Where.MENDING, "QueueScreen", "names", "differences")


def keys_in(place):
    """Return the keys that the annotator has in a place, from its own tables."""
    if isinstance(place, Where):
        return {name for key in keys_of(place) for name in key.key.split(",")}
    if place == "names":
        return set(review_text.KEYS)
    if place == "differences":
        always = {adjudication_text.WRITE, adjudication_text.SKIP, adjudication_text.UNDO}
        of_two = {"1", "2", adjudication_text.ALL, adjudication_text.NONE, adjudication_text.QUIT}
        return always | of_two
    from reconcile.annotate import queue_screen, screens  # noqa: PLC0415 (of an extra)

    screen = getattr(screens, place, None) or getattr(queue_screen, place)
    return {name for binding in screen.BINDINGS for name in binding[0].split(",")}


@pytest.mark.parametrize("place", PLACES)
def test_every_key_has_a_row_that_presses_it(place):
    assert {key for key, _, _ in PLACES[place][1]} == keys_in(place)


def test_every_place_with_keys_has_rows():
    from textual.screen import ModalScreen  # noqa: PLC0415 (of an extra)

    import reconcile.annotate.app  # noqa: F401, PLC0415 (so that all screens are there)

    with_keys = {
        screen.__name__
        for screen in ModalScreen.__subclasses__()
        if screen.__module__.startswith("reconcile.") and "BINDINGS" in vars(screen)
    }
    assert {*Where, *with_keys} <= set(PLACES)


@pytest.mark.parametrize("place", PLACES)
def test_each_key_does_what_its_row_says(place, sitting, session, undecided, shows):
    begin, rows = PLACES[place]
    if place in OF_TWO_CODERS:
        session = Session(at(undecided()), "courier")
    steps = [begin]
    for key, look, on in rows:
        steps += [key, shows(look) if isinstance(look, str) else look, on]
    sitting(*steps, of=session, size=(100, 30) if place in OF_TWO_CODERS else (80, 24))
