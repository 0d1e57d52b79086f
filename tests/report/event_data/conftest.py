"""A result of a few claims on two events, for all tables of event data."""

from __future__ import annotations

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile

SOURCES = {
    "one": "outlet: The Courier\ntitle: Flood kills 12\npublished: 2024-03-04\n",
    "two": "outlet: The Herald\n",
    "three": "outlet: The Courier\n",
}


@pytest.fixture
def made(make_project):
    """Return a result and its questions, of claims written as YAML without their key."""

    def make(*claims):
        text = "claims:\n" + "".join(f"  - {{{claim}}}\n" for claim in claims)
        project = load(make_project(text, sources=SOURCES))
        assert not project.findings
        result = reconcile(project)
        return result, result.questions

    return make


@pytest.fixture
def row():
    """Return the only row of a table as a dictionary."""

    def only(table):
        (cells,) = table.rows
        return dict(zip(table.columns, cells, strict=True))

    return only
