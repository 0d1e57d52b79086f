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


def test_a_wire_without_a_record_is_one_origin_however_it_is_spelt() -> None:
    found = origin_of(a={"derived_from": "Reuters"}, b={"derived_from": " reuters "})
    assert set(found.values()) == {"Reuters"}


def test_an_outlet_is_one_origin_in_any_case() -> None:
    assert len(set(origin_of(a={"outlet": "THE POST"}, b={"outlet": "The Post"}).values())) == 1


def test_a_wire_goes_by_the_spelling_of_the_outlet_that_has_its_name() -> None:
    found = origin_of(a={"derived_from": "AFP News"}, wire={"outlet": "afp  news"})
    assert set(found.values()) == {"afp news"}


def test_a_source_is_found_by_its_id_in_any_case() -> None:
    found = origin_of(a={"derived_from": "The-Wire"}, **{"the-wire": {"outlet": "Wire"}})
    assert set(found.values()) == {"Wire"}


def test_the_name_of_an_origin_depends_on_no_order() -> None:
    records = {"a": {"outlet": "Afp"}, "b": {"outlet": "AFP"}, "c": {"derived_from": "afp"}}
    turned = dict(reversed(records.items()))
    assert origin_of(**records) == origin_of(**turned)


def test_a_source_derived_from_itself_is_its_outlets_own() -> None:
    found = origin_of(a={"outlet": "Post", "derived_from": "a"}, b={"outlet": "Post"})
    assert set(found.values()) == {"Post"}
