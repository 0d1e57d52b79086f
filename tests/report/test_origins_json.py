"""Suggested origins as JSON: every key is there, whatever the evidence."""

import json

from reconcile.evidence.origins.publishers import SharedPublisher
from reconcile.evidence.origins.suggest import Sign, Suggestion
from reconcile.report.as_json import SCHEMA_VERSION
from reconcile.report.origins_json import origins_json


def test_every_suggestion_has_every_key():
    publisher = SharedPublisher("v.example", by_site=True, sources=("a", "b"))
    found = Suggestion(Sign.PUBLISHER, ("a", "b"), {"b": "a"}, publisher=publisher)
    assert json.loads(origins_json([found], 0, 2)) == {
        "schema_version": SCHEMA_VERSION,
        "sources": 2,
        "texts_searched": 0,
        "suggestions": [
            {
                "sign": "publisher",
                "sources": ["a", "b"],
                "write": [{"source": "b", "derived_from": "a"}],
                "credits": [],
                "runs": [],
                "publisher": {"name": "v.example", "by_site": True, "sources": ["a", "b"]},
            }
        ],
    }
