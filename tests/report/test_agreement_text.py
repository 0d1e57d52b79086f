"""The differences come first, then the figures; nothing from data steers the terminal."""

import pytest

from reconcile.agreement.agreement import agreement
from reconcile.files.project import load
from reconcile.report import console
from reconcile.report.agreement_text import head, render

CLAIMS = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "12", coder: ann, claimant: OCHA, quote: killed 12}
  - {source: one, field: casualties.killed, subject: raid, value: at least 15, coder: ben, stage: planned}
  - {source: one, field: casualties.killed, subject: flood, value: "9", coder: ann}
  - {source: one, field: casualties.killed, subject: flood, value: nine, coder: ben}
  - {source: one, field: date, subject: "\\e[31mraid", value: 2017-01-02, coder: ben}
  - {source: two, field: date, subject: raid, value: 2017-01-03, coder: ben}
"""


@pytest.fixture
def drawn(make_project, monkeypatch):
    def draw(claims=CLAIMS):
        root = make_project(claims)
        monkeypatch.chdir(root)
        project = load(root)
        found = agreement(project)
        return found, console.plain_text(render(found, project.places), 100)

    return draw


def test_differences_come_first_with_both_readings_and_the_reasons(drawn):
    found, text = drawn()
    assert head(found) == "ann and ben: 3 items in 1 source, 2 differences"
    assert text.startswith(
        "ann and ben: 3 items in 1 source, 2 differences\n"
        "differences by reason: claimant 1, not noted by all 1, quote 1, stage 1, value 1\n"
        "1 source that one coder alone noted left out\n"
        "\n"
        "1. one · casualties.killed · raid\n"
        "    ann  12 (OCHA) “killed 12” data/claims.yaml:3\n"
        "    ben  at least 15 (planned) data/claims.yaml:4\n"
        "    contradicts (figures-exclude): No number is both 12 and at least 15.\n"
        "    claimant: OCHA (ann), none (ben)\n"
        "    stage: none (ann), planned (ben)\n"
        "    quote: only ann quotes\n"
        "\n"
        "2. one · date · ^[[31mraid\n"
        "    ben  2017-01-02 data/claims.yaml:7\n"
        "    ann  -\n"
        "    ben noted it, ann didn't.\n"
    )


def test_figures_are_never_without_their_number_of_items(drawn):
    _, text = drawn()
    rows = [line.split() for line in text.partition("What was noted")[2].splitlines()]
    assert ["casualties.killed", "2", "2", "100.0%", "0", "0"] in rows
    assert ["date", "1", "0", "0.0%", "0", "1"] in rows
    assert ["all", "fields", "3", "2", "66.7%", "0", "1"] in rows
    assert ["all", "fields", "2", "50.0%"] in rows
    assert [row[0] for row in rows if row].count("date") == 1
    (read,) = (row for row in rows if row[:3] == ["casualties.killed", "2", "50.0%"])
    assert read[3] == "ratio"
    assert read[4] == "0.792"
    assert "1,000 draws of the items (seed 2008)" in " ".join(text.split())


def test_that_they_differ_nowhere_is_said(drawn):
    same = "  - {source: one, field: date, subject: raid, value: 2017-01-02, coder: %s}\n"
    found, text = drawn(f"claims:\n{same % 'ann'}{same % 'ben'}")
    assert found.differences == ()
    assert "They differ nowhere." in text
    assert "by reason" not in text
    assert "only one item" in text


def test_the_most_frequent_reason_comes_first(drawn):
    more = "".join(
        f"  - {{source: one, field: casualties.killed, subject: s{n}, value: {value}, coder: {coder}}}\n"
        for n in range(2)
        for coder, value in (("ann", "1"), ("ben", "5"))
    )
    _, text = drawn(CLAIMS + more)
    assert (
        "differences by reason: value 3, claimant 1, not noted by all 1, quote 1, stage 1" in text
    )
