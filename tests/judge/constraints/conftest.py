"""A row of `tests/cases/constraints/`, or claims of a test's own, to what was found across them."""

import json

import pytest

from reconcile.files.project import load
from reconcile.judge.constraints.value_sets import Said, sets_of
from reconcile.model.claim import Claim
from reconcile.model.question import Answer
from reconcile.model.reading import Reading
from reconcile.pipeline import reconcile
from reconcile.values.registry import value_type
from reconcile.values.settings import DEFAULTS
from reconcile.values.value_type import Options

FIELDS = {
    "casualties": {"type": "count", "counts": "people", "label": "casualties"},
    "casualties.children": {"type": "count"},
    "casualties.missing": {"type": "count"},
    "fighters": {"type": "count"},
    "height": {"type": "count"},
    "height.part": {"type": "count"},
    "participants": {"type": "parties"},
    "participants.number": {"type": "count"},
    "agreed": {"type": "date"},
    "casualties.share": {"type": "count"},
    "turnout": {"type": "choice", "of": ["all come", "some stay away", "nobody comes"]},
    "turnout.share": {"type": "count"},
}
SOURCES = {
    "one": "title: A source\npublished: 2017-02-01\n",
    "two": "title: A source\npublished: 2017-02-01\n",
    "three": "title: A source\npublished: 2017-02-01\n",
    "wire-one": "title: A source\nderived_from: AFP\n",
    "wire-two": "title: A source\nderived_from: AFP\n",
}


@pytest.fixture
def found(make_project):
    """Return the result of claims under constraints; what a claim doesn't say has a default."""

    def call(row):
        whole = [
            {"source": "one", "subject": "raid", **claim}
            | {"source": claim.get("source", "one").replace(" ", "-")}
            for claim in row["claims"]
        ]
        used = {claim["field"] for claim in whole} | set(FIELDS)
        file = {
            "fields": {name: FIELDS[name] for name in sorted(used) if name in FIELDS},
            "constraints": [row["constraint"]]
            if "constraint" in row
            else row.get("constraints", []),
            "entities": row.get("entities", []),
            "scopes": row.get("scopes", []),
            "claims": whole,
        }
        project = load(make_project(json.dumps(file), sources=SOURCES))
        assert project.findings == ()
        return reconcile(project)

    return call


TURNOUTS = ("all come", "some stay away", "nobody comes")


def _said(value, kind="count", *, field="x", source="one", name="x"):
    made = value_type(kind, Options(TURNOUTS if kind == "choice" else ()))
    read = made.parse(value)
    claim = Claim(id=name, source=source, field=field, subject="raid", value=value)
    answer = Answer(claim, source, made.show(read))
    return Said(claim, answer, Reading(read), "x", "x", sets_of(read, DEFAULTS))


@pytest.fixture(scope="session")
def said():
    """Return what makes of a value alone that which a constraint weighs, as a source says it."""
    return _said
