"""What is printed of a group."""

from reconcile.model.entity import Entity, Mention, NameRuling
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.resolve import resolve

PERSON = Kind.PERSON


def _groups(names, **more):
    return resolve(
        [Mention(name, PERSON, f"c{at}") for at, name in enumerate(names)], **more
    ).groups


def test_the_label_is_the_spelling_used_most_of_a_whole_name():
    (group,) = _groups(["Orlov", "Orlov", "Orlov", "Sergey Orlov"])
    assert group.label == "Sergey Orlov"
    assert [(s.name, s.because) for s in group.spellings] == [
        ("Orlov", "short for it, and for no other here"),
        ("Sergey Orlov", "the label"),
    ]
    assert group.spellings[0].claims == ("c0", "c1", "c2")


def test_a_declared_name_is_the_label():
    entity = Entity(name="Sergei Orlow", kind=PERSON)
    (group,) = _groups(["Sergey Orlov", "sergei orlow"], entities=[entity])
    assert (group.label, group.declared) == ("Sergei Orlow", True)
    because = {spelling.name: spelling.because for spelling in group.spellings}
    assert because["Sergey Orlov"] == "spelt much like it"
    assert because["sergei orlow"] == "the same but for case, marks or titles"


def test_a_decision_says_how_a_spelling_came():
    ruling = NameRuling(a="Bibi", b="Sergey Orlov", same=True, reason="a nickname")
    (group,) = _groups(["Sergey Orlov", "Sergey Orlov", "Bibi", "Bibii"], rulings=[ruling])
    because = {spelling.name: spelling.because for spelling in group.spellings}
    assert because["Bibi"] == "a nickname"
    assert because["Bibii"] == "spelt like Bibi"


def test_a_key_is_the_normal_form_with_its_kind():
    (group,) = _groups(["Dr. Sergey Orlov"])
    assert group.key == "person:sergey orlov"
    assert group.kind is PERSON


def test_what_else_than_spelling_joined_two_names_is_said():
    for names, why in (
        (("Russia", "Russia", "Russian Federation"), "another of its names"),
        (("Mark Orme", "Mark Orme", "Orme, Mark, 1835-1910"), "the same but for dates or roles"),
    ):
        (group,) = resolve([Mention(name, None, f"c{at}") for at, name in enumerate(names)]).groups
        assert [s.because for s in group.spellings if s.name == names[-1]] == [why]
