"""Every project in `examples/` is sound, small, and says where its claims are from."""

from pathlib import Path

import pytest

from reconcile import load
from reconcile.agreement.agreement import agreement
from reconcile.model.finding import Severity
from reconcile.pipeline import reconcile

FOLDER = Path(__file__).parent.parent / "examples"
EXAMPLES = sorted(path.name for path in FOLDER.iterdir())
MOST_CLAIMS = 60
MOST_QUOTED = 9
"""Words of a quote, counted by white space: a dash between words is one."""
WITH_MORE = {"double-coding"}
"""What is as long as two people's work is."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_is_read_without_a_fault(name):
    project = load(FOLDER / name)
    assert [f for f in project.findings if f.severity is not Severity.NOTE] == []
    assert len(project.claims) > 0
    assert len(project.claims) <= MOST_CLAIMS or name in WITH_MORE


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name not in WITH_MORE])
def test_its_sources_are_named_and_every_claim_is_judged(name):
    project = load(FOLDER / name)
    assert all(source.outlet for source in project.sources.values())
    result = reconcile(project)
    assert any(question.verdict.is_contradiction for question in result.questions)
    assert not [q.id for q in result.questions if q.verdict == "unjudged"]


def test_two_readers_noted_every_source_and_quote_little():
    project = load(FOLDER / "double-coding")
    found = agreement(project)
    assert found.coded.coders == ("one", "two")
    assert set(found.coded.coders_of) == set(project.sources)
    assert found.differences
    assert all(0 < len(claim.quote.split()) <= MOST_QUOTED for claim in project.claims)
