"""Places within places, and bodies within bodies."""

from __future__ import annotations

import pytest

from reconcile.model.relation import Overlap
from reconcile.model.stages_measures_kinds import Kind
from reconcile.values.identity import SPELLED, Identity, Link
from reconcile.values.name.value import Name
from reconcile.values.name.within import compare_levels

INSIDE, OUTSIDE, EQUAL = Overlap.A_INSIDE_B, Overlap.B_INSIDE_A, Overlap.EQUAL


@pytest.mark.parametrize(
    ("a", "b", "reason", "literal"),
    [
        ("Nailsea, Somerset, England", "England", "place-within", INSIDE),
        ("England", "Nailsea, Somerset, England", "place-within", OUTSIDE),
        ("Nailsea, Somerset, England", "Somerset, England", "place-within", INSIDE),
        ("Nailsea, Somerset", "Somerset, England", "place-within", INSIDE),
        ("Nailsea, Somerset, England", "Nailsea", "place-located", INSIDE),
        ("Nailsea, England", "Nailsea, Somerset, England", "place-located", OUTSIDE),
        ("Nailsea, England", "nailsea,  England", "spelling-variant", EQUAL),
        ("Nailsea, Somerset", "Nailsea, Wales", "one-name-elsewhere", Overlap.OVERLAP),
        ("Nailsea, Ohio, USA", "Nailsea, Iowa, USA", "one-name-elsewhere", Overlap.OVERLAP),
        ("Nailsea, Somerset, England", "Nailsea, England, UK", "place-located", INSIDE),
        ("Nailsea, A, B, England", "Nailsea, A, England, UK", "place-located", INSIDE),
        ("Nailsea, A, B", "Nailsea, A, C", "spelling-variant", EQUAL),
        ("Nailsea, A, B, C", "Nailsea, B, X, C", "place-located-twice", Overlap.OVERLAP),
        ("Nailsea (Somerset)", "Somerset", "place-within", INSIDE),
        ("Nailsea (Somerset)", "Nailsea, Somerset, England", "place-located", OUTSIDE),
    ],
)
def test_places_that_say_where_they_lie(a, b, reason, literal):
    found = compare_levels(Name(a), Name(b), Kind.PLACE, SPELLED)
    assert (found.reason, found.literal) == (reason, literal)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Nailsea", "England"),
        ("Nailsea, Somerset, England", "Bristol, England"),
        ("Nailsea, Somerset, England", "Somerset, Bermuda"),
        ("Nailsea, Somerset", "England"),
        ("Nailsea, Somerset, A, England", "Somerset, B, England"),
    ],
)
def test_nothing_says_that_one_lies_within_the_other(a, b):
    assert compare_levels(Name(a), Name(b), Kind.PLACE, SPELLED) is None
    assert compare_levels(Name(b), Name(a), Kind.PLACE, SPELLED) is None


class Atlas:
    """A naming in which Derna is declared to lie within Libya, and Libya within Africa."""

    def identify(self, name, kind=None):  # noqa: ARG002 (as `Naming` has it)
        above = {"Derna": ("Libya", "Africa"), "Libya": ("Africa",)}
        return Identity(name, name, within=above.get(name, ()))

    def link(self, a, b):
        return Link.SAME if a.key == b.key else Link.DIFFERENT


@pytest.mark.parametrize(
    ("a", "b", "kind", "reason"),
    [
        ("Derna", "Libya", Kind.PLACE, "place-within"),
        ("Derna", "Africa", Kind.PLACE, "place-within"),
        ("the port, Derna", "Africa", Kind.PLACE, "place-within"),
        ("the port, Derna", "the port, Libya", Kind.PLACE, "place-located"),
        ("the port, Derna", "the port, Africa", Kind.PLACE, "place-located"),
        ("Derna", "Libya", Kind.ORGANISATION, "body-within"),
    ],
)
def test_what_a_project_declares(a, b, kind, reason):
    found = compare_levels(Name(a), Name(b), kind, Atlas())
    assert (found.reason, found.literal) == (reason, INSIDE)
    assert compare_levels(Name(b), Name(a), kind, Atlas()) == found.mirrored


def test_a_comma_in_the_name_of_a_body_says_nothing():
    found = compare_levels(Name("Essel, Somerset"), Name("Somerset"), Kind.ORGANISATION, SPELLED)
    assert found is None
