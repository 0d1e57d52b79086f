"""`implied: true` excuses what the quote doesn't say, never a quote that says something else."""

import pytest

from reconcile.evidence.all_evidence import check
from reconcile.files.project import load
from reconcile.pipeline import reconcile

HEAD = """\
fields:
  backer: {type: organisation}
  sides: {type: parties}
entities:
  - {name: Ann Lee, kind: person, aliases: [A. Lee]}
claims:
  - {source: two, field: delegation_head, subject: talks, value: Bashar Jaafari}
  - {source: two, field: backer, subject: talks, value: Northern Front}
  - {source: two, field: sides, subject: talks, value: "Russia, Turkey"}
  - {source: two, field: place, subject: talks, value: Geneva}
"""
FIELDS = HEAD.replace("  - {source: two, field: place, subject: talks, value: Geneva}\n", "")
RECORDS = {"one": "published: 2017-01-22\n", "two": "title: Two\n"}


@pytest.fixture
def implied(make_project):
    def read(field, value, quote, **others):
        claim = {"field": field, "value": value, "quote": quote, "subject": "talks", **others}
        lines = [f"    {key}: '{text}'" for key, text in claim.items()]
        text = FIELDS + "  - id: c\n    source: one\n    implied: true\n" + "\n".join(lines) + "\n"
        project = load(make_project(text, sources=RECORDS))
        assert project.findings == ()
        return check(project, reconcile(project).groups).values["c"]

    return read


@pytest.mark.parametrize(
    ("field", "value", "quote", "expected"),
    [
        ("casualties.killed", "13", "a dozen and one more fell", "not-in-quote"),
        ("casualties.killed", "13", "killed 15 people", "not-in-quote"),
        ("casualties.killed", "31", "killed 13 people", "digits-swapped"),
        ("casualties.killed", "13", "killed everybody aboard", "implied"),
        ("casualties.killed", "13", "killed at least 13", "implied"),
        ("date", "23 January 2017", "on January 25", "not-in-quote"),
        ("date", "April 2016", "the first since April 2016", "implied"),
        ("date", "two days from 23 January 2017", "on Jan. 23 to open a two-day talk", "implied"),
        ("date", "23 January 2017", "when the talks began", "implied"),
        ("duration", "five years", "after six long years", "not-in-quote"),
        ("duration", "five years", "since the protests", "implied"),
        ("delegation_head", "Ann Lee", "will head the delegation", "implied"),
        ("delegation_head", "Ann Lee", "Bashar Jaafari will head it", "not-in-quote"),
        ("delegation_head", "Bashar Jaafari", "A. Lee will head it", "not-in-quote"),
        ("backer", "Southern Front", "backed by the Northern Front", "not-in-quote"),
        ("sides", "Turkey", "with Russia at the table", "not-in-quote"),
        ("sides", "Russia, Turkey", "with Russia and others", "implied"),
        ("attendance", "invited", "was not invited", "not-in-quote"),
        ("attendance", "invited", "took a seat", "implied"),
    ],
)
def test_another_figure_date_or_party_is_not_excused(implied, field, value, quote, expected):
    assert implied(field, value, quote).outcome.value == expected


def test_the_rivals_that_a_quote_names_are_said(implied):
    found = implied("delegation_head", "Ann Lee", "Bashar Jaafari will head it")
    assert (found.found, found.missing) == (("Bashar Jaafari",), ("Ann Lee",))


@pytest.mark.parametrize("key", ["subject", "claimant"])
def test_the_subject_and_the_claimant_are_no_rivals(implied, key):
    named = {key: "Bashar Jaafari"}
    outcome = implied("delegation_head", "Ann Lee", "Bashar Jaafari named her", **named).outcome
    assert outcome.value == "implied"
