"""Claims to the names that are resolved."""

from reconcile.files.project import load
from reconcile.judge.mentions import mentions
from reconcile.values.registry import field_type
from reconcile.values.settings import DEFAULTS


def named(make_project, *claims):
    project = load(make_project("claims:\n" + "".join(f"  - {{{claim}}}\n" for claim in claims)))
    assert project.findings == ()
    types = {c.field: field_type(project.fields[c.field], DEFAULTS) for c in project.claims}
    return mentions(project, types)


def test_subjects_names_in_values_and_named_claimants_are(make_project):
    found = named(
        make_project,
        "source: one, field: organisers, subject: talks, value: Russia and Turkey, claimant: OCHA",
    )
    assert {use.name for use in found.uses} == {"talks", "Russia", "Turkey", "OCHA"}
    assert found.apart == (("Russia", "Turkey"),)


def test_a_subject_with_an_identifier_and_a_described_claimant_are_not(make_project):
    found = named(
        make_project,
        "source: one, field: date, subject: raid, subject_id: R1, value: 2031, claimant: an aide",
    )
    assert found.uses == ()


def test_a_list_that_many_claims_give_is_kept_once(make_project):
    claim = "source: one, field: organisers, subject: talks, value: Russia and Turkey"
    found = named(make_project, claim, claim.replace("talks", "meeting"))
    assert found.apart == (("Russia", "Turkey"),)
