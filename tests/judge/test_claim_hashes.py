"""Each half of a hash changes with what it is of, and with nothing else."""

from __future__ import annotations

import pytest

from reconcile.files.project import load
from reconcile.judge.claim_hashes import BETWEEN, judged_hashes
from reconcile.judge.origins import origins

CLAIMS = """
fields:
  mood: {type: choice, of: [good, bad], label: the mood}
claims:
  - {id: a, source: one, field: mood, subject: raid, value: good, note: seen}
  - {id: b, source: two, field: mood, subject: raid, value: bad}
"""


def hashes(folder, **kwargs) -> dict[str, list[str]]:
    project = load(folder)
    assert not project.findings
    made = judged_hashes(project, origins(project.sources), **kwargs)
    return {claim: made_of.split(BETWEEN) for claim, made_of in made.items()}


@pytest.mark.parametrize(
    ("old", "new", "claim_changes", "rest_changes"),
    [
        ("value: good", "value: bad", True, False),
        ("note: seen", "note: heard", False, False),
        ("label: the mood", "label: a mood", False, False),
        ("of: [good, bad]", "of: [good, bad, mixed]", False, True),
        ("claims:", "settings: {about_literal: 0.3}\nclaims:", False, True),
        ("claims:", "settings: {about_literal: 0.2}\nclaims:", False, False),  # the default
    ],
)
def test_a_half_changes_with_what_it_is_of(make_project, old, new, claim_changes, rest_changes):
    before = hashes(make_project(CLAIMS))["a"]
    after = hashes(make_project(CLAIMS.replace(old, new)))["a"]
    assert [x != y for x, y in zip(before, after, strict=True)] == [claim_changes, rest_changes]


@pytest.mark.parametrize("said", ["outlet: Two", "published: 2017-01-24", "derived_from: one"])
def test_a_hash_rests_on_the_source_and_its_origin(make_project, said):
    before = hashes(make_project(CLAIMS))
    after = hashes(make_project(CLAIMS, sources={"two": said}))
    assert before["a"] == after["a"]
    assert before["b"][0] == after["b"][0]
    assert before["b"][1] != after["b"][1]


def test_only_the_claims_that_are_wanted_are_hashed(make_project):
    folder = make_project(CLAIMS)
    (first, _) = load(folder).claims
    assert hashes(folder, claims=[first]) == {"a": hashes(folder)["a"]}
