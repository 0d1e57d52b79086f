"""Annotations to a table: a row each, a column for all that is known of them."""

from __future__ import annotations

from reconcile.files.annotations.annotation import Annotation, Document, Gathered
from reconcile.files.annotations.annotation_table import as_table

AT = Gathered("a.json").at(3, "x[0]")


def test_a_row_holds_what_is_known_of_an_annotation_and_its_document():
    annotations = [
        Annotation(AT, " Big\nToll ", "d", "13", coder="ann", attributes={"who": "Oske", "": "?"}),
        Annotation(AT, "Place", "d", None, attributes={"label": "x", "url": "own"}),
    ]
    documents = {"d": Document("d", "text", {"url": "u", "text": "t"})}
    table = as_table(annotations, documents, "a.json")
    rows = [dict(zip(table.columns, row.values, strict=True)) for row in table.rows]
    assert [row.line for row in table.rows] == [1, 2]
    assert rows[0] == {
        "label": "Big Toll",
        "text": "13",
        "document": "d",
        "coder": "ann",
        "who": "Oske",
        "attribute.": "?",
        "url": "u",
        "document.text": "t",
        "attribute.label": "",
        "document.url": "",
    }
    assert (rows[1]["attribute.label"], rows[1]["url"], rows[1]["document.url"]) == (
        "x",
        "own",
        "u",
    )
