"""Verdicts as files: the same rows in each format, as they come."""

import csv
import io
import json

import pytest

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


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
