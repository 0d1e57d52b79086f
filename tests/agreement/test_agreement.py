"""A project's agreement is the same whatever the order of its claims, and of coders' names."""

from itertools import permutations

import pytest

from reconcile.agreement.agreement import agreement
from reconcile.files.project import load

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann}
  - {source: one, field: casualties.killed, subject: raid, value: "15", coder: ben}
  - {source: one, field: casualties.killed, subject: flood, value: "9", coder: ann}
  - {source: one, field: casualties.killed, subject: flood, value: nine, coder: ben}
  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: ben}
  - {source: two, field: date, subject: raid, value: 2017-01-03, coder: ben}
  - {source: two, field: date, subject: raid, value: 2017-01-04}
"""


@pytest.fixture
def project(make_project):
    return load(make_project(CLAIMS))


def test_differences_and_figures_are_of_the_sources_that_coders_share(project):
    found = agreement(project)
    assert found.coded.coders_of == {"one": ("ann", "ben")}
    assert found.coded.alone == ("two",)
    assert [item.fields for item in found.items] == [("casualties.killed",)] * 2 + [("date",)]
    assert [d.item.fields[0] for d in found.differences] == ["casualties.killed", "date"]
    assert [(f.field, f.read.n) for f in found.fields] == [("casualties.killed", 2), ("date", 0)]
    assert (found.n, found.agreed) == (2, 0.5)


def test_fields_are_chosen_by_family(project):
    assert [f.field for f in agreement(project, ["casualties"]).fields] == ["casualties.killed"]
    assert agreement(project, ["date"]).n == 0
    assert agreement(project, ["date"]).agreed is None


def test_coders_are_chosen(project):
    assert agreement(project, coders=("ann", "ben")) == agreement(project)
    assert agreement(project, coders=("ann", "cleo")).items == ()


def test_the_order_of_claims_changes_nothing(project):
    expected = agreement(project)
    for claims in list(permutations(project.claims))[::500]:
        assert agreement(project._replace(claims=claims)) == expected


def test_what_was_settled_is_counted(project):
    found = agreement(project)
    (killed, date) = found.differences
    assert found.settled == 0
    of_one = found._replace(set_aside=frozenset(note.claim.id for note in killed.item.notes))
    assert (of_one.settled, of_one.is_settled(killed.item), of_one.is_settled(date.item)) == (
        *(1, True, False),
    )
    half = frozenset({killed.item.notes[0].claim.id})
    assert found._replace(set_aside=half).settled == 0
