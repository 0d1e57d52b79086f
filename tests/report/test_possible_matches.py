"""Which possible matches are shown: by kind, field and score, and never across kinds."""

import pytest

from reconcile.model.stages_measures_kinds import Kind
from reconcile.report.possible_matches import Wanted, claims_of, groups_of, possible_matches
from reconcile.report.review_text import Progress, review_screen
from reconcile.report.selection import NothingSelectedError

CLAIMS = """claims:
  - {source: one, field: delegation_head, subject: talks, value: Zhang Wei}
  - {source: two, field: delegation_head, subject: talks, value: Zheng Wei}
  - {source: one, field: organisers, subject: talks, value: Orme Council}
  - {source: two, field: organisers, subject: talks, value: Orme Committee}
  - {source: one, field: casualties.killed, subject: Mardona, value: "3"}
  - {source: two, field: casualties.killed, subject: Merdone, value: "4"}
"""
NAMESAKES = """fields:
  birthplace: {type: place}
claims:
  - {source: one, field: delegation_head, subject: talks, value: Peter Hill}
  - {source: two, field: delegation_head, subject: talks, value: Peter Hall}
  - {source: three, field: birthplace, subject: talks, value: Peter Hill}
"""


def pairs(result, **wanted):
    return [(call.a, call.b) for call in possible_matches(result, Wanted(**wanted))]


def test_a_kind_a_field_and_a_score_choose(result):
    found = result(CLAIMS)
    people, bodies = ("Zhang Wei", "Zheng Wei"), ("Orme Committee", "Orme Council")
    assert {people, bodies} <= set(pairs(found))
    assert pairs(found, kind=Kind.PERSON) == [people]
    assert pairs(found, fields=("organisers",)) == [bodies]
    scores = {(call.a, call.b): call.score for call in found.close_calls}
    assert pairs(found, least=scores[people], most=scores[people], kind=Kind.PERSON) == [people]
    assert pairs(found, least=scores[people] + 0.1, kind=Kind.PERSON) == []
    assert pairs(found, most=scores[people] - 0.1, kind=Kind.PERSON) == []


def test_a_field_takes_its_family_and_subjects_count(result):
    found = result(CLAIMS)
    for field in ("casualties", "casualties.killed"):
        assert all("dona" in a or "done" in a for a, _ in pairs(found, fields=(field,)))


def test_a_field_that_no_claim_has_is_refused_with_a_near_one(result):
    with pytest.raises(NothingSelectedError, match="Did you mean 'organisers'"):
        possible_matches(result(CLAIMS), Wanted(fields=("organizers",)))


def test_a_person_is_shown_without_the_uses_of_a_place_of_that_name(result, lines):
    found = result(NAMESAKES)
    (call,) = possible_matches(found, Wanted(kind=Kind.PERSON))
    assert [group.kind for group in groups_of(found, call, "Peter Hill")] == [Kind.PERSON]
    assert [claim.field for claim in claims_of(found, call, "Peter Hill")] == ["delegation_head"]
    shown = " ".join(lines(review_screen(found, call, Progress(0, 0, 1))))
    assert "birthplace" not in shown
