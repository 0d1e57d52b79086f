"""Sources by the name that people know, with their record and the number of their claims."""

from reconcile.model.source import Source
from reconcile.report.web.sources import dated, source_name, source_parts


def test_a_source_goes_by_its_outlet_or_title_or_id():
    assert source_name(Source(id="a", outlet="The Courier", title="A fire")) == "The Courier"
    assert source_name(Source(id="a", title="A fire")) == "A fire"
    assert source_name(Source(id="a")) == "a"


def test_a_date_says_what_it_is():
    assert dated(Source(id="a", published="2017-01-22")) == "published 2017-01-22"
    assert dated(Source(id="a", published="2017-01-22/2017-01-23")).endswith("22 to 2017-01-23")
    assert dated(Source(id="a")) == "undated"


def test_the_origin_is_named_only_where_it_is_another(judged):
    records = {"one": "outlet: The Courier\n", "two": "outlet: The Herald\nderived_from: one\n"}
    result = judged(("one", "date", "2016"), ("one", "casualties.killed", "3"), sources=records)
    one, two = source_parts(result, result.questions, {"one": "s-one", "two": "s-two"})
    assert "Origin" not in dict(one.record)
    assert dict(two.record)["Origin"] == "The Courier"
    assert (one.claims, two.claims) == (2, 0)


def test_only_an_address_of_the_web_is_a_link(judged):
    records = {"one": "url: https://example.org/a\n", "two": "url: 'javascript:x()'\n"}
    result = judged(("one", "date", "2016"), sources=records)
    parts = source_parts(result, result.questions, {"one": "s-one", "two": "s-two"})
    assert [part.link for part in parts] == ["https://example.org/a", None]
