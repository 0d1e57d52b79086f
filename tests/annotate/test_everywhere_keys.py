"""The keys that mean the same everywhere: the other side, undo, the editor, leaving."""

import asyncio

import pytest

from reconcile.annotate.session import Session
from reconcile.files.folder import at

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def test_nothing_is_undone_or_done_again_before_anything_was_done(sitting, shows):
    sitting("u", shows("nothing to undo"), "U", shows("nothing to do again"))


def test_tab_goes_to_the_other_side_and_back(sitting):
    def on_claims(app):
        assert app.focused is app.listed

    def on_text(app):
        assert app.focused is app.text

    sitting(on_text, "tab", on_claims, "tab", on_text)


def test_a_claim_of_a_table_is_opened_at_its_row(sitting, folder):
    (folder / "data" / "claims").mkdir()
    row = "courier,date,Varn flood,Monday,on Monday"
    table = folder / "data" / "claims" / "more.csv"
    table.write_text(f"source,field,subject,value,quote\n{row}\n")
    (folder / "data" / "claims.yaml").unlink()

    def says_so(app):
        assert app.told == "no editor can have this terminal; open more.csv at line 2"

    sitting("tab e", says_so, of=Session(at(folder), "courier"))


def test_leaving_amid_a_claim_is_asked_once_and_no_means_no(session, annotator):
    async def leave():
        app = annotator(session)
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("enter", "ctrl+q")
            await pilot.pause()
            await pilot.press("ctrl+q")
            await pilot.pause()
            assert [type(screen).__name__ for screen in app.screen_stack][1:] == ["LeaveScreen"]
            await pilot.press("n")
            await pilot.pause()
            assert (app._exit, app.entry.step) == (False, "field")
            await pilot.press("ctrl+q")
            await pilot.pause()
            await pilot.press("y")
            await pilot.pause()
            assert app._exit

    asyncio.run(leave())
    assert [claim.value for claim in session.desk.claims] == ["at least 12"]
