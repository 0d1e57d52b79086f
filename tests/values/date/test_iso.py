"""ISO 8601 beyond EDTF, alone and inside a text."""

from __future__ import annotations

import pytest

from reconcile.values.date.edtf_text import edtf_text
from reconcile.values.date.iso import iso_at, parse_iso
from reconcile.values.date.tokens import tokens_of


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2017-01-23", "2017-01-23"),
        ("20170123", "2017-01-23"),
        ("2017-W04", "2017-01-23/2017-01-29"),
        ("2017W04", "2017-01-23/2017-01-29"),
        ("2017-W04-7", "2017-01-29"),
        ("2017-023", "2017-01-23"),
        ("2016-366", "2016-12-31"),
        ("2017-01-23T10:30", "2017-01-23T10:30:00"),
    ],
)
def test_read(text, edtf):
    assert edtf_text(parse_iso(text)) == edtf


@pytest.mark.parametrize(
    "text",
    ["20171301", "2017-W00", "2017-W53", "2017-366", "2017-000", "2017-01T10:30", "23 January"],
)
def test_refused(text):
    assert parse_iso(text) is None


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("2017-01-23, they said", 5),
        ("2017-01-23.", 5),
        ("198X again", 2),
        ("20170123", 1),
        ("2011-03/.. so far", 6),
        ("-0043 was", 2),
    ],
)
def test_inside_a_text(text, after):
    assert iso_at(tokens_of(text), 0)[1] == after


@pytest.mark.parametrize("text", ["2017 was", "23-24 January", "2017-x", "talks", "- 2017"])
def test_not_at_every_number(text):
    assert iso_at(tokens_of(text), 0) is None
