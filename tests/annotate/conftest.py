"""A small project with a text: what the annotator is tried on."""

import asyncio

import pytest

from reconcile.annotate.desk import Desk
from reconcile.annotate.session import Session
from reconcile.files.folder import at
from reconcile.files.project import load

TEXT = """\
Flood in Varn

At least 12 people died in the Varn flood on Monday, the mayor said. Mayor Ida Holm put the
damage at 3 million crowns.

Rescue teams were expected to leave on 14 May. "No one is missing," Holm added.
"""
CLAIMS = """\
# claims of the flood, by hand
claims:
  - source: courier
    field: casualties.killed
    subject: Varn flood
    value: at least 12
    quote: At least 12 people died  # the first
  - source: gazette
    field: casualties.killed
    subject: Varn flood
    value: exactly 9
    quote: nine dead
"""
SOURCES = {
    "courier": "title: Flood in Varn\noutlet: The Courier\npublished: 2025-05-13\n",
    "gazette": "outlet: The Gazette\npublished: 2025-05-13\n",
}


@pytest.fixture
def folder(make_project):
    """A project of two sources, one of them with its text."""
    root = make_project(CLAIMS, sources=SOURCES)
    texts = root / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "courier.txt").write_text(TEXT, encoding="utf-8")
    return root


@pytest.fixture
def desk(folder):
    return Desk(load(folder), "courier")


@pytest.fixture
def session(folder):
    return Session(at(folder), "courier")


@pytest.fixture
def marked():
    """Mark the first place where words stand in a text."""

    def mark(passages, words):
        found = passages.found(words, 0)
        assert found is not None, words
        return found

    return mark


@pytest.fixture
def annotator():
    """Return the class of the annotator, which needs the extra."""
    from reconcile.annotate.app import Annotator  # noqa: PLC0415 (of an extra)

    return Annotator


@pytest.fixture
def sitting(session, annotator):
    """Run steps on the annotator: texts are keys to press, functions look at it."""

    def run(*steps, size=(80, 24), of=session):
        async def all_steps():
            app = annotator(of)
            async with app.run_test(size=size) as pilot:
                for step in steps:
                    if callable(step):
                        step(app)
                    else:
                        await pilot.press(*step.split())
                    await pilot.pause()
                    await app.changes.all_made()
                    await pilot.pause()

        asyncio.run(all_steps())

    return run


@pytest.fixture
def seen():
    """Return the text of the screen."""

    def text(app):
        drawn = "\n".join(strip.text for strip in app.screen._compositor.render_strips())
        return drawn.replace("\xa0", " ")

    return text


@pytest.fixture
def shows(seen):
    """Return steps that look for texts on the screen."""

    def step(*texts):
        def look(app):
            for text in texts:
                assert text in seen(app), seen(app)

        return look

    return step


@pytest.fixture
def lacks(seen):
    """Return a step that sees that a text isn't on the screen."""

    def step(text):
        def look(app):
            assert text not in seen(app), seen(app)

        return look

    return step
