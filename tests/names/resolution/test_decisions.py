"""What decisions say of names, and which can't all be true."""

from reconcile.model.entity import Entity, Mention, NameRuling
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.decisions import settle, silent_choices
from reconcile.names.resolution.forms import gather
from reconcile.names.resolution.likeness import likeness

PERSON, BODY, PLACE = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE


def _settled(names, entities=(), rulings=(), apart=(), kind=PERSON):
    declared = [(name, e.kind) for e in entities for name in (e.name, *e.aliases)]
    ruled = [name for ruling in rulings for name in (ruling.a, ruling.b)]
    forms = gather([Mention(name, kind, "c") for name in names], declared, ruled)
    return settle(forms, entities, rulings, apart), forms


def _at(forms, name):
    return forms.spelt_like(name)[0]


def test_a_ruling_makes_one_or_two():
    rulings = [NameRuling(a="Orme", b="Falk", same=True, reason="a pen name")]
    settled, forms = _settled(["Orme", "Falk", "Brede"], rulings=rulings)
    groups = settled.groups
    assert groups.root[_at(forms, "Orme")] == groups.root[_at(forms, "Falk")]
    assert settled.because[_at(forms, "Orme")] == "a pen name"


def test_an_alias_joins_its_entity():
    settled, forms = _settled(["Bibi"], [Entity(name="Peter Orme", kind=PERSON, aliases=("Bibi",))])
    assert settled.groups.root[_at(forms, "Bibi")] == settled.groups.root[_at(forms, "Peter Orme")]
    assert settled.because[_at(forms, "Bibi")] == "an alias of it"


def test_an_alias_of_two_is_nobodys():
    entities = [
        Entity(name="Peter Orme", kind=PERSON, aliases=("Bibi",)),
        Entity(name="Ruth Falk", kind=PERSON, aliases=("Bibi",)),
    ]
    settled, forms = _settled(["Bibi"], entities)
    (conflict,) = settled.conflicts
    assert conflict.reason == "both entities claim the alias"
    assert settled.groups.members[settled.groups.root[_at(forms, "Bibi")]] == [_at(forms, "Bibi")]


def test_a_ruling_on_one_normal_form_is_a_conflict():
    settled, _ = _settled(["Orme"], rulings=[NameRuling(a="Orme", b="ORME", same=False)])
    (conflict,) = settled.conflicts
    assert "normal form" in conflict.reason


def test_a_chain_whose_ends_are_ruled_apart_is_a_conflict():
    rulings = [
        NameRuling(a="Orme", b="Falk", same=True),
        NameRuling(a="Falk", b="Brede", same=True),
        NameRuling(a="Orme", b="Brede", same=False),
    ]
    settled, _ = _settled(["Orme", "Falk", "Brede"], rulings=rulings)
    (conflict,) = settled.conflicts
    assert conflict.chain[0] in {"Brede", "Orme"}
    assert "step by step" in conflict.reason


def test_two_entities_are_never_one_by_a_ruling_of_lower_rank():
    entities = [
        Entity(name="Peter Orme", kind=PERSON, aliases=("Ruth Falk",)),
        Entity(name="Ruth Falk", kind=PERSON),
    ]
    settled, _ = _settled([], entities)
    (conflict,) = settled.conflicts
    assert "two entities" in conflict.reason


def test_names_of_one_list_are_kept_apart():
    settled, forms = _settled(["Orme", "Ormee"], apart=[("Orme", "Ormee")])
    assert settled.groups.barrier(_at(forms, "Orme"), _at(forms, "Ormee"))


def test_a_ruling_joins_names_of_agreeing_kinds():
    forms = gather(
        [Mention("Orme", PERSON, "a"), Mention("Orme", PLACE, "b"), Mention("Falk", PLACE, "c")]
    )
    settled = settle(forms, (), [NameRuling(a="Orme", b="Falk", same=True)], ())
    person, place = forms.find("Orme", PERSON), forms.find("Orme", PLACE)
    assert settled.groups.root[place] == settled.groups.root[forms.find("Falk", PLACE)]
    assert settled.groups.root[person] != settled.groups.root[place]


def test_a_name_taken_for_one_of_two_ruled_apart_is_said():
    rulings = [NameRuling(a="Sergey Orlov", b="Sergey Orlow", same=False)]
    settled, forms = _settled(["Sergey Orlov", "Sergei Orlov", "Sergey Orlow"], rulings=rulings)
    alike = likeness(forms.all)
    settled.groups.join(_at(forms, "Sergey Orlov"), _at(forms, "Sergei Orlov"))
    found = list(silent_choices(settled.groups, alike))
    assert [conflict.chain[1] for conflict in found] == ["Sergei Orlov"]
