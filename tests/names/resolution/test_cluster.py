"""Groups that grow by likeness."""

from reconcile.model.entity import Entity, Mention, NameRuling
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.cluster import cluster
from reconcile.names.resolution.decisions import settle
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.likeness import likeness

PERSON = Kind.PERSON


def _clustered(*names, entities=(), rulings=()):
    declared = [(entity.name, entity.kind) for entity in entities]
    forms = gather([Mention(name, PERSON, "c") for name in names], declared)
    settled = settle(forms, entities, rulings, ())
    found = cluster(settled.groups, likeness(forms.all))
    members = {
        tuple(forms.all[at].spelt for at in sorted(each))
        for each in settled.groups.members.values()
    }
    return members, found, forms


def test_whole_names_join_what_says_same():
    members, _, _ = _clustered("Sergey Orlov", "Sergei Orlow", "Ruth Falk")
    assert members == {("Ruth Falk",), ("Sergei Orlow", "Sergey Orlov")}


def test_a_surname_joins_the_one_that_fits():
    members, found, forms = _clustered("Orlov", "Sergey Orlov")
    assert members == {("Orlov", "Sergey Orlov")}
    assert {forms.all[at].spelt for at in found.placed} == {"Orlov"}


def test_a_surname_of_two_is_torn():
    members, found, forms = _clustered("Orlov", "Sergey Orlov", "Ruth Orlov")
    assert len(members) == 3
    (torn,) = found.torn
    assert forms.all[torn].spelt == "Orlov"
    assert len(found.torn[torn]) == 2


def test_what_differs_is_joined_by_no_chain():
    members, _, _ = _clustered("Francis Orme", "Frances Orme", "Francis Ormee", "Frances Ormee")
    assert not any({"Francis Orme", "Frances Orme"} <= set(each) for each in members)


def test_a_declared_entity_keeps_out_what_is_not_its_own():
    members, _, _ = _clustered(
        "Otto III", "Otto II of Orme", entities=[Entity(name="Otto II", kind=PERSON)]
    )
    assert not any({"Otto III", "Otto II"} <= set(each) for each in members)


def test_a_ruling_keeps_apart_what_is_spelled_alike():
    ruling = NameRuling(a="Sergey Orlov", b="Sergei Orlow", same=False)
    members, _, _ = _clustered("Sergey Orlov", "Sergei Orlow", rulings=[ruling])
    assert members == {("Sergei Orlow",), ("Sergey Orlov",)}
