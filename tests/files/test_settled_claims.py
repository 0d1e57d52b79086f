"""A settled claim counts in the place of the coders' claims that it names, and of no others."""

import pytest

from reconcile.files.project import load
from reconcile.files.settled_claims import set_aside, why_not_settled
from reconcile.model.claim import Claim
from reconcile.model.dropped import Dropped


def claim(name, **said):
    return Claim.model_validate(
        {"id": name, "source": "one", "field": "date", "subject": "s", "value": "2017", **said}
    )


ANN, BEN = claim("ann", coder="ann"), claim("ben", coder="ben")


def test_what_is_settled_or_dropped_is_set_aside():
    settled = claim("new", settles=["ann"], coder="ann")
    assert set_aside([ANN, BEN, settled], []) == {"ann"}
    assert set_aside([ANN, BEN, settled], [Dropped(claim="ben")]) == {"ann", "ben"}
    assert set_aside([ANN, BEN], []) == set()


@pytest.mark.parametrize(
    ("target", "why"),
    [
        (claim("x", coder="ann"), ""),
        (claim("y", coder="ann"), "no claim has the id `x`"),
        (claim("x"), "`x` has no `coder`"),
        (claim("x", coder="ann", settles=["ben"]), "`x` is a settled claim itself"),
        (claim("x", coder="ann", source="two"), "`x` is a claim of another source: two"),
    ],
)
def test_only_a_coders_claim_of_the_source_can_be_settled(target, why):
    settled = claim("new", settles=["x"])
    by_id = {each.id: each for each in (target, BEN, settled)}
    assert why_not_settled("x", by_id, settled) == why
    assert ("x" in set_aside(by_id.values(), [])) is not bool(why)


def test_ids_may_be_written_in_a_cell():
    assert claim("new", settles="ann, ben").settles == ("ann", "ben")
    assert claim("new").settles == ()


def test_a_project_keeps_them_apart(make_project):
    root = make_project(
        "claims:\n"
        "  - {source: one, field: date, subject: s, value: 2017, coder: ann, id: a}\n"
        "  - {source: one, field: date, subject: s, value: 2018, coder: ben, id: b}\n"
        "  - {source: one, field: date, subject: t, value: 2018, coder: ben, id: c}\n"
        "  - {source: one, field: date, subject: s, value: 2018, id: s, settles: [a, b]}\n"
        "dropped:\n"
        "  - {claim: c, coder: cleo, note: said of another event}\n"
    )
    project = load(root)
    assert project.findings == ()
    assert [each.id for each in project.claims] == ["s"]
    assert [each.id for each in project.set_aside] == ["a", "b", "c"]
    assert project.dropped == (Dropped(claim="c", coder="cleo", note="said of another event"),)
    assert project.declared.dropped[0].at("claim").line == 7
    assert project.readings.keys() >= {"a", "b", "c"}


def test_a_drop_that_names_nothing_is_a_fault(make_project):
    project = load(make_project("claims: []\ndropped:\n  - {note: why}\n  - {claim: x, why: y}\n"))
    assert [f.message for f in project.findings] == [
        "`claim` is missing", "`why` is not a key of this entry"
    ]  # fmt: skip
