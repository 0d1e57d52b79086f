"""Rows and batches are the same, and a file of them is the same however they are batched."""

from types import SimpleNamespace

import pytest

pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


@pytest.fixture
def rows():
    from reconcile.engines.verdict_rows import NUMBERS, Verdict  # noqa: PLC0415 (an extra)

    return [
        Verdict(*(each if key in NUMBERS else f"{key} {each}" for key in Verdict._fields))
        for each in range(5)
    ]


def test_there_and_back(rows):
    from reconcile.engines.verdict_rows import VERDICTS, batches_of, rows_of  # noqa: PLC0415

    batches = list(batches_of(rows))
    assert batches[0].schema == VERDICTS
    assert list(rows_of(batches)) == rows
    assert list(batches_of([])) == []


def test_a_verdict_is_a_row_of_the_judge_with_what_is_asked():
    from reconcile.engines.verdict_rows import JUDGED, Verdict  # noqa: PLC0415 (an extra)
    from reconcile.judge.one_question import VerdictRow  # noqa: PLC0415

    asked = ("question", "field", "subject", "subject_id", "scope")
    assert Verdict._fields == (*asked, *VerdictRow._fields[1:])
    assert set(VerdictRow._fields) < set(JUDGED.names)


def test_the_same_bytes_however_the_rows_are_batched(rows, monkeypatch):
    from reconcile.engines import parquet_file  # noqa: PLC0415 (an extra)
    from reconcile.engines.verdict_rows import VERDICTS, batch_of  # noqa: PLC0415

    monkeypatch.setattr(parquet_file, "_ROWS", 2)

    def written(size):
        batches = [batch_of(rows[at : at + size], VERDICTS) for at in range(0, 5, size)]
        found = SimpleNamespace(batches=lambda: iter(batches))
        return b"".join(parquet_file.verdicts_parquet(found))

    assert written(1) == written(2) == written(5)
    assert written(1)[:4] == written(1)[-4:] == b"PAR1"
