"""Anchors need no quoting and are never shared; links lead to the web alone."""

import pytest

from reconcile.report.web.anchors import anchors, web_link


@pytest.mark.parametrize(
    ("one", "anchor"),
    [
        ("date/fire", "q-date/fire"),
        ("date/a fire, or two", "q-date/a-fire-or-two"),
        ("<b>", "q--b-"),
        ("größe", "q-größe"),
    ],
)
def test_an_anchor_is_the_id_without_what_needs_quoting(one, anchor):
    assert anchors("q", [one]) == {one: anchor}


def test_ids_that_look_alike_have_anchors_of_their_own():
    found = anchors("s", ["a b", "a,b", "a.b", "a;b"])
    assert found == {"a b": "s-a-b", "a,b": "s-a-b.2", "a.b": "s-a.b", "a;b": "s-a-b.3"}


@pytest.mark.parametrize("url", ["https://example.org/a?b=c#d", "http://example.org"])
def test_an_address_of_the_web_is_a_link(url):
    assert web_link(url) == url


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "//example.org",
        "https://a b",
        "https:\\\\example.org",
        "https://exa\u202emple.org",
        "https://[::1",
    ],
)
def test_any_other_address_is_none(url):
    assert web_link(url) is None
