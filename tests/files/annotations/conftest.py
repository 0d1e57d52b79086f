"""What the tests of readers share: a text of a file to what a format reads in it."""

from __future__ import annotations

import json

import pytest

from reconcile.files.annotations.formats import FORMATS
from reconcile.files.annotations.records import Record


@pytest.fixture
def read():
    """Return a function that reads objects in a format: one a line."""

    def reading(format_, *objects):
        written = [json.loads(json.dumps(each), parse_int=str) for each in objects]
        records = [Record(n, f"[{n - 1}]", each) for n, each in enumerate(written, 1)]
        return FORMATS[format_].read(records, "export.json")

    return reading


@pytest.fixture
def left():
    """Return a function that gives the path and reason of what was left out."""
    return lambda found: {each.at.name: each.reason for each in found.left_out}
