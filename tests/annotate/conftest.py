"""A small project with a text: what the annotator is tried on."""

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
