"""How two lists of parties relate: the sets that either allows, close calls, what is missing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile.model.relation import Overlap, Relation
from reconcile.values.identity import SPELLED, Identity, Link
from reconcile.values.parties.compare import related
from reconcile.values.parties.say import REASONS, explanation
from reconcile.values.parties.side import side
from reconcile.values.parties.value import Form, Parties, Stated


def of(names, form=Form.PLAIN, number=None, aside=""):
    number = Stated(*number) if number else None
    return Parties(tuple(names.split()), form, number, tuple(aside.split()))


def compared(a, b, names=SPELLED):
    return related(side(a, names), side(b, names), names)


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason"),
    [
        (of("A B"), of("B A"), Relation.SAME, "lists-equal"),
        (of("A B", Form.OPEN), of("A B"), Relation.REFINES, "list-completed"),
        (of("A", Form.OPEN), of("A B"), Relation.COMPATIBLE, "list-open"),
        (of("A B", Form.OPEN), of("A"), Relation.DIFFERS, "list-shorter"),
        (of("A"), of("A B"), Relation.DIFFERS, "list-shorter"),
        (of("A B"), of("B C"), Relation.DIFFERS, "lists-overlap"),
        (of("A"), of("B"), Relation.DIFFERS, "lists-disjoint"),
        (of("A", Form.CLOSED), of("A B"), Relation.CONTRADICTS, "closed-list-excludes"),
        (of("A", Form.CLOSED), of("B", Form.CLOSED), Relation.CONTRADICTS, "closed-list-excludes"),
        (of("A", aside="B"), of("A B"), Relation.DIFFERS, "role-differs"),
        (of("", number=(2, 2)), of("A B"), Relation.REFINES, "count-fits-list"),
        (of("", number=(3, 3)), of("A B"), Relation.DIFFERS, "list-short-of-count"),
        (of("", number=(1, 1)), of("A B"), Relation.CONTRADICTS, "count-excludes-list"),
        (of("A B", number=(2, 2)), of("A B C"), Relation.CONTRADICTS, "count-excludes-list"),
        (of("", number=(2, 2)), of("", number=(2, 2)), Relation.SAME, "counts-equal"),
        (of("", number=(2, 2)), of("", number=(3, 3)), Relation.CONTRADICTS, "counts-exclude"),
        (of("", number=(2, None)), of("", number=(3, None)), Relation.DIFFERS, "counts-differ"),
        (of("", number=(0, 4)), of("", number=(0, 5)), Relation.DIFFERS, "counts-differ"),
        (of("", number=(2, None)), of("", number=(3, 3)), Relation.REFINES, "count-fits-count"),
        (of("", number=(0, 4)), of("", number=(2, None)), Relation.REFINES, "count-fits-count"),
    ],
)
def test_two_lists(a, b, relation, reason):
    found = compared(a, b)
    assert (found.relation, found.reason) == (relation, reason)
    assert compared(b, a) == found.mirrored


@pytest.mark.parametrize(
    ("a", "b", "literal", "conveyed"),
    [
        (of("A B"), of("A B"), Overlap.EQUAL, Overlap.EQUAL),
        (of("A"), of("A B"), Overlap.B_INSIDE_A, Overlap.DISJOINT),
        (of("A B"), of("A"), Overlap.A_INSIDE_B, Overlap.DISJOINT),
        (of("A B", Form.CLOSED), of("A B"), Overlap.A_INSIDE_B, Overlap.EQUAL),
        (of("A", Form.OPEN), of("A B"), Overlap.B_INSIDE_A, Overlap.B_INSIDE_A),
        (of("A B", Form.OPEN), of("B C", Form.OPEN), Overlap.OVERLAP, Overlap.OVERLAP),
    ],
)
def test_how_the_sets_overlap(a, b, literal, conveyed):
    found = compared(a, b)
    assert (found.literal, found.conveyed) == (literal, conveyed)


@pytest.mark.parametrize(
    ("a", "b", "missing", "sentence"),
    [
        (
            of("Russia Turkey"),
            of("Russia Turkey Iran"),
            ("Iran",),
            "One list omits Iran without saying whether it is complete.",
        ),
        (
            of("Russia Turkey", Form.CLOSED),
            of("Turkey Iran"),
            ("Iran",),
            "Iran is missing from a list that is said to be complete.",
        ),
        (
            of("Russia", Form.CLOSED),
            of("Iran Cuba"),
            ("Cuba", "Iran"),
            "Cuba and Iran are missing from a list that is said to be complete.",
        ),
        (
            of("Russia", Form.CLOSED),
            of("Iran", Form.CLOSED),
            ("Iran", "Russia"),
            "Iran and Russia are missing from a list that is said to be complete.",
        ),
        (
            of("Russia", aside="Iran"),
            of("Russia Iran"),
            ("Iran",),
            "One list names Iran, and the other gives it another role.",
        ),
    ],
)
def test_only_what_is_missing_is_named(a, b, missing, sentence):
    found = compared(a, b)
    assert found.details == compared(b, a).details == missing
    assert explanation(side(a, SPELLED), side(b, SPELLED), found).sentence == sentence


class Doubtful:
    """A naming to which Faylak and Failaq may be one."""

    def identify(self, name, kind=None):  # noqa: ARG002 (as `Naming` has it)
        return Identity(name.casefold(), name)

    def link(self, a, b):
        if a.key == b.key:
            return Link.SAME
        return Link.CLOSE if {a.key, b.key} == {"faylak", "failaq"} else Link.DIFFERENT


@pytest.mark.parametrize(
    ("a", "b", "reason", "details"),
    [
        (of("Faylak Russia"), of("Failaq Russia"), "names-close-call", "Failaq and Faylak"),
        (
            of("Faylak", Form.CLOSED),
            of("Failaq", Form.CLOSED),
            "names-close-call",
            "Failaq and Faylak",
        ),
        (of("Faylak Iran"), of("Failaq Russia"), "names-close-call", "Failaq and Faylak"),
        (of("Faylak", Form.OPEN), of("Russia Turkey"), "lists-disjoint", None),
    ],
)
def test_names_that_may_be_one_are_left_to_a_person(a, b, reason, details):
    found = compared(a, b, Doubtful())
    assert (found.relation, found.reason) == (Relation.DIFFERS, reason)
    assert details is None or found.details == (details,)
    assert compared(b, a, Doubtful()) == found.mirrored


LISTS = st.builds(
    lambda names, aside, form, number: Parties(
        tuple(sorted(names)),
        Form.PLAIN if not names else form,
        number if number and form is not Form.CLOSED else None if names else Stated(2, 2),
        tuple(sorted(aside - names)),
    ),
    st.frozensets(st.sampled_from("ABCDE"), max_size=4),
    st.frozensets(st.sampled_from("ABCDE"), max_size=2),
    st.sampled_from(Form),
    st.none() | st.builds(Stated, st.integers(0, 3), st.integers(4, 6) | st.none()),
)


@given(LISTS, LISTS)
def test_the_relation_is_the_same_both_ways_round_with_its_reason(a, b):
    found = compared(a, b)
    back = compared(b, a)
    assert (back.relation, back.reason, back.details) == (
        found.relation,
        found.reason,
        found.details,
    )
    assert back == found.mirrored
    assert found.reason in REASONS
    assert compared(a, a).relation is Relation.SAME


class Coalitions:
    """A naming in which m and n are declared to lie within C, and C within D."""

    def identify(self, name, kind=None):  # noqa: ARG002 (as `Naming` has it)
        above = {"m": ("C", "D"), "n": ("C", "D"), "C": ("D",)}
        return Identity(name, name, within=above.get(name, ()))

    def link(self, a, b):
        return Link.SAME if a.key == b.key else Link.DIFFERENT


@pytest.mark.parametrize(
    ("a", "b", "relation", "reason", "literal"),
    [
        (of("A m"), of("A C"), Relation.REFINES, "party-within", Overlap.A_INSIDE_B),
        (of("A D"), of("A m"), Relation.REFINES, "party-within", Overlap.B_INSIDE_A),
        (of("A m n"), of("A C"), Relation.REFINES, "party-within", Overlap.A_INSIDE_B),
        (of("A C m"), of("A C"), Relation.REFINES, "party-within", Overlap.A_INSIDE_B),
        (of("A m", Form.CLOSED), of("A C"), Relation.REFINES, "party-within", Overlap.A_INSIDE_B),
        (of("A m"), of("A B C"), Relation.DIFFERS, "list-shorter", Overlap.B_INSIDE_A),
        (of("A m"), of("B C"), Relation.DIFFERS, "lists-overlap", Overlap.OVERLAP),
        (
            of("B m"),
            of("A C", Form.CLOSED),
            Relation.CONTRADICTS,
            "closed-list-excludes",
            Overlap.DISJOINT,
        ),
        (
            of("A m n"),
            of("A C", number=(2, 2)),
            Relation.REFINES,
            "party-within",
            Overlap.A_INSIDE_B,
        ),
        (of("A m"), of("A n"), Relation.DIFFERS, "lists-overlap", Overlap.OVERLAP),
        (of("A m"), of("A m C"), Relation.DIFFERS, "list-shorter", Overlap.B_INSIDE_A),
        (of("A m", Form.OPEN), of("A B C"), Relation.COMPATIBLE, "list-open", Overlap.B_INSIDE_A),
    ],
)
def test_a_member_of_a_coalition_beside_the_coalition(a, b, relation, reason, literal):
    found = compared(a, b, Coalitions())
    assert (found.relation, found.reason, found.literal) == (relation, reason, literal)
    assert compared(b, a, Coalitions()) == found.mirrored


class TwoCoalitions(Coalitions):
    def identify(self, name, kind=None):  # noqa: ARG002 (as `Naming` has it)
        return Identity(name, name, within={"m": ("C",), "x": ("Y",)}.get(name, ()))


def test_lists_that_are_each_more_precise_somewhere_are_compatible():
    found = compared(of("m Y"), of("C x"), TwoCoalitions())
    assert (found.relation, found.reason) == (Relation.COMPATIBLE, "party-within")
    assert found.details == ("m in C", "x in Y")
    assert compared(of("C x"), of("m Y"), TwoCoalitions()) == found.mirrored


def test_the_sentence_says_who_is_a_member_of_what():
    a, b = side(of("A m"), Coalitions()), side(of("A C"), Coalitions())
    said = explanation(a, b, related(a, b, Coalitions()))
    assert (
        said.sentence == "The lists name the same parties, but for members of a coalition: m in C."
    )
    assert said.flips == "Without `within` in the entities, the lists would differ."


def test_case(case):
    case()
