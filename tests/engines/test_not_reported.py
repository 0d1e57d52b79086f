"""What a report by an engine doesn't have is counted, and what nobody has isn't named."""

import pytest

from reconcile.engines.not_reported import left_out
from reconcile.files.project import load

CLAIMS = """\
constraints:
  - {order: [date.start, date.end]}
scopes:
  - {name: in Varn, within: in Ostland}
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13", scope: in Varn}
  - {source: two, field: casualties.killed, subject: raid, value: "15", scope: in Ostland}
"""
DECISIONS = """\
accepted:
  - {question: casualties.killed/raid, verdict: outright, reason: two counts, claims: {}}
names:
  - {a: the Red Crescent, b: Red Crescent, same: true, reason: one body}
"""


def test_what_needs_single_claims_is_counted(make_project):
    project = load(make_project(CLAIMS, decisions=DECISIONS))
    assert project.findings == ()
    assert [(each.code, each.number) for each in left_out(project, 3, 5)] == [
        ("decisions", 1),  # that on names counts, as always
        ("constraints", 2),  # one that orders, and where one scope lies
        ("quotes", 3),
        ("pairs", 5),
    ]


@pytest.mark.parametrize(("quotes", "pairs", "codes"), [(0, 0, []), (0, 1, ["pairs"])])
def test_what_nobody_has_is_not_named(make_project, quotes, pairs, codes):
    project = load(make_project("claims: []\n"))
    assert [each.code for each in left_out(project, quotes, pairs)] == codes
