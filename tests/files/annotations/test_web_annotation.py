"""Web annotations and Hypothesis: quotes with what surrounds them, tags, comments, who and where."""

from __future__ import annotations

import pytest

from reconcile.files.annotations.web_annotation import looks_like

QUOTE = {"type": "TextQuoteSelector", "exact": "13 people", "prefix": "of ", "suffix": " died"}
PLACE = {"type": "TextPositionSelector", "start": 3, "end": 12}
PATH = {"type": "RangeSelector", "startContainer": "/p[1]"}
PAGE = "https://example.org/a"


def row(*selectors, **more):
    return {
        "uri": PAGE,
        "user": "acct:ann@example.org",
        "target": [{"source": PAGE, "selector": list(selectors)}],
        **more,
    }


def test_a_row_of_hypothesis_has_its_quote_place_tags_and_comment(read):
    document = {"title": ["The fire"]}
    given = row(PATH, PLACE, QUOTE, tags=["Killed", "Toll"], text="look", document=document)
    found = read("hypothesis", {"total": 1, "rows": [given]})
    one, other = found.annotations
    assert (one.label, other.label) == ("Killed", "Toll")
    assert one.at.name == "[0].rows[0].target[0]"
    assert (one.text, one.span, one.prefix, one.suffix) == ("13 people", (3, 12), "of ", " died")
    assert (one.coder, one.document) == ("ann", PAGE)
    assert one.attributes == {"comment": "look"}
    assert found.documents[PAGE].about == {"url": PAGE, "title": "The fire"}


def test_a_web_annotation_may_be_written_in_many_ways(read):
    given = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "Annotation",
        "creator": {"id": "x", "name": "Ann"},
        "body": [
            {"type": "TextualBody", "value": "Toll", "purpose": "tagging"},
            {"type": "TextualBody", "value": "look"},
            "there",
            {"type": "Image"},
        ],
        "target": {
            "source": {"id": PAGE},
            "selector": {"type": "FragmentSelector", "value": "#p", "refinedBy": QUOTE},
        },
    }
    (made,) = read("web-annotation", {"type": "AnnotationPage", "items": [given]}).annotations
    assert (made.label, made.text, made.coder, made.document) == ("Toll", "13 people", "Ann", PAGE)
    assert made.attributes == {"comment": "look\nthere"}
    assert made.at.name == "[0].items[0].target[0]"


@pytest.mark.parametrize(
    ("creator", "coder"), [("ann", "ann"), ({"id": 3}, "3"), ([{"nickname": "a"}], "a"), (None, "")]
)
def test_a_creator_is_a_coder(read, creator, coder):
    given = {"target": {"selector": QUOTE}, "creator": creator}
    (made,) = read("web-annotation", given).annotations
    assert (made.coder, made.document, made.label) == (coder, "page", "")


@pytest.mark.parametrize(
    ("given", "path", "reason"),
    [
        (row(PATH), "[0].target[0]", "it marks no words of a text"),
        (row(PLACE), "[0].target[0]", "it marks a position without the words"),
        (row(QUOTE, references=["x"]), "[0]", "a reply to another annotation"),
        ({"uri": PAGE}, "[0]", "it has no `target`"),
        ({"uri": PAGE, "target": PAGE}, "[0].target[0]", "it marks no words of a text"),
        (row({"type": "TextQuoteSelector"}), "[0].target[0]", "`exact` is missing"),
        ({"target": [None]}, "[0].target[0]", "`target` is neither an address nor an object"),
    ],
)
def test_what_marks_no_words_is_left_out(read, left, given, path, reason):
    found = read("hypothesis", given, row(QUOTE))
    assert len(found.annotations) == 1
    assert left(found) == {path: reason}


def test_a_collection_is_read_through_its_first_page(read):
    given = {"type": "AnnotationCollection", "first": {"items": [row(QUOTE)]}}
    assert read("web-annotation", given).annotations[0].at.name == "[0].first.items[0].target[0]"


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        (row(QUOTE), True),
        ({"rows": [row(QUOTE)]}, True),
        ({"type": "AnnotationPage", "items": []}, True),
        ({"target": PAGE, "@context": "x"}, True),
        ({"target": "a hospital", "group": "x"}, False),
        ({"rows": [{"a": 1}]}, False),
        ({"text": ""}, False),
    ],
)
def test_an_annotation_is_recognised(value, is_one):
    assert looks_like(value) is is_one


@pytest.mark.parametrize(
    ("given", "malformed"),
    [
        ({"type": "Annotation", "body": "x"}, True),
        ("words", True),
        ({**row(QUOTE), "references": ["a"]}, False),
        (row(PLACE), False),
        (row(PATH), False),
        (row({"type": "TextQuoteSelector"}), True),
    ],
)
def test_what_cannot_be_read_is_malformed_and_what_is_none_is_left_out(read, given, malformed):
    found = read("hypothesis", {"rows": [given, row(QUOTE)]})
    assert len(found.annotations) == 1
    assert (len(found.left_out), found.malformed) == (1, malformed)


@pytest.mark.parametrize(("depth", "read_"), [(7, 1), (8, 0)])
def test_selectors_are_followed_eight_deep(read, depth, read_):
    for by in ("refinedBy", "items"):
        selector = QUOTE
        for _ in range(depth):
            selector = {"type": "FragmentSelector", by: selector}
        assert len(read("hypothesis", {"rows": [row(selector)]}).annotations) == read_
