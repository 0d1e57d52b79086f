"""From a project and an engine to verdicts: what is counted, heard on the way, and refused."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
CLAIMS = """\
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13", quote: killed 13}
  - {source: two, field: casualties.killed, subject: the raid, value: "15"}
  - {source: two, field: casualties.wounded, subject: raid, value: "5"}
  - {source: three, field: date, subject: fire, subject_id: f1, value: "2024"}
"""


@pytest.fixture
def judged(duckdb, make_project):
    """Return the verdicts on claims by DuckDB, all of them in memory."""
    from reconcile.engines.run import run  # noqa: PLC0415 (an extra)
    from reconcile.files.folder import at  # noqa: PLC0415
    from reconcile.files.project import read_project  # noqa: PLC0415

    engine = duckdb()

    def of(claims, *asked, **more):
        return run(engine, read_project(at(make_project(claims))), (), *asked, **more)

    yield of
    engine.close()


def test_what_the_verdicts_come_to(judged):
    found = judged(CLAIMS)
    summary = found.summary
    assert (summary.claims, summary.sources, summary.questions, summary.shown) == (4, 3, 3, 3)
    assert (summary.of_several_origins, summary.not_all_compared) == (1, 0)
    assert summary.verdicts == {
        "outright": 1,
        "apparent": 0,
        "unjudged": 0,
        "agreement": 0,
        "uncorroborated": 2,
    }
    assert (found.engine, [each.code for each in found.left_out]) == ("duckdb", ["quotes"])
    assert [batch.num_rows for batch in found.batches()] == [3]
    assert [batch.num_rows for batch in found.batches()] == [3]  # as often as asked for


@pytest.mark.parametrize(
    ("wanted", "questions"),
    [
        ({"fields": ("casualties",)}, ["casualties.killed/raid", "casualties.wounded/raid"]),
        ({"fields": ("casual",)}, []),
        ({"subjects": ("The raid", "f1")}, ["casualties.killed/raid", "casualties.wounded/raid",
                                            "date/fire"]),
        ({"subjects": ("it's none",)}, []),
        ({"sources": ("one",)}, ["casualties.killed/raid"]),
        ({"verdicts": ("uncorroborated",), "sources": ("two",)}, ["casualties.wounded/raid"]),
    ],
)  # fmt: skip
def test_what_is_wanted_is_shown_and_everything_counted(judged, wanted, questions):
    from reconcile.engines.verdicts import Narrowed  # noqa: PLC0415 (an extra)

    found = judged(CLAIMS, Narrowed(**wanted))
    shown = [each for batch in found.batches() for each in batch["question"].to_pylist()]
    assert shown == questions
    assert (found.summary.questions, found.summary.shown) == (3, len(questions))


def test_how_far_it_is_can_be_heard(judged):
    heard = []
    judged(CLAIMS, tell=lambda *said: heard.append(said))
    assert heard[-1] == ("Judging", 4, 4)
    assert "Comparing names" in {what for what, _, _ in heard}


def test_nothing_is_judged_where_nothing_is_claimed(judged):
    found = judged("claims: []\n")
    assert (found.summary.claims, found.summary.questions) == (0, 0)
    assert [batch.num_rows for batch in found.batches() if batch.num_rows] == []


def test_claims_that_others_settle_are_neither_counted_nor_named(judged):
    both = "source: one, field: casualties.killed, scope: in Varn"
    found = judged(
        "claims:\n"
        f"  - {{id: a, {both}, subject: Raid, value: '13', coder: ann, quote: thirteen}}\n"
        f"  - {{id: b, {both}, subject: raid, value: '15', coder: ben}}\n"
        f"  - {{id: c, {both}, subject: RAID, value: '15', settles: [a, b]}}\n"
    )
    (batch,) = found.batches()
    assert batch["subject"].to_pylist() == ["RAID"]
    assert (found.summary.claims, found.left_out) == (1, ())
