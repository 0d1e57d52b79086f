"""The verdicts on a project are the same by every engine, whatever it has in it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.as_csv import report_csv

pytestmark = [
    pytest.mark.needs_extra("tables", "duckdb", "pyarrow"),
    pytest.mark.filterwarnings("ignore:PySpark does not yet:FutureWarning"),
]
ROOT = Path(__file__).parents[2]

EVERY_FEATURE = """\
fields:
  brokers: {type: parties}
  seat: {type: place}
  chair: {type: person}
  state: {type: scale, of: [holds, fragile, broken]}
  talks.date: {type: date}
entities:
  - {name: Ankara Forum, aliases: [the Forum], kind: organisation}
  - {name: Varn, kind: place, within: Ostland}
  - {name: Ostland, kind: place}
claims:
  - {source: one, field: talks.date, subject: talks, value: on Monday}
  - {source: two, field: talks.date, subject: the talks, value: yesterday}
  - {source: three, field: talks.date, subject: Talks, value: May 2024}
  - {source: one, field: brokers, subject: truce, value: Russia and Turkey, complete: true}
  - {source: two, field: brokers, subject: truce, value: "Russia, Turkey and Iran"}
  - {source: three, field: brokers, subject: truce, value: the Forum}
  - {source: one, field: casualties.killed, subject: raid, value: some 40, measure: estimate}
  - {source: two, field: casualties.killed, subject: raid, value: "52", measure: documented}
  - {source: three, field: casualties.killed, subject: raid, value: at least 60, as_of: 2024-05-09}
  - {source: three, field: casualties.killed, subject: raid, value: "61", as_of: yesterday, claimant: the Red Crescent}
  - {source: one, field: casualties.killed, subject: raid, value: "70", claimant: Red Crescent}
  - {source: two, field: casualties.killed, subject: raid, value: "48", scope: in Varn}
  - {source: one, field: casualties.killed, subject: raid, value: "12", scope: In  varn}
  - {id: late, source: one, field: casualties.wounded, subject: raid, value: "9", claimant: the mayor, revises: early}
  - {id: early, source: one, field: casualties.wounded, subject: raid, value: "5", claimant: the mayor}
  - {id: other, source: two, field: casualties.wounded, subject: raid, value: "5", revises: early}
  - {source: one, field: casualties.wounded, subject: flood, value: "9", claimant: Red Crescent}
  - {source: three, field: casualties.wounded, subject: flood, value: "8", claimant: the Red Crescent}
  - {source: one, field: seat, subject: truce, value: "Varn, Ostland"}
  - {source: two, field: seat, subject: truce, value: Ostland}
  - {source: one, field: chair, subject: truce, value: Ana Maria Pell}
  - {source: two, field: chair, subject: truce, value: A. M. Pell}
  - {source: three, field: chair, subject: truce, value: the chair}
  - {source: one, field: state, subject: truce, value: holds, stage: planned, coder: ann}
  - {source: one, field: state, subject: truce, value: broken, coder: Ben}
  - {source: two, field: state, subject: truce, value: fragile, stage: happened, coder: ann}
  - {id: sa, source: one, field: state, subject: pact, value: holds, coder: ann, quote: it holds}
  - {id: sb, source: one, field: state, subject: PACT, value: broken, settles: [sa]}
  - {source: one, field: casualties.killed, subject: fire, subject_id: f1, value: "3"}
  - {source: two, field: casualties.killed, subject: Blaze, subject_id: f1, value: "4"}
  - {source: two, field: casualties.killed, subject: fire, subject_id: f2, value: "4"}
  - {source: three, field: casualties.killed, subject_id: f2, value: "5", quote: five died}
constraints:
  - {order: [date.start, date.end]}
"""
SOURCES = {
    "one": "title: One\noutlet: The Herald\npublished: 2024-05-15\n",
    "two": "title: Two\nderived_from: one\npublished: 2024-05-10\n",
    "three": "title: Three\noutlet: The  Courier\npublished: May 2024\n",
}
DECISIONS = """\
accepted:
  - {question: casualties.killed/raid, verdict: outright, reason: two counts, claims: {}}
names:
  - {a: the Red Crescent, b: Red Crescent, same: true, reason: one body}
"""


@pytest.fixture
def project(make_project):
    return make_project(EVERY_FEATURE, sources=SOURCES, decisions=DECISIONS)


def test_every_feature(by_engine, in_memory, project):
    found, rows = by_engine(project)
    expected, same = in_memory(project)
    assert rows == same
    assert found.left_out == expected.left_out
    assert [each.code for each in found.left_out] == ["decisions", "constraints", "quotes"]


def test_rows_say_what_the_report_says(in_memory, project):
    result = reconcile(load(project))
    _, rows = in_memory(project)
    assert [row.question for row in rows] == [question.id for question in result.questions]
    for row, question in zip(rows, result.questions, strict=True):
        assert row.verdict == question.verdict.value
        told = next(((p.a, p.b, p.between.value) for p in question.telling), ("", "", ""))
        assert (row.a, row.b, row.between) == told
        assert row.pairs == len(question.pairs)
    assert {row.between for row in rows} == {"", "origins", "one claimant", "one origin"}


@pytest.mark.parametrize(
    "folder", [".", *(f"examples/{each.name}" for each in sorted((ROOT / "examples").iterdir()))]
)
def test_projects_that_ship_with_the_code(by_duckdb, in_memory, folder):
    assert by_duckdb(ROOT / folder)[1] == in_memory(ROOT / folder)[1]


def _as_table(project: Path, ending: str, *, ids: bool) -> Path:
    """Turn a project's claims into a table beside the declarations."""
    result = reconcile(load(project))
    text = report_csv(result, result.questions)
    head, *rows = csv.reader(io.StringIO(text))
    if not ids:
        at = head.index("id")
        head, *rows = [row[:at] + row[at + 1 :] for row in (head, *rows)]
    data = project / "data"
    claims = (data / "claims.yaml").read_text(encoding="utf-8")
    declared = claims.partition("claims:\n")[0]
    (data / "claims.yaml").write_text(declared, encoding="utf-8")
    (data / "claims").mkdir()
    file = data / "claims" / f"said{ending}"
    if ending == ".parquet":
        import pyarrow as pa  # noqa: PLC0415 (an extra)
        import pyarrow.parquet as pq  # noqa: PLC0415

        columns = zip(*rows, strict=True)
        pq.write_table(pa.table([pa.array(each) for each in columns], names=head), file)
    else:
        with file.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out, delimiter=";" if ids else ",").writerows([head, *rows])
    return project


@pytest.mark.parametrize(("ending", "ids"), [(".parquet", True), (".csv", True), (".csv", False)])
def test_an_exported_table(by_duckdb, in_memory, project, ending, ids):
    _compare(by_duckdb, in_memory, _as_table(project, ending, ids=ids))


def test_a_table_without_ids_by_every_engine(by_engine, in_memory, project):
    _compare(by_engine, in_memory, _as_table(project, ".parquet", ids=False))


def _compare(judged, in_memory, folder):
    found, rows = judged(folder)
    expected, same = in_memory(folder)
    assert rows == same
    assert found.summary == expected.summary


def test_what_is_asked_for(by_duckdb, in_memory, project):
    from reconcile.engines.verdicts import Narrowed  # noqa: PLC0415 (an extra)

    for wanted in (
        Narrowed(fields=("casualties",)),
        Narrowed(subjects=("the raid", "f2")),
        Narrowed(sources=("three",)),
        Narrowed(verdicts=("agreement", "outright"), sources=("two",)),
    ):
        found, rows = by_duckdb(project, wanted)
        expected, same = in_memory(project, wanted)
        assert rows == same
        assert 0 < found.summary.shown == expected.summary.shown < found.summary.questions
