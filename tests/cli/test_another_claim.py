"""What is asked of a claim that takes the place of those that differ."""

from reconcile.agreement.agreement import agreement
from reconcile.cli.another_claim import ALWAYS_ASKED, asked, begun
from reconcile.files.project import load

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, quote: killed 12}
  - {source: one, field: casualties.killed, subject: "%s", value: "%s", coder: ben, quote: killed 12}
"""


def difference(make_project, subject, value):
    (found,) = agreement(load(make_project(CLAIMS % (subject, value)))).differences
    return found


def test_it_begins_with_what_the_first_coder_noted(make_project):
    assert begun(difference(make_project, "raid", "15")) == {
        "source": "one",
        "field": "casualties.killed",
        "subject": "raid",
        "value": "12",
        "quote": "killed 12",
    }


def test_what_the_coders_noted_differently_is_asked_for_as_well(make_project):
    assert asked(difference(make_project, "raid", "15")) == [*ALWAYS_ASKED]
    assert asked(difference(make_project, "flood", "12")) == ["subject", *ALWAYS_ASKED]
