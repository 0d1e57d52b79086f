"""The list of what is left: heads can't be chosen, Enter goes to a row, Escape to none."""

import asyncio

import pytest

from reconcile.annotate.agenda import Waiting
from reconcile.annotate.queue_rows import Row

pytestmark = pytest.mark.needs_extra("annotate", "textual")

ROWS = (
    Row("[i]sources"),
    Row("one", Waiting("one", "", has_text=True)),
    Row("more"),
    Row("[b]two\x1b[2J", Waiting("two", "", has_text=True)),
)


@pytest.mark.parametrize(
    ("keys", "chosen"),
    [
        ("enter", ROWS[1]),
        ("down enter", ROWS[3]),
        ("j enter", ROWS[3]),
        ("j k enter", ROWS[1]),
        ("q", None),
        ("escape", None),
    ],
)
def test_a_row_is_chosen_past_the_heads(keys, chosen, shows):
    from textual.app import App  # noqa: PLC0415 (of an extra)

    from reconcile.annotate.queue_screen import QueueScreen  # noqa: PLC0415

    async def choose():
        answers = []
        app = App()
        async with app.run_test(size=(60, 12)) as pilot:
            app.push_screen(QueueScreen(ROWS), answers.append)
            await pilot.pause()
            shows("[i]sources", "  one", "[b]two")(app)
            await pilot.press(*keys.split())
            await pilot.pause()
        return answers

    assert asyncio.run(choose()) == [chosen]
