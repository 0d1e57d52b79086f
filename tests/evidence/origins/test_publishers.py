"""Which sources show one publisher."""

import pytest

from reconcile.evidence.origins.publishers import shared_publishers, site_of
from reconcile.model.source import Source


def sources(**urls):
    return {id_: Source(id=id_, outlet=f"Outlet {id_}", url=url) for id_, url in urls.items()}


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.herald.example/a", "herald.example"),
        ("https://m.news.herald.example/a", "herald.example"),
        ("http://herald.co.example:80/x", "herald.co.example"),
        ("https://someone.blogspot.com/x", ""),
        ("https://www.youtube.com/watch", ""),
        ("not an address", ""),
        ("https://[broken", ""),
        ("", ""),
    ],
)
def test_a_site_is_its_host_without_its_faces(url, site):
    assert site_of(url) == site


def test_outlets_of_one_site_share_a_publisher():
    found = shared_publishers(
        sources(
            a="https://www.herald.example/1", b="https://m.herald.example/2", c="https://x.example"
        ),
        {},
    )
    assert [(each.name, each.by_site, each.sources) for each in found] == [
        ("herald.example", True, ("a", "b"))
    ]


def test_pages_of_one_outlet_are_nothing_new():
    known = {
        id_: Source(id=id_, outlet="The Herald", url=f"https://herald.example/{id_}")
        for id_ in "ab"
    }
    assert shared_publishers(known, {}) == []


def test_one_copyright_line_is_one_publisher_whatever_its_legal_form():
    texts = {
        "a": "Text.\n\n© 2024 Valley Media Group Ltd. All rights reserved.\n",
        "b": "Text.\nCopyright 2023-2024 Valley Media Group\n",
        "c": "Text.\n© 2024 Other House\n",
    }
    (found,) = shared_publishers(sources(a=None, b=None, c=None), texts)
    assert (found.name, found.by_site, found.sources) == ("Valley Media Group", False, ("a", "b"))


def test_rights_reserved_by_nobody_are_no_publisher():
    texts = dict.fromkeys("ab", "Text.\n© All rights reserved\n")
    assert shared_publishers(sources(a=None, b=None), texts) == []
