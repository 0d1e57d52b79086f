"""What changed between two states of a small project, for each format to print."""

import pytest

from reconcile.files.project import load
from reconcile.judge.changes import changes
from reconcile.pipeline import reconcile

BEFORE = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: '13', id: a, quote: 13 died}
  - {source: two, field: casualties.killed, subject: Fire, value: '13', id: b}
  - {source: three, field: date, subject: Fire, value: '2016', id: c}
"""
AFTER = """
claims:
  - {source: one, field: casualties.killed, subject: Fire, value: '13', id: a, quote: 13 died}
  - {source: two, field: casualties.killed, subject: Fire, value: '15', id: b, note: Counted anew.}
  - {source: three, field: casualties.wounded, subject: Fire, value: '4', id: d, quote: four hurt}
"""


@pytest.fixture
def found(make_project):
    then, now = (reconcile(load(make_project(text))).questions for text in (BEFORE, AFTER))
    return changes(then, now)


@pytest.fixture
def nothing(make_project):
    then = reconcile(load(make_project(BEFORE))).questions
    return changes(then, then)
