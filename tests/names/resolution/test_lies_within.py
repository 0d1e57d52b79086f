"""What each declared entity lies within, as the names of a project know it."""

from __future__ import annotations

from reconcile.model.entity import Entity, Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.resolve import resolve


def above(name, *entities):
    mentions = [Mention(name, Kind.PLACE), Mention("Libya", Kind.PLACE)]
    found = resolve(mentions, [Entity(kind=Kind.PLACE, **entity) for entity in entities])
    return found.identify(name, Kind.PLACE).within, found.identify("Libya", Kind.PLACE).key


def test_an_entity_lies_within_what_it_declares_and_all_above():
    found, libya = above(
        "Derna", {"name": "Derna", "within": "Libya"}, {"name": "Libya", "within": "Africa"}
    )
    assert found[0] == libya
    assert len(found) == 2


def test_an_alias_lies_where_its_entity_does():
    found, libya = above("Darnah", {"name": "Derna", "aliases": ("Darnah",), "within": "Libya"})
    assert found == (libya,)


def test_a_circle_ends_where_it_closes():
    found, libya = above(
        "Derna", {"name": "Derna", "within": "Libya"}, {"name": "Libya", "within": "Derna"}
    )
    assert found[0] == libya
    assert len(found) == 2


def test_a_part_of_a_state_lies_within_it_where_the_project_names_both():
    mentions = [Mention(name, Kind.PLACE) for name in ("Texas", "U.S.", "Derna", "England")]
    found = resolve(mentions, ())
    assert found.identify("Texas", Kind.PLACE).within == (found.identify("U.S.", Kind.PLACE).key,)
    assert found.identify("England", Kind.PLACE).within == ()
    assert found.identify("Derna", Kind.PLACE).within == ()


def test_what_is_declared_comes_before_the_state():
    found = resolve(
        [Mention("England", Kind.PLACE), Mention("UK", Kind.PLACE)],
        [Entity(name="England", kind=Kind.PLACE, within="Brede")],
    )
    above = found.identify("England", Kind.PLACE).within
    assert above == (
        found.identify("Brede", Kind.PLACE).key, found.identify("UK", Kind.PLACE).key,
    )  # fmt: skip


def test_what_declares_nothing_lies_within_nothing():
    assert above("Derna", {"name": "Derna"})[0] == ()


def test_a_person_lies_within_a_body_of_another_kind():
    council = Entity(name="Council", kind=Kind.ORGANISATION)
    member = Entity(name="Omar Haddad", kind=Kind.PERSON, within="Council")
    found = resolve([Mention("Omar Haddad", Kind.PERSON)], [council, member])
    body = found.identify("Council", Kind.ORGANISATION).key
    assert found.identify("Omar Haddad", Kind.PERSON).within == (body,)
