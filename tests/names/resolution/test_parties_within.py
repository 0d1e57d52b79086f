"""A project's coalitions, from its entities to the verdict on lists that name members of them."""

from reconcile.files.project import load
from reconcile.model.question import Verdict
from reconcile.pipeline import reconcile

CLAIMS = """
entities:
  - {{name: Harbour League, kind: organisation, aliases: [HL]}}
  - {{name: Net Menders, kind: organisation, within: {within}}}
claims:
  - {{source: one, field: organisers, subject: talks, value: Vellmar and the HL}}
  - {{source: two, field: organisers, subject: talks, value: Vellmar and the Net Menders}}
"""


def test_a_list_of_members_refines_one_of_the_coalition(make_project):
    for within in ("Harbour League", "HL"):
        found = reconcile(load(make_project(CLAIMS.format(within=within))))
        (question,) = found.questions
        assert question.verdict is Verdict.AGREEMENT
        assert {pair.comparison.reason for pair in question.pairs} == {"party-within"}
        assert question.common == "including Net Menders and Vellmar"


def test_members_of_another_coalition_differ(make_project):
    (question,) = reconcile(load(make_project(CLAIMS.format(within="Mill League")))).questions
    assert question.verdict is Verdict.APPARENT
