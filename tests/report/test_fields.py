"""The fields of a project: the used ones first, each with an example that its type reads."""

import json

from reconcile.files.project import load
from reconcile.report.as_json import fields_json
from reconcile.report.fields import EXAMPLES, field_uses
from reconcile.report.fields_text import render
from reconcile.values.registry import TYPES, field_type, value_type
from reconcile.values.settings import DEFAULTS

CLAIMS = """
fields:
  mood: {type: choice, of: [calm, tense], label: mood of the town}
  place: {type: place}
claims:
  - {source: one, field: mood, subject: town, value: tense}
  - {source: two, field: mood, subject: town, value: tense}
  - {source: three, field: mood, subject: town, value: calm}
  - {source: one, field: date, subject: fire, value: '2016'}
"""


def test_the_most_used_come_first_with_their_commonest_value(make_project):
    first, second, *rest = field_uses(load(make_project(CLAIMS)))
    assert (first.field, first.label, first.type, first.example, first.claims, first.declared) == (
        "mood",
        "mood of the town",
        "choice",
        "tense",
        3,
        True,
    )
    assert (second.field, second.claims, second.declared) == ("date", 1, False)
    assert [use.claims for use in rest] == [0] * len(rest)
    assert [use.field for use in rest] == sorted(use.field for use in rest)


def test_every_example_is_read_by_its_type(make_project):
    project = load(make_project(CLAIMS))
    for use in field_uses(project):
        assert field_type(project.fields[use.field], DEFAULTS).parse(use.example), use


def test_every_type_without_words_of_its_own_has_an_example_that_it_reads():
    assert set(EXAMPLES) == set(TYPES) - {"scale", "choice"}
    for name, example in EXAMPLES.items():
        assert value_type(name).parse(example), name


def test_the_table_has_a_row_a_field(make_project, lines):
    printed = lines(render(field_uses(load(make_project(CLAIMS)))))
    assert printed[0].split() == ["field", "called", "type", "example", "claims"]
    assert printed[1].split() == ["mood", "mood", "of", "the", "town", "choice", "tense", "3"]


def test_json_has_the_same(make_project):
    found = json.loads(fields_json(field_uses(load(make_project(CLAIMS)))))
    assert found["fields"][0]["example"] == "tense"
