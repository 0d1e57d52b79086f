"""The screens above the annotator: all keys with a filter, and a question."""

import asyncio

import pytest

pytestmark = pytest.mark.needs_extra("annotate", "textual")


def test_help_lists_the_keys_and_filters_them(sitting, shows, lacks):
    sitting(
        "question_mark",
        shows("note a claim on what is marked"),
        "u n d o",
        shows("undo the last change"),
        lacks("note a claim on what is marked"),
        "escape",
        shows("⏎ note"),
    )


def test_a_filter_that_no_key_goes_with_says_so(sitting, shows):
    sitting("question_mark z z z", shows("no key does that"))


@pytest.mark.parametrize(
    ("key", "answer"), [("y", True), ("n", False), ("enter", False), ("x", None)]
)
def test_a_question_is_answered_by_its_keys_alone_and_shows_texts_harmless(key, answer, shows):
    from textual.app import App  # noqa: PLC0415 (of an extra)

    from reconcile.annotate.screens import QuestionScreen  # noqa: PLC0415

    async def ask():
        answers = []
        app = App()
        async with app.run_test(size=(60, 12)) as pilot:
            app.push_screen(QuestionScreen("Delete?", ["[b]\x1b[2J"]), answers.append)
            await pilot.pause()
            shows("Delete?", "[b]^[[2J", "y yes   n no")(app)
            await pilot.press(key)
            await pilot.pause()
        return answers

    assert asyncio.run(ask()) == ([] if answer is None else [answer])
