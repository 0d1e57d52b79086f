"""Changes of the files as the screen sees them: on their way, made, failed, and another's."""

import asyncio
import queue

import pytest

from reconcile.annotate.session import NotWrittenError

pytestmark = pytest.mark.needs_extra("annotate", "textual")

MONDAY = "slash o n space m o n d a y enter enter d a t e enter enter"
"""Notes a claim on "on Monday" up to its value."""
DAMAGE = "slash 3 space m i l l i o n enter"


def test_a_file_that_somebody_else_changed_is_read_anew(sitting, folder, shows):
    claims = folder / "data" / "claims.yaml"

    def change(_app):
        claims.write_text(claims.read_text().replace("at least 12", "at least 14"))

    sitting(change, lambda app: app.changes.look(), shows("read anew", "at least 14"))


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
        await pilot.press(*DAMAGE.split(), "enter")
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
        await pilot.press(*MONDAY.split(), "enter", *DAMAGE.split(), "enter", "ctrl+q")
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
