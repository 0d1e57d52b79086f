"""Five outlets can have two origins."""

from __future__ import annotations

from reconcile.judge.origins import origins
from reconcile.model.source import Source


def origin_of(**records: dict[str, str]) -> dict[str, str]:
    return origins({key: Source(id=key, **record) for key, record in records.items()})


def test_a_source_without_a_record_of_its_outlet_is_its_own_origin() -> None:
    assert origin_of(a={}, b={}) == {"a": "a", "b": "b"}


def test_two_sources_of_one_outlet_are_one_origin() -> None:
    assert set(origin_of(a={"outlet": "The Post"}, b={"outlet": " The  Post"}).values()) == {
        "The Post"
    }


def test_outlets_that_repeat_one_wire_are_one_origin() -> None:
    found = origin_of(
        a={"outlet": "Post", "derived_from": "AFP"},
        b={"outlet": "Times", "derived_from": "afp"},
        wire={"outlet": "AFP"},
    )
    assert set(found.values()) == {"AFP"}


def test_a_chain_is_followed_to_its_end() -> None:
    found = origin_of(a={"derived_from": "b"}, b={"derived_from": "c"}, c={"outlet": "Observatory"})
    assert set(found.values()) == {"Observatory"}


def test_a_circle_is_one_origin() -> None:
    assert set(origin_of(a={"derived_from": "b"}, b={"derived_from": "a"}).values()) == {"a"}
