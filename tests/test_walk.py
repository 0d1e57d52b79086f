"""The first ten minutes: what README shows suffices for a report on two texts of one's own.

`test_docs.py` runs these commands and compares their output with README; here is what they must be.
"""

import re
import shlex
from pathlib import Path

import pytest

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
WALK = README.partition("\n## Your own texts\n")[2].partition("\n## ")[0]
COMMANDS = [shlex.split(line[2:]) for line in WALK.splitlines() if line.startswith("$ ")]
TEXTS = dict(re.findall(r'```text title="([^"]+)"\n(.*?)```', WALK, re.DOTALL))


def test_the_way_leads_from_nothing_to_a_report():
    steps = [
        " ".join(each[1:3]) if each[1] in ("source", "claim") else each[1] for each in COMMANDS
    ]
    assert list(dict.fromkeys(steps)) == ["init", "source add", "claim add", "report"]
    assert {each[0] for each in COMMANDS} == {"reconcile"}


def test_every_step_is_run_and_no_other_page_is_needed():
    assert "<!-- not run" not in WALK
    assert re.findall(r"\]\((?!#)", WALK) == []
    assert WALK.count("<!-- in: a new folder -->") == 1


def test_both_texts_are_added_and_spoken_of():
    added = {each[3] for each in COMMANDS if each[1:3] == ["source", "add"]}
    assert added == set(TEXTS)
    sources = {each[3] for each in COMMANDS if each[1:3] == ["claim", "add"]}
    assert {f"{source}.txt" for source in sources} == set(TEXTS)


@pytest.mark.parametrize("call", [c for c in COMMANDS if c[1:3] == ["claim", "add"]], ids=" ".join)
def test_every_quote_is_in_its_text(call):
    quote = call[call.index("--quote") + 1]
    assert quote in TEXTS[f"{call[3]}.txt"]


def test_it_ends_in_verdicts_of_both_kinds_with_quotes_verified():
    report = WALK.partition("$ reconcile report\n")[2]
    assert "contradictions, outright" in report
    assert "agreement" in report
    assert re.search(r"(\d+) of \1 quotes verified in the sources' texts", report)
