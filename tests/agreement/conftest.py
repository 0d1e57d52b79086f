"""Projects of two coders, as notes and items."""

from __future__ import annotations

import pytest

from reconcile.agreement.coders import coded
from reconcile.agreement.items import items
from reconcile.agreement.notes import notes
from reconcile.files.project import load
from reconcile.pipeline import ground

FIELDS = """
fields:
  talks.state: {type: scale, of: [calm, tense, broken]}
  weather: {type: choice, of: [dry, wet]}
  open: {type: yes_no}
  remark: {type: text}
  goods: {type: text, many: true}
"""


class Compared:
    """What a test looks at: the project, its coders' claims, the notes and items of them."""

    def __init__(self, project):
        assert project.findings == ()
        self.project = project
        self.coded = coded(project.claims)
        self.types, self.names = ground(project)
        self.notes = notes(self.coded.claims, project.readings, project.fields, self.names)
        self.items = items(self.notes)

    def ids(self):
        """Return the claims of each item by their coders and values."""
        return sorted(
            " = ".join(f"{note.coder} {note.claim.value}" for note in item.notes)
            for item in self.items
        )


@pytest.fixture
def compared(make_project):
    """Return what coders noted; each line is a claim in braces without its source."""

    def make(*claims):
        lines = "".join(f"  - {{source: one, {claim}}}\n" for claim in claims)
        return Compared(load(make_project(f"{FIELDS}claims:\n{lines}")))

    return make
