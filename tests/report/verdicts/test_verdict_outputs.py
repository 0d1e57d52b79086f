"""Verdicts, a row a question: what a person reads, and what programs do."""

import csv
import io
import json

import pytest

from reconcile.report.console import plain_text

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")
CLAIMS = """\
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: at least 15, quote: =15}
  - {source: two, field: casualties.wounded, subject: raid, value: "4"}
"""


@pytest.fixture
def verdicts(make_project):
    from reconcile.engines.in_memory import in_memory  # noqa: PLC0415 (an extra)
    from reconcile.files.project import load  # noqa: PLC0415

    return in_memory(load(make_project(CLAIMS)))


def test_on_a_terminal(verdicts):
    from reconcile.report.verdicts.text import verdicts_drawn  # noqa: PLC0415 (an extra)

    assert plain_text(verdicts_drawn(verdicts), 100).splitlines() == [
        "3 sources, 3 claims, 2 questions; 1 answered by more than one origin (memory)",
        "",
        "  ✗ 1 contradiction, outright cannot all be true",
        "  · 1 uncorroborated          only one origin says it",
        "",
        "✗ casualties.killed/raid: 13 / at least 15 (figures-exclude; 2 claims)",
        "",
        "! 1 quotes aren't compared with their sources' texts",
        "A row a question: reconcile report --as verdicts -o verdicts.parquet",
    ]


def test_as_files(verdicts):
    from reconcile.report.verdicts.streams import WRITERS  # noqa: PLC0415 (an extra)

    made = {style: b"".join(write(verdicts)) for style, write in WRITERS.items()}
    lines = [json.loads(line) for line in made["jsonl"].splitlines()]
    whole = json.loads(made["json"])
    assert whole["verdicts"] == lines
    assert whole["summary"]["verdicts"]["outright"] == 1
    assert [each["code"] for each in whole["left_out"]] == ["quotes"]
    rows = list(csv.DictReader(io.StringIO(made["csv"].decode())))
    assert [{key: str(text) for key, text in line.items()} for line in lines] == rows
    assert made["parquet"].startswith(b"PAR1")
