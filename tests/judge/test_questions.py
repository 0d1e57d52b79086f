"""Claims on one subject, field and scope are one question; the rest of a claim never splits it."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile.files.project import load
from reconcile.model.claim import Claim
from reconcile.model.field import BUILT_IN
from reconcile.model.folding import folded
from reconcile.model.project import Project
from reconcile.model.source import Source
from reconcile.pipeline import reconcile
from reconcile.values.registry import value_type

FIELDS = """\
fields:
  state: {type: scale, of: [holds, largely holds, fragile, broken]}
  going: {type: choice, of: [all come, some stay away]}
  aims: {type: text}
claims:
"""


def questions(make_project, *claims: str):
    text = FIELDS + "".join(f"  - {{{claim}}}\n" for claim in claims)
    project = load(make_project(text))
    assert project.findings == ()
    return {q.id: q for q in reconcile(project).questions}


def test_scope_makes_another_question(make_project) -> None:
    found = questions(
        make_project,
        "source: one, field: state, subject: truce, value: holds",
        "source: two, field: state, subject: truce, value: broken, scope: Aleppo",
    )
    assert {q: v.verdict.value for q, v in found.items()} == {
        "state/truce": "uncorroborated",
        "state/truce/aleppo": "uncorroborated",
    }


def test_a_contradiction_between_claimants_is_not_the_sources(make_project) -> None:
    found = questions(
        make_project,
        "source: one, field: going, subject: groups, value: all come, claimant: Alloush",
        "source: one, field: going, subject: groups, value: some stay away, claimant: local media",
    )
    question = found["going/groups"]
    assert question.verdict.value == "outright"
    assert [pair.between.value for pair in question.telling] == ["claimants"]


def test_free_texts_that_differ_are_unjudged(make_project) -> None:
    found = questions(
        make_project,
        "source: one, field: aims, subject: talks, value: to end the war",
        "source: two, field: aims, subject: talks, value: to keep the truce",
    )
    assert found["aims/talks"].verdict.value == "unjudged"


def test_outlets_of_one_wire_do_not_corroborate_each_other(make_project) -> None:
    wire = {"one": "derived_from: AFP\n", "two": "derived_from: AFP\n", "three": "outlet: Post\n"}
    text = FIELDS + "".join(
        f"  - {{source: {source}, field: state, subject: truce, value: holds}}\n"
        for source in ("one", "two")
    )
    result = reconcile(load(make_project(text, sources=wire)))
    assert result.questions[0].verdict.value == "uncorroborated"


def test_what_all_claims_leave_possible_is_told(make_project) -> None:
    found = questions(
        make_project,
        "source: one, field: state, subject: truce, value: holds",
        "source: two, field: state, subject: truce, value: broken",
    )
    assert found["state/truce"].common is None
    assert found["state/truce"].spread


def test_an_identifier_joins_and_separates_subjects_whatever_their_names(make_project) -> None:
    found = questions(
        make_project,
        "source: one, field: state, subject: truce, subject_id: A1, value: holds",
        "source: two, field: state, subject: ceasefire of May, subject_id: A1, value: holds",
        "source: two, field: state, subject: truce, subject_id: A2, value: broken",
        "source: one, field: state, subject: truce, value: fragile",
    )
    assert sorted(len(question.answers) for question in found.values()) == [1, 1, 2]
    assert found["state/ceasefire-of-may"].verdict.value == "agreement"


def test_a_subject_with_an_identifier_goes_by_the_name_that_most_claims_use(make_project) -> None:
    (question,) = questions(
        make_project,
        "source: one, field: aims, subject: the raid, subject_id: A1, value: x, id: a",
        "source: one, field: aims, subject: a raid, subject_id: A1, value: x, id: b",
        "source: two, field: aims, subject: the raid, subject_id: A1, value: x, id: c",
    ).values()
    assert question.subject == "the raid"


@st.composite
def claims(draw):
    """Draw claims on few questions, some by coders, some of which take another one back."""
    return [
        Claim(
            id=f"c{number:02}",
            source=draw(st.sampled_from(["one", "two"])),
            field=draw(st.sampled_from(["casualties.killed", "casualties.wounded"])),
            subject=draw(st.sampled_from(["raid", "Raid", "fire"])),
            value="13",
            scope=draw(st.sampled_from([None, "in Varn", "In  varn", "in Aska"])),
            coder=draw(st.sampled_from([None, "ann", "ben"])),
            revises=draw(st.sampled_from([None, "c00", "c01", "c02"])),
        )
        for number in range(draw(st.integers(2, 9)))
    ]


def asked(claim):
    return claim.field, folded(claim.subject), folded(claim.scope or "")


@settings(max_examples=min(40, settings().max_examples))
@given(claims())
def test_two_claims_meet_where_field_subject_and_scope_are_alike_and_nowhere_else(found) -> None:
    count = value_type("count")
    sources = {name: Source(id=name, outlet=name) for name in ("one", "two")}
    readings = {claim.id: count.read(claim.value) for claim in found}
    judged = reconcile(Project(sources, tuple(found), readings, BUILT_IN)).questions
    of_claim = {answer.claim.id: q for q in judged for answer in q.answers}
    for a, b in combinations(found, 2):
        assert (of_claim[a.id] is of_claim[b.id]) is (asked(a) == asked(b))
    for claim in found:
        (revised,) = (e.revised for e in of_claim[claim.id].answers if e.claim is claim)
        by = [c for c in found if c.revises == claim.id and asked(c) == asked(claim)]
        assert revised <= any(c.source == claim.source for c in by)
        pairs = [p for p in of_claim[claim.id].pairs if claim.id in (p.a, p.b)]
        assert all(p.comparison.reason == "revised" for p in pairs) or not revised
