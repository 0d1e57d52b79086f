"""The annotator on a terminal: every key, and what goes wrong beside it."""

import asyncio
import queue

import pytest

from reconcile.annotate.session import NotWrittenError, Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def marks(words):
    def look(app):
        span = app.session.desk.passages.span(app.marked)
        assert app.session.desk.passages.text[slice(*span)] == words

    return look


def letters(text):
    return " ".join("space" if letter == " " else letter for letter in text)


SEARCH_DAMAGE = f"slash {letters('3 million')} enter"


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


def test_a_search_marks_what_it_finds_and_goes_on(sitting, shows):
    sitting(
        f"slash {letters('holm')}",
        marks("Holm"),
        "enter slash enter",
        marks("Holm"),
        f"slash {letters('nobody')}",
        shows("not in this text"),
        "escape",
        shows("⏎ note"),
    )


def test_a_claim_is_noted_with_a_handful_of_keys(sitting, session, shows):
    sitting(
        f"slash {letters('on monday')} enter",
        "enter",
        shows("“on Monday”", "▸ date"),
        letters("date"),
        "enter",
        shows("subject: what is it about?", "▸ Varn flood"),
        "enter",
        shows("value, as the source words it", "read as 12 May 2025"),
        "enter",
        shows("noted date: Monday", "2 claims"),
    )
    assert [(c.field, c.value) for c in session.desk.claims] == [
        ("casualties.killed", "at least 12"),
        ("date", "Monday"),
    ]


def test_a_new_field_is_declared_with_the_type_that_reads_the_passage(sitting, session, shows):
    sitting(
        SEARCH_DAMAGE,
        "shift+right enter",
        letters("damage"),
        "enter",
        shows("type of the new field", "▸ count"),
        "enter enter",
        shows("read as 3,000,000"),
        "enter",
    )
    assert session.desk.project.fields["damage"].type == "count"


def test_how_a_value_relates_and_what_it_lacks_is_seen_before_it_is_saved(sitting, session, shows):
    sitting(
        "s enter",
        letters("killed"),
        "enter enter",
        lambda app: app.entry.type("12"),
        lambda app: app.entry_pane.draw(),
        shows("E102", "≠ contradicts", "exactly 9, gazette"),
        "enter",
        shows("Enter again saves it all the same"),
    )
    assert len(session.desk.claims) == 1


def test_a_claimant_is_said_on_the_way(sitting, session, shows):
    sitting(
        f"slash {letters('on monday')} enter enter",
        f"{letters('date')} enter enter tab",
        shows("claimant: who says it inside the source?"),
        f"{letters('the mayor')} enter",
    )
    assert session.desk.claims[-1].claimant == "the mayor"


def test_function_keys_say_the_rest_and_one_repeats_the_claim_before(sitting, session, shows):
    sitting(
        f"slash {letters('on monday')} enter enter",
        f"{letters('date')} enter enter f3 f8",
        shows("stage: happened", "implied: yes"),
        "enter enter",
        "s enter ctrl+r ctrl+r",
        shows("value, as the source words it"),
    )
    said = session.desk.claims[-1]
    assert (said.stage, said.implied) == ("happened", True)


def test_back_and_escape_leave_nothing_written(sitting, folder, shows):
    before = (folder / "data" / "claims.yaml").read_bytes()
    sitting(
        "enter enter",
        shows("subject: what"),
        "shift+tab",
        shows("field"),
        "down up escape",
        shows("given up; nothing was written"),
    )
    assert (folder / "data" / "claims.yaml").read_bytes() == before


def test_a_claim_is_shown_changed_and_deleted_from_the_list(sitting, session, shows):
    sitting(
        "s tab",
        shows("c change"),
        "enter",
        marks("At least 12 people died"),
        "c",
        shows("at least 12"),
        "backspace 3 enter enter",
        shows("changed to casualties.killed: at least 13"),
        "tab d",
        shows("Delete this claim?", "at least 13"),
        "n",
        "d y",
        shows("removed casualties.killed"),
        "u",
        shows("undone: removal"),
        "U",
        shows("done again"),
    )
    assert session.desk.claims == []


def test_help_lists_the_keys_and_filters_them(sitting, shows, lacks):
    sitting(
        "question_mark",
        shows("note a claim on what is marked"),
        letters("undo"),
        shows("undo the last change"),
        lacks("note a claim on what is marked"),
        "escape",
        shows("⏎ note"),
    )


def test_a_file_that_somebody_else_changed_is_read_anew(sitting, folder, shows):
    claims = folder / "data" / "claims.yaml"

    def change(_app):
        claims.write_text(claims.read_text().replace("at least 12", "at least 14"))

    sitting(change, lambda app: app.changes.look(), shows("read anew", "at least 14"))


def test_a_full_disk_is_said_and_the_entry_is_kept(sitting, monkeypatch, shows):
    def full(*_):
        raise OSError(28, "No space left on device")

    sitting(
        f"slash {letters('on monday')} enter enter {letters('date')} enter enter",
        lambda _: monkeypatch.setattr("os.replace", full),
        lambda _: monkeypatch.setattr("os.fsync", full),
        "enter",
        shows("No space left on device", "read as 12 May 2025"),
        lambda _: monkeypatch.undo(),
        "enter",
        shows("noted date: Monday"),
    )


MONDAY = f"slash {letters('on monday')} enter enter {letters('date')} enter enter"


@pytest.fixture
def slowly(session, monkeypatch):
    """Let each change wait until it is let go, as on a slow disk; return what lets one go."""
    save, gates = session.save, queue.Queue()

    def wait(draft):
        gate = gates.get(timeout=9)
        return gate() or save(draft)

    monkeypatch.setattr(session, "save", wait)
    return gates.put


def go(pilot_steps, session, annotator):
    async def run():
        app = annotator(session)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot_steps(app, pilot)
        return app

    return asyncio.run(run())


def nothing():
    return ""


def full_disk():
    raise NotWrittenError("No space left on device")


def test_a_person_goes_on_while_a_claim_is_saved(session, annotator, slowly, shows):
    async def steps(app, pilot):
        await pilot.press(*MONDAY.split(), "enter")
        shows("saving date: Monday", "1 claim")(app)
        await pilot.press(*SEARCH_DAMAGE.split(), "enter")
        shows("field")(app)
        slowly(nothing)
        await app.changes.all_made()
        await pilot.pause()
        shows("noted date: Monday", "2 claims", "field")(app)
        assert app.entry.desk is app.desk

    go(steps, session, annotator)


def test_changes_are_made_in_the_order_of_the_keys(session, annotator, slowly, shows):
    async def steps(app, pilot):
        await pilot.press(*MONDAY.split(), "enter", "u")
        slowly(nothing)
        await app.changes.all_made()
        await pilot.pause()
        shows("undone: date: Monday", "1 claim")(app)

    go(steps, session, annotator)


def test_leaving_while_a_claim_is_saved_loses_nothing(session, annotator, slowly):
    async def steps(app, pilot):
        await pilot.press(*MONDAY.split(), "enter", "ctrl+q")
        assert not app._exit
        slowly(nothing)
        await app.changes.all_made()

    go(steps, session, annotator)
    assert [claim.value for claim in session.desk.claims] == ["at least 12", "Monday"]


def test_what_could_not_be_saved_comes_back_before_one_leaves(session, annotator, slowly, shows):
    async def steps(app, pilot):
        await pilot.press(*MONDAY.split(), "enter", *SEARCH_DAMAGE.split(), "enter", "ctrl+q")
        slowly(full_disk)
        await app.changes.all_made()
        await pilot.pause()
        shows("No space left on device")(app)
        assert not app._exit
        await pilot.press("escape")
        shows("read as 12 May 2025", "No space left on device")(app)
        slowly(nothing)
        await pilot.press("enter")
        await app.changes.all_made()

    go(steps, session, annotator)
    assert session.desk.claims[-1].value == "Monday"


def test_words_are_marked_with_the_mouse(session, annotator):
    from reconcile.annotate.text_pane import MARGIN, TextPane  # noqa: PLC0415 (of an extra)

    async def drag():
        app = annotator(session)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.mouse_down(TextPane, offset=(MARGIN + 3, 2))
            await pilot.hover(TextPane, offset=(MARGIN + 14, 2))
            await pilot.mouse_up(TextPane, offset=(MARGIN + 14, 2))
            await pilot.pause()
            marks("least 12 people")(app)

    asyncio.run(drag())


@pytest.mark.parametrize("size", [(40, 20), (80, 24), (200, 60)])
def test_any_width_shows_text_claims_and_keys(sitting, size, shows):
    sitting(shows("At least 12", "1. casualties.killed", "note"), size=size)


def test_a_resize_keeps_what_is_marked_in_sight(session, annotator, shows):
    async def resize():
        app = annotator(session)
        async with app.run_test(size=(120, 30)) as pilot:
            await pilot.press(*SEARCH_DAMAGE.split())
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
