"""Linked data: only terms of the published contexts, and quotes with their places where known."""

import json

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.as_json_ld import ANNOTATION_CONTEXT, report_json_ld

# Terms of http://www.w3.org/ns/anno.jsonld (Web Annotation Vocabulary) and of schema.org.
KEYS = {
    "Annotation": {"id", "type", "motivation", "body", "target"},
    "SpecificResource": {"type", "source", "selector"},
    "TextQuoteSelector": {"type", "exact", "prefix", "suffix"},
    "TextPositionSelector": {"type", "start", "end"},
    "schema:Claim": {
        "id",
        "type",
        "schema:name",
        "schema:text",
        "schema:about",
        "schema:author",
        "schema:isPartOf",
        "schema:appearance",
    },
    "schema:CreativeWork": {
        "id",
        "type",
        "schema:name",
        "schema:author",
        "schema:publisher",
        "schema:datePublished",
        "schema:isBasedOn",
    },
    "schema:Thing": {"id", "type", "schema:name"},
    None: {"id", "schema:name"},
}
TEXT = "The fire killed\nat least 15 people.\n"


@pytest.fixture
def graph(make_project):
    claims = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: at least 15, quote: at least 15 people}
  - {source: two, field: casualties.killed, subject: Fire, value: 13, claimant: the mayor, quote: 13 dead}
  - {source: two, field: date, subject: Fire, value: 2016}
"""
    folder = make_project(
        claims,
        sources={
            "one": "outlet: Courier\npublished: 2017-01-22\nurl: https://courier.example/1\n",
            "two": "title: Herald\npublished: 2017-01-16/2017-01-22\nurl: 'javascript:x()'\n",
        },
    )
    texts = folder / "data" / "sources" / "text"
    texts.mkdir()
    (texts / "one.txt").write_text(TEXT, encoding="utf-8")
    result = reconcile(load(folder))
    data = json.loads(report_json_ld(result, result.questions))
    assert data["@context"] == ANNOTATION_CONTEXT
    return data["@graph"]


def nodes(value):
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value:
        if isinstance(part, dict | list):
            yield from nodes(part)


def of_type(graph, name):
    return [node for node in nodes(graph) if node.get("type") == name]


def test_every_term_is_one_of_the_published_contexts(graph):
    for node in nodes(graph):
        assert set(node) <= KEYS[node.get("type")]


def test_every_claim_is_a_node_and_every_quote_an_annotation_of_it(graph):
    claims = {node["id"] for node in of_type(graph, "schema:Claim")}
    assert len(claims) == 3
    bodies = [node["body"] for node in of_type(graph, "Annotation")]
    assert len(bodies) == len(set(bodies)) == 2
    assert set(bodies) < claims


def test_a_quote_found_in_its_text_has_its_place(graph):
    (place,) = of_type(graph, "TextPositionSelector")
    assert TEXT[place["start"] : place["end"]] == "at least 15 people"


def test_who_asserts_is_the_claimant_or_else_the_outlet(graph):
    authors = {
        node["schema:name"]: node.get("schema:author") for node in of_type(graph, "schema:Claim")
    }
    assert authors["Fire, casualties.killed: at least 15"] == {"schema:name": "Courier"}
    assert authors["Fire, casualties.killed: 13"] == {"schema:name": "the mayor"}


def test_only_a_whole_day_is_a_date_published(graph):
    works = {node["id"]: node for node in of_type(graph, "schema:CreativeWork")}
    assert works["https://courier.example/1"]["schema:datePublished"] == "2017-01-22"
    assert "schema:datePublished" not in works["sources/two"]


def test_no_verdict_is_stated_as_a_review(graph):
    assert not [node for node in nodes(graph) if "Rating" in str(node.get("type"))]
    assert "Review" not in json.dumps(graph)
