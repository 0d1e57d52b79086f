"""Names gathered to their normal forms."""

from reconcile.model.entity import Mention
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.forms import gather

PERSON, BODY, PLACE = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE


def test_names_of_one_normal_form_are_one_form_in_any_order():
    mentions = [Mention("Peter Orme", PERSON, "a"), Mention("peter ORME", PERSON, "b")]
    there, back = gather(mentions), gather(mentions[::-1])
    assert [form.uses for form in there.all] == [form.uses for form in back.all]
    assert there.all[0].used == 2
    assert there.all[0].spelt == "Peter Orme"


def test_the_spelling_printed_is_the_most_used():
    names = ["peter orme", "Peter Orme", "peter orme"]
    forms = gather([Mention(name, PERSON, str(at)) for at, name in enumerate(names)])
    assert forms.all[0].spelt == "peter orme"


def test_kinds_have_forms_of_their_own():
    forms = gather([Mention("Orme", PERSON, "a"), Mention("Orme", PLACE, "b")])
    assert [form.kind for form in forms.all] == [PERSON, PLACE]
    assert forms.find("Orme", PLACE) == 1
    assert forms.spelt_like("orme") == [0, 1]


def test_a_name_of_no_kind_means_the_form_used_most():
    forms = gather(
        [Mention("Orme", PERSON, "a"), Mention("Orme", PLACE, "b"), Mention("Orme", PLACE, "c"),
         Mention("Orme", None, "d")]
    )  # fmt: skip
    assert forms.find("Orme", None) == forms.find("Orme", PLACE)
    assert forms.all[1].used == 3


def test_a_declared_name_of_no_kind_keeps_a_form_of_its_own():
    forms = gather([Mention("Orme", PERSON, "a")], declared=[("Orme", None)])
    assert [form.kind for form in forms.all] == [None, PERSON]


def test_a_name_of_a_kind_may_be_a_form_of_none():
    forms = gather([Mention("Orme", None, "a")])
    assert forms.find("ORME", BODY) == 0
    assert forms.find("Falk", BODY) is None


def test_what_rulings_name_is_gathered_unused():
    forms = gather([], ruled=["Orme"])
    assert forms.all[0].used == 0


def test_places_are_found_by_what_they_lie_in():
    forms = gather([Mention("Orme, Norland", PLACE, "a"), Mention("Orme", PLACE, "b")])
    assert len(forms.all) == 2
    assert forms.spelt_like("orme, norland") != forms.spelt_like("orme")


def test_an_acronym_brought_along_is_kept():
    forms = gather([Mention("Orme Front", BODY, "a"), Mention("Orme Front (OF)", BODY, "b")])
    assert [form.prepared.acronym for form in forms.all] == ["of"]
