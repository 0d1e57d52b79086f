"""Rulings that can't all be true are printed as the chain that they make."""

import pytest

from reconcile.check.conflicting_rulings import _first_use
from reconcile.check.rule import Facts
from reconcile.evidence.all_evidence import check as examine
from reconcile.files.project import load
from reconcile.pipeline import reconcile

CLAIMS = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Ann Lee}
  - {source: two, field: delegation_head, subject: talks, value: A. Lee}
  - {source: three, field: delegation_head, subject: talks, value: Anna Leigh}
"""
RULINGS = """\
names:
  - {a: Ann Lee, b: A. Lee, same: true, reason: Her initial.}
  - {a: A. Lee, b: Anna Leigh, same: true, reason: A misspelling.}
  - {a: Ann Lee, b: Anna Leigh, same: false, reason: Two ministers.}
"""


def test_the_chain_and_its_links_are_given(checked):
    (finding,) = checked(CLAIMS, decisions=RULINGS, select=("D005",)).findings
    assert finding.about == "Ann Lee = A. Lee = Anna Leigh"
    lines = [finding.primary.line, *(related.position.line for related in finding.related)]
    assert lines == [2, 3, 4]
    assert "`Ann Lee` and `Anna Leigh`: different" in [r.label for r in finding.related]


def test_rulings_that_agree_are_no_conflict(checked):
    agreeing = RULINGS.replace("same: false", "same: true")
    assert checked(CLAIMS, decisions=agreeing, select=("D005",)).findings == ()


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (("Nobody", "Anna Leigh"), 6),
        (("anna leigh", "A. LEE"), 5),
        (("Bo Ray", "A. Lee"), 2),
    ],
)
def test_without_a_ruling_on_the_chain_the_first_use_of_its_names_is_the_place(
    make_project, names, line
):
    root = make_project("entities:\n  - {name: Bo Ray}" + CLAIMS)
    project = load(root)
    result = reconcile(project)
    facts = Facts(project=project, result=result, evidence=examine(project, result.groups))
    assert _first_use(facts, names).line == line
