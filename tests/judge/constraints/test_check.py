"""Every row of `cases/constraints/` comes out as it says: verdict, reason, whose, and arithmetic."""

from pathlib import Path

import pytest
import yaml

from reconcile.judge.constraints.check import places_to_look

CASES = Path(__file__).parents[2] / "cases" / "constraints"
KEYS = {
    *("what", "constraint", "entities", "scopes", "claims", "verdict", "reason", "between"),
    *("softened", "arithmetic", "claims_in_it"),
}


def rows():
    for path in sorted(CASES.glob("*.yaml")):
        for row in yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader):  # noqa: S506 (texts)
            assert set(row) <= KEYS
            yield pytest.param(row, id=f"{path.stem}: {row['what']}")


@pytest.mark.parametrize("row", list(rows()))
def test_a_case_comes_out_as_it_says(row, found):
    across = found(row).across
    if row["verdict"] == "none":
        assert across == ()
        return
    check = across[0]
    assert check.verdict.value == row["verdict"]
    if row["verdict"] == "agreement":
        assert check.clashes == ()
        return
    clash = check.clashes[0]
    said = {
        "reason": clash.comparison.reason,
        "between": clash.between.value,
        "softened": clash.softened,
        "arithmetic": clash.explanation.steps[0],
        "claims_in_it": str(len(clash.claims)),
    }
    assert {key: said[key] for key in said if key in row} == {k: row[k] for k in said if k in row}
    if "softened" not in row:
        assert not clash.softened


ELSEWHERE = {
    "constraints": [{"whole": "fighters", "part": "height.part"}],
    "claims": [
        {"field": "fighters", "value": "3", "subject": "elsewhere"},
        {"field": "height.part", "value": "9", "subject": "elsewhere"},
    ],
}


@pytest.mark.parametrize("row", list(rows()))
def test_what_is_unrelated_changes_no_case(row, found):
    """A constraint and a conflict of other fields and subjects stay among themselves."""
    own = [row["constraint"]] if "constraint" in row else []
    claims = [{"source": "one", **claim} for claim in row["claims"]]
    alone = found(row | {"claims": claims})
    both = {"constraints": [*ELSEWHERE["constraints"], *own]}
    both["claims"] = [*ELSEWHERE["claims"], *claims]
    rest = {key: row[key] for key in ("entities", "scopes") if key in row}
    beside = found(both | rest)
    assert {check.subject for check in beside.across} >= {"elsewhere"}
    mine = [check for check in beside.across if check.subject != "elsewhere"]
    assert [_outcome(check) for check in mine] == [_outcome(check) for check in alone.across]


def _outcome(check):
    return check.says, check.verdict, check.found, tuple(map(_of_a_clash, check.clashes))


def _of_a_clash(clash):
    return clash.comparison, clash.between, clash.softened, clash.explanation


SUM = {"whole": "casualties", "parts": ["casualties.killed", "casualties.wounded"]}
TOLL = [
    {"field": "casualties", "value": "10"},
    {"field": "casualties.killed", "value": "12"},
    {"source": "two", "field": "casualties.killed", "value": "15"},
]


def test_a_source_against_itself_comes_before_two_origins(found):
    check = found({"constraint": SUM, "claims": TOLL}).across[0]
    assert [clash.between.value for clash in check.clashes] == ["itself", "origins"]


def test_the_id_says_kind_field_subject_and_scope(found):
    claims = [{**claim, "scope": "the town"} for claim in TOLL]
    assert [c.id for c in found({"constraint": SUM, "claims": claims}).across] == [
        "sum:casualties/raid/the-town"
    ]


def test_a_constraint_may_have_an_id_of_its_own(found):
    result = found({"constraint": {**SUM, "id": "toll"}, "claims": TOLL})
    assert result.across[0].id == "toll/raid"


def test_a_check_names_its_questions_fields_and_claims(found):
    check = found({"constraint": SUM, "claims": TOLL}).across[0]
    assert check.questions == ("casualties/raid", "casualties.killed/raid")
    assert check.fields == ("casualties", "casualties.killed")
    assert [answer.claim.id for answer in check.answers] == [
        "one/casualties.killed/raid",
        "one/casualties/raid",
        "two/casualties.killed/raid",
    ]
    assert check.says == "casualties.killed + casualties.wounded = casualties"


def test_the_claim_that_most_conflicts_share_is_a_place_to_look(found):
    claims = [
        {"field": "casualties.killed", "value": "10"},
        {"source": "two", "field": "casualties.children", "value": "12"},
        {"source": "three", "field": "casualties.missing", "value": "13"},
    ]
    constraints = [
        {"whole": "casualties.killed", "part": "casualties.children"},
        {"whole": "casualties.killed", "part": "casualties.missing"},
    ]
    result = found({"constraints": constraints, "claims": claims})
    assert result.places_to_look == (("one/casualties.killed/raid", 2, 2),)
    assert places_to_look(result.across[:1]) == ()
