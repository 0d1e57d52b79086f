"""The fields for a terminal: a row each, and what to do for another."""

from reconcile.report.fields import FieldUse
from reconcile.report.fields_text import render

USES = (
    FieldUse("casualties.killed", "number killed", "count", "at least 15", 1200, declared=True),
    FieldUse("harbour", "harbour", "choice", "open", 0, declared=False),
)


def test_a_field_has_its_name_type_example_and_claims(lines):
    head, first, second, *rest = (" ".join(line.split()) for line in lines(render(USES)))
    assert head == "field called type example claims"
    assert first == "casualties.killed number killed count at least 15 1,200"
    assert second == "harbour choice open 0"
    assert "`fields` in data/claims.yaml" in rest[-1]
