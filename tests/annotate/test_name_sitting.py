"""Name matches decided one after the other, each written at once and to be taken back."""

import pytest

from reconcile.annotate.name_sitting import NameSitting, Signed
from reconcile.files.project import load
from reconcile.pipeline import reconcile

CLAIMS = """
claims:
  - {source: one, field: delegation_head, subject: talks, value: Zhang Wei}
  - {source: two, field: delegation_head, subject: talks, value: Zheng Wei}
  - {source: one, field: organisers, subject: talks, value: Orme Council}
  - {source: two, field: organisers, subject: talks, value: Orme Committee}
"""


@pytest.fixture
def root(make_project):
    return make_project(CLAIMS)


@pytest.fixture
def names(root):
    project = load(root)
    return NameSitting(project, reconcile(project), Signed("Ann", "2025-05-13"))


def test_a_ruling_is_written_with_who_when_and_the_claims_and_taken_back(names, root):
    decisions = root / "data" / "decisions.yaml"
    assert len(names.left) == 2
    assert names.rule(same=False, reason="two people") == []
    assert names.progress == (1, 0, 1)
    written = decisions.read_text()
    for said in ("same: false", "reason: two people", "author: Ann", "2025-05-13"):
        assert said in written
    assert names.undo().after is not None
    assert names.progress == (0, 0, 2)
    assert not decisions.exists()
    assert names.undo() is None


def test_what_is_skipped_waits_for_another_sitting(names, root):
    first = names.left[0]
    names.skip()
    assert first not in names.left
    assert names.progress == (0, 1, 1)
    assert not (root / "data" / "decisions.yaml").exists()


def test_without_a_reason_the_score_is_kept(names, root):
    names.rule(same=True)
    assert "Reviewed at a score of" in (root / "data" / "decisions.yaml").read_text()
