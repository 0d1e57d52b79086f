"""A small project with a text: what the annotator is tried on."""

import asyncio
import os
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reconcile.annotate.annotated_source import AnnotatedSource
from reconcile.annotate.session import Session
from reconcile.files.folder import at
from reconcile.files.project import load

TEXT = """\
Flood in Varn

At least 12 people died in the Varn flood on Monday, the mayor said. Mayor Ida Holm put the
damage at 3 million crowns.

Rescue teams were expected to leave on 14 May. "No one is missing," Holm added.
"""
UNDECIDED = """\
claims:
  - {source: courier, field: casualties.killed, subject: Varn flood, value: "12", quote: At least 12 people died, coder: ann}
  - {source: courier, field: casualties.killed, subject: Varn flood, value: "13", quote: At least 12 people died, coder: ben}
  - {source: gazette, field: leader, subject: town, value: Zhang Wei}
  - {source: gazette, field: guest, subject: town, value: Zheng Wei}
fields:
  leader: {type: person}
  guest: {type: person}
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

COMMAND = str(Path(sys.executable).with_name("reconcile"))
LONGEST = 30
"""Seconds until what doesn't come is said not to: a busy machine may be slow."""
QUIET = 0.1
"""Seconds without a sign after which a screen is drawn: it is written in one go."""
_STEERING = re.compile(
    r"\x1b\[[0-9;?<>=]*[ -/]*[@-~]|\x1b[P\]_].*?(?:\x1b\\|\x07)|\x1b[=>NOc()]?", re.DOTALL
)


@pytest.fixture
def folder(make_project):
    """A project of two sources, one of them with its text."""
    root = make_project(CLAIMS, sources=SOURCES)
    texts = root / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "courier.txt").write_text(TEXT, encoding="utf-8")
    return root


@pytest.fixture
def undecided(folder):
    """Return what puts claims into the project on which coders, and names, are to be decided."""

    def written():
        (folder / "data" / "claims.yaml").write_text(UNDECIDED)
        return folder

    return written


@pytest.fixture
def desk(folder):
    return AnnotatedSource(load(folder), "courier")


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
                    elif step:
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


class Terminal:
    """A program as a process of its own on a terminal of 80 by 24, pressed and looked at."""

    def __init__(self, folder, *arguments, errors=None, **environment):
        import pty  # noqa: PLC0415 (not on Windows)
        import termios  # noqa: PLC0415

        self._mine, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 80))
        self.process = subprocess.Popen(
            [COMMAND, *arguments],
            cwd=folder,
            env={**os.environ, "TERM": "xterm-256color", **environment},
            stdin=theirs,
            stdout=theirs,
            stderr=errors or theirs,
            start_new_session=True,
        )
        os.close(theirs)
        self._drawn = ""

    def press(self, keys):
        """Type keys, and look from now on only at what is drawn after them."""
        self._drawn = ""
        os.write(self._mine, keys.encode())

    def interrupt(self):
        """Send the signal that a Ctrl-C is where no program reads the keys."""
        self._drawn = ""
        self.process.send_signal(signal.SIGINT)

    def shows(self, words):
        """Wait until words are drawn, and all that is drawn with them."""
        until = time.monotonic() + LONGEST
        while words not in self._seen and time.monotonic() < until:
            self._read()
        assert words in self._seen, self._seen
        while self._read():
            pass

    def ends(self):
        """Wait until the program has ended, and return its status."""
        until = time.monotonic() + LONGEST
        while self.process.poll() is None and time.monotonic() < until:
            self._read()
        return self.process.poll()

    def hang_up(self):
        """Take the terminal away, as a connection that breaks does; no signal is sent."""
        os.close(self._mine)
        self._mine = None

    def close(self):
        """End the program if it still runs."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self._mine is not None:
            os.close(self._mine)

    @property
    def _seen(self):
        return _STEERING.sub("", self._drawn).replace("\xa0", " ")

    def _read(self):
        """Read what is drawn; return whether something was, within a moment."""
        if self._mine is None:
            time.sleep(QUIET)
            return False
        if not select.select([self._mine], [], [], QUIET)[0]:
            return False
        try:
            self._drawn += os.read(self._mine, 65536).decode(errors="replace")
        except OSError:  # the program has ended
            return False
        return True


@pytest.fixture
def on_terminal(folder):
    """Return what starts `reconcile annotate courier` on a terminal of its own."""
    begun = []

    def start(*arguments, **others):
        begun.append(Terminal(folder, *(arguments or ("annotate", "courier")), **others))
        return begun[-1]

    yield start
    for terminal in begun:
        terminal.close()
