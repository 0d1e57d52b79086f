"""Who is meant by each name: what joins, what stays apart, and what a person is asked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.model.entity import Entity, Mention, NameConflict, NameRuling
from reconcile.model.stages_measures_kinds import Kind
from reconcile.names.resolution.resolve import resolve
from reconcile.values.identity import Link

if TYPE_CHECKING:
    import random

P, O, L = Kind.PERSON, Kind.ORGANISATION, Kind.PLACE  # noqa: E741 (O as in organisation)


def mentions(kind, *names):
    return [Mention(name, kind, f"c{number}") for number, name in enumerate(names)]


def together(resolution):
    """The groups of more than one spelling, each as a sorted list of its spellings."""
    groups = ([spelling.name for spelling in group.spellings] for group in resolution.groups)
    return [names for names in groups if len(names) > 1]


def asked(resolution):
    return [(call.a, call.b) for call in resolution.close_calls]


PEOPLE = mentions(
    P,
    "Bashar al-Jaafari",
    "Bashar Jaafari",
    "Bashar Ja'afari",
    "Bashar al-Assad",
    "Mohammad Alloush",
    "Mohammad Aloush",
    "Mohammed Alloush",
    "Alloush",
    "Staffan de Mistura",
    "Steffan de Mistura",
)
GROUPS = mentions(
    O,
    "High Negotiation Committee",
    "High Negotiations Committee",
    "HNC",
    "Jaish al-Islam",
    "Jaysh Al-Islam",
    "Jaish al-Mujahideen",
    "Ahrar al-Sham",
    "Faylak al-Sham",
    "Jabhat Fateh al-Sham",
    "Jabahat Fateh al-Sham",
    "Free Syrian Army",
    "Syrian Democratic Forces",
    "Iran",
    "Iraq",
)


def test_people_join_under_every_spelling_and_no_others():
    assert together(resolve(PEOPLE)) == [
        ["Bashar Ja'afari", "Bashar Jaafari", "Bashar al-Jaafari"],
        ["Alloush", "Mohammad Alloush", "Mohammad Aloush", "Mohammed Alloush"],
        ["Staffan de Mistura", "Steffan de Mistura"],
    ]


def test_groups_join_under_every_spelling_and_no_others():
    assert together(resolve(GROUPS)) == [
        ["HNC", "High Negotiation Committee", "High Negotiations Committee"],
        ["Jabahat Fateh al-Sham", "Jabhat Fateh al-Sham"],
        ["Jaish al-Islam", "Jaysh Al-Islam"],
    ]


@given(st.randoms(use_true_random=False))
def test_order_of_input_changes_nothing(rng: random.Random):
    used = [*PEOPLE, *GROUPS, Mention("HNC"), Mention("Alloush", None, "c9"), Mention("Iran", L)]
    entities = [Entity(name="Jabhat Fateh al-Sham", kind=O, aliases=("al-Nusra Front",))]
    entities.append(Entity(name="Iran"))
    rulings = [
        NameRuling(a="Ahrar al-Sham", b="Faylak al-Sham", same=False),
        NameRuling(a="Free Syrian Army", b="Army", same=True),
        NameRuling(a="Army", b="Syrian Democratic Forces", same=True),
        NameRuling(a="Syrian Democratic Forces", b="Free Syrian Army", same=False),
    ]
    lists = [("Iran", "Iraq"), ("HNC", "Free Syrian Army")]
    first = resolve(used, entities, rulings, lists)
    for part in (used, entities, rulings, lists):
        rng.shuffle(part)
    assert resolve(used, entities, rulings, lists) == first


@settings(max_examples=20)
@given(st.lists(st.sampled_from([*PEOPLE, *GROUPS]), max_size=20))
def test_how_often_says_as_much_as_one_mention_a_use(used: list[Mention]):
    often = Counter((one.name, one.kind) for one in used)
    counted = resolve([Mention(name, kind, "", uses) for (name, kind), uses in often.items()])
    one_by_one = resolve([one._replace(claim="") for one in used])
    assert counted == one_by_one
    named = resolve(used)
    assert [named.identify(*who) for who in often] == [counted.identify(*who) for who in often]


class TestLabels:
    def test_the_declared_name_is_printed(self):
        entity = Entity(name="Mohammed Alloush", kind=P)
        (group,) = resolve(mentions(P, "Mohammad Alloush", "Alloush"), [entity]).groups
        assert (group.label, group.declared) == ("Mohammed Alloush", True)

    def test_else_the_spelling_used_most(self):
        used = mentions(P, "Mohammad Aloush", "Mohammad Alloush", "Mohammad Aloush")
        (group,) = resolve(used).groups
        assert group.label == "Mohammad Aloush"

    def test_else_the_longest(self):
        (group,) = resolve(mentions(P, "Mohammad Aloush", "Mohammad Alloush")).groups
        assert group.label == "Mohammad Alloush"

    def test_never_a_surname_or_acronym_where_there_is_more(self):
        used = mentions(P, "Alloush", "Alloush", "Mohammad Alloush")
        used += mentions(O, "HNC", "HNC", "High Negotiations Committee")
        labels = [group.label for group in resolve(used).groups]
        assert labels == ["High Negotiations Committee", "Mohammad Alloush"]


def test_each_spelling_says_where_it_is_used_and_how_it_came_there():
    used = mentions(P, "Mohammad Alloush", "Mohammad Aloush", "Alloush")
    (group,) = resolve(used).groups
    told = {spelling.name: (spelling.because, spelling.claims) for spelling in group.spellings}
    assert told == {
        "Mohammad Alloush": ("the label", ("c0",)),
        "Mohammad Aloush": ("spelt much like it", ("c1",)),
        "Alloush": ("short for it, and for no other here", ("c2",)),
    }
    assert all(0 < spelling.score <= 100 for spelling in group.spellings)


class TestSurnames:
    def test_a_surname_joins_the_one_full_name_and_is_partial(self):
        found = resolve(mentions(P, "Mohammad Alloush", "Alloush", "Aloush"))
        assert len(found.groups) == 1
        assert found.identify("Aloush", P).partial
        assert not found.identify("Mohammad Alloush", P).partial

    def test_a_surname_that_is_declared_is_whole(self):
        found = resolve(mentions(P, "Mohammad Alloush"), [Entity(name="Alloush", kind=P)])
        assert found.identify("Mohammad Alloush", P).label == "Alloush"
        assert not found.identify("Alloush", P).partial

    def test_a_surname_of_two_stays_apart_and_asks_about_both(self):
        found = resolve(mentions(P, "Mohammad Alloush", "Zahran Alloush", "Alloush"))
        assert len(found.groups) == 3
        assert asked(found) == [("Alloush", "Mohammad Alloush"), ("Alloush", "Zahran Alloush")]
        alloush, zahran = found.identify("Alloush", P), found.identify("Zahran Alloush", P)
        assert found.link(alloush, zahran) is Link.CLOSE

    def test_a_first_name_alone_is_nobodys(self):
        found = resolve(mentions(P, "Bashar al-Assad", "Bashar"))
        assert len(found.groups) == 2

    def test_a_surname_of_no_stated_kind_may_be_a_persons(self):
        found = resolve([*mentions(P, "Mohammad Alloush"), Mention("Alloush")])
        assert found.identify("Alloush").label == "Mohammad Alloush"

    def test_a_name_between_two_fuller_ones_joins_neither(self):
        found = resolve(mentions(P, "George Herbert Bush", "George Walker Bush", "George Bush"))
        assert together(found) == []
        assert len(found.close_calls) >= 2


class TestAcronyms:
    def test_one_that_fits_two_bodies_stays_apart(self):
        used = mentions(O, "Syrian National Council", "Syrian National Coalition", "SNC")
        found = resolve(used)
        assert together(found) == []
        assert ("SNC", "Syrian National Council") in asked(found)

    def test_who_brings_it_along_in_brackets_has_it(self):
        used = mentions(
            O, "Syrian National Council", "Syrian National Coalition (SNC)", "SNC", "Moscow"
        )
        assert together(resolve(used)) == [["SNC", "Syrian National Coalition (SNC)"]]

    def test_in_brackets_once_is_enough(self):
        used = mentions(
            O, "High Negotiations Committee", "High Negotiations Committee (HNC)", "HNC"
        )
        assert len(resolve(used).groups) == 1

    def test_an_acronym_of_a_body_is_no_person(self):
        used = [*mentions(O, "Syrian Democratic Forces"), *mentions(P, "SDF")]
        assert together(resolve(used)) == []


class TestKinds:
    def test_a_person_is_never_a_place(self):
        found = resolve([*mentions(P, "George Washington"), *mentions(L, "George Washington")])
        assert [group.kind for group in found.groups] == [P, L]
        assert found.identify("George Washington", P) != found.identify("George Washington", L)

    def test_a_name_of_no_kind_joins_the_kind_that_uses_it_most(self):
        used = [
            *mentions(O, "Russia", "Russia"),
            *mentions(L, "Russia"),
            Mention("Russia", None, "x"),
        ]
        found = resolve(used)
        assert found.identify("Russia") == found.identify("Russia", O)
        (body,) = (group for group in found.groups if group.kind is O)
        assert "x" in body.spellings[0].claims

    def test_an_entity_declared_without_a_kind_is_all_of_them(self):
        used = [*mentions(O, "Russia"), *mentions(L, "Russia")]
        (group,) = resolve(used, [Entity(name="Russia")]).groups
        assert group.kind is None

    def test_two_entities_may_share_a_name_if_their_kinds_differ(self):
        entities = [Entity(name="Astana", kind=L), Entity(name="Astana", kind=Kind.EVENT)]
        found = resolve([*mentions(L, "Astana"), *mentions(Kind.EVENT, "Astana")], entities)
        assert len(found.groups) == 2
        assert not found.conflicts


class TestDecisions:
    NUSRA = Entity(name="Jabhat Fateh al-Sham", kind=O, aliases=("al-Nusra Front",))

    def test_an_alias_joins_and_so_does_what_is_spelt_like_it(self):
        used = mentions(O, "Jabhat Fatah al-Sham", "Al-Nusra Front", "al-Nusrah Front")
        (group,) = resolve(used, [self.NUSRA]).groups
        because = {spelling.name: spelling.because for spelling in group.spellings}
        assert because["Al-Nusra Front"] == "an alias of it"
        assert because["al-Nusrah Front"].startswith("spelt like")

    def test_two_declared_entities_never_join_however_alike(self):
        entities = [Entity(name="Mohammed Alloush", kind=P), Entity(name="Mohammad Aloush", kind=P)]
        found = resolve(mentions(P, "Mohammed Alloush", "Mohammad Aloush"), entities)
        assert len(found.groups) == 2
        assert not found.close_calls

    def test_a_ruling_joins_what_no_spelling_tells(self):
        ruling = NameRuling(
            a="YPG", b="People's Protection Units", same=True, reason="Kurdish name"
        )
        (group,) = resolve(mentions(O, "YPG", "People's Protection Units"), rulings=[ruling]).groups
        assert {"Kurdish name", "the label"} == {spelling.because for spelling in group.spellings}

    def test_a_ruling_keeps_apart_what_is_spelt_alike_and_asks_no_more(self):
        ruling = NameRuling(a="Mohammed Alloush", b="Mohammad Aloush", same=False)
        found = resolve(mentions(P, "Mohammed Alloush", "Mohammad Aloush"), rulings=[ruling])
        assert len(found.groups) == 2
        assert not found.close_calls

    def test_a_ruling_wins_over_an_alias(self):
        ruling = NameRuling(a="Jabhat Fateh al-Sham", b="al-Nusra Front", same=False)
        found = resolve(mentions(O, "al-Nusra Front"), [self.NUSRA], [ruling])
        assert found.identify("al-Nusra Front", O).label == "al-Nusra Front"
        assert [conflict.chain for conflict in found.conflicts] == [
            ("Jabhat Fateh al-Sham", "al-Nusra Front")
        ]

    def test_an_alias_of_two_entities_is_nobodys(self):
        entities = [Entity(name=name, kind=O, aliases=("Front",)) for name in ("Red Front", "Blue")]
        found = resolve(mentions(O, "Front"), entities)
        assert found.identify("Front", O).label == "Front"
        assert found.conflicts == (
            NameConflict(("Blue", "Front", "Red Front"), "both entities claim the alias"),
        )

    def test_rulings_that_can_not_all_hold_are_told_with_their_chain(self):
        rulings = [
            NameRuling(a="A Front", b="B Army", same=True),
            NameRuling(a="B Army", b="C Union", same=True),
            NameRuling(a="C Union", b="A Front", same=False),
        ]
        found = resolve(mentions(O, "A Front", "B Army", "C Union"), rulings=rulings)
        assert [conflict.chain for conflict in found.conflicts] == [
            ("A Front", "B Army", "C Union")
        ]
        assert found.identify("A Front", O) != found.identify("C Union", O)

    def test_a_name_that_chose_between_two_ruled_apart_is_told(self):
        ruling = NameRuling(a="Mohamed Allouch", b="Mohammad Aloush", same=False)
        used = mentions(P, "Mohamed Allouch", "Mohammad Aloush", "Mohammad Alloush")
        found = resolve(used, rulings=[ruling])
        assert len(found.groups) == 2
        (conflict,) = found.conflicts
        assert conflict.chain == ("Mohamed Allouch", "Mohammad Alloush", "Mohammad Aloush")

    def test_a_surname_ruled_to_be_one_of_its_bearers_is_asked_about_no_more(self):
        used = mentions(P, "Mohammad Alloush", "Zahran Alloush", "Alloush", "Aloush")
        assert len(asked(resolve(used))) == 2
        ruling = NameRuling(a="Alloush", b="Mohammad Alloush", same=True)
        found = resolve(used, rulings=[ruling])
        assert together(found) == [["Alloush", "Aloush", "Mohammad Alloush"]]
        assert not found.close_calls

    def test_an_acronym_that_is_an_alias_is_asked_about_no_more(self):
        used = mentions(O, "Syrian National Council", "Syrian National Congress", "SNC")
        assert len(asked(resolve(used))) > 1
        entity = Entity(name="Syrian National Council", kind=O, aliases=("SNC",))
        assert all("SNC" not in call.reason for call in resolve(used, [entity]).close_calls)

    def test_names_that_only_rulings_know_are_not_printed(self):
        ruling = NameRuling(a="Nobody", b="No one", same=True)
        assert resolve([], rulings=[ruling]).groups == ()


class TestLists:
    def test_two_names_in_one_list_are_two_entities(self):
        used = mentions(O, "Jaish al-Islam", "Jaysh al-Islam")
        assert len(resolve(used).groups) == 1
        found = resolve(used, apart=[("Jaish al-Islam", "Jaysh al-Islam")])
        assert len(found.groups) == 2
        assert not found.close_calls

    def test_an_entity_wins_over_a_list(self):
        entity = Entity(name="Jaish al-Islam", kind=O, aliases=("Army of Islam",))
        used = mentions(O, "Jaish al-Islam", "Army of Islam")
        found = resolve(used, [entity], apart=[("Jaish al-Islam", "Army of Islam")])
        assert len(found.groups) == 1

    def test_names_that_nobody_uses_do_no_harm(self):
        assert resolve([], apart=[("Nobody", "No one")]).groups == ()


class TestNaming:
    def test_names_are_found_by_their_normal_form(self):
        found = resolve(mentions(P, "Bashar al-Jaafari"))
        assert found.identify("BASHAR  AL JAAFARI", P) == found.identify("Bashar al-Jaafari", P)
        assert found.identify("Bashar al-Jaafari") == found.identify("Bashar al-Jaafari", P)

    def test_names_never_seen_are_entities_of_their_own(self):
        found = resolve(mentions(P, "Bashar al-Jaafari"))
        one, other = found.identify("George  Krol", P), found.identify("Donald Trump", P)
        assert one.label == "George Krol"
        assert found.link(one, other) is Link.DIFFERENT
        assert found.link(one, found.identify("GEORGE KROL", P)) is Link.SAME

    @pytest.mark.parametrize(
        "name", ["", " ", "!!!", "\x1b[31m", "﷽", "٣٤", "a" * 10_000, "x " * 5_000, "(((", "𝕏", "🕊️"]
    )
    def test_hostile_names_are_names(self, name):
        found = resolve([Mention(name, kind, "c1") for kind in (None, *Kind)])
        assert found.link(found.identify(name, P), found.identify(name, P)) is Link.SAME


def test_progress_ends_with_all_done():
    told = []
    resolve(PEOPLE, progress=lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] > 0


def test_exact_subjects_join_nobody_by_likeness():
    mentions = [Mention("Sergey Orlov", None, "a"), Mention("Sergei Orlow", None, "b")]
    assert len(resolve(mentions).groups) == 1
    assert len(resolve(mentions, exact_subjects=True).groups) == 2
    assert resolve(mentions, exact_subjects=True).close_calls == ()
    entity = Entity(name="Sergey Orlov", aliases=("Sergei Orlow",))
    assert len(resolve(mentions, [entity], exact_subjects=True).groups) == 1
    spelled = [Mention("Sergey Orlov", None, "a"), Mention("sergey ORLOV", None, "b")]
    assert len(resolve(spelled, exact_subjects=True).groups) == 1


def test_exact_subjects_leave_people_as_they_are():
    mentions = [Mention("Sergey Orlov", P, "a"), Mention("Sergei Orlow", P, "b")]
    assert len(resolve(mentions, exact_subjects=True).groups) == 1
