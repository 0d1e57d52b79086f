"""A field that isn't declared is met with the one that was meant, by usual words first."""

import pytest

from reconcile.files.usual_fields import meant_field
from reconcile.model.field import BUILT_IN


@pytest.mark.parametrize(
    ("word", "field"),
    [
        ("injured", "casualties.wounded"),
        ("casualties.injured", "casualties.wounded"),
        ("dead", "casualties.killed"),
        ("Deaths", "casualties.killed"),
        ("killed", "casualties.killed"),
        ("people_killed", "casualties.killed"),
        ("number of dead", "casualties.killed"),
        ("start_date", "date.start"),
        ("end-date", "date.end"),
        ("organizers", "organisers"),
        ("leader", "delegation_head"),
        ("casualties.kiled", "casualties.killed"),
        ("killed_and_wounded", ""),
        ("colour", ""),
        ("location", ""),
        ("attendence", "attendance"),
    ],
)
def test_the_field_that_was_meant(word, field):
    assert meant_field(word, BUILT_IN) == field


def test_a_field_that_the_project_has_not_is_never_meant():
    assert meant_field("injured", ["place"]) == ""
