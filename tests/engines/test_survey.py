"""What claims say is counted, and what is wrong with them is found before any is judged."""

import pytest

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")
SOUND = {"id": "a", "source": "one", "field": "date", "subject": "raid", "value": "2024"}


@pytest.fixture
def surveyed(duckdb, make_project):
    """Return the survey of rows, each a claim's keys; what isn't given is null."""
    import pyarrow as pa  # noqa: PLC0415 (an extra)

    from reconcile.engines.query import KEYS  # noqa: PLC0415 (an extra)
    from reconcile.engines.survey import survey  # noqa: PLC0415
    from reconcile.files.project import load  # noqa: PLC0415

    engine = duckdb()
    project = load(make_project("claims: []\n"))

    def of(*rows):
        columns = {key: pa.array([row.get(key) for row in rows], pa.string()) for key in KEYS}
        engine.add("rows", pa.table(columns))
        return survey(engine, project)

    yield of
    engine.close()


def test_what_is_said_is_counted(surveyed):
    other = {**SOUND, "id": "b", "subject_id": "r1", "stage": "planned"}
    found = surveyed(SOUND, {**other, "field": "casualties.killed"}, {**other, "id": None})
    assert found.faults == ()
    assert (found.claims, found.fields) == (3, ("casualties.killed", "date"))
    assert (found.said["id"], found.said["stage"], found.said["quote"]) == (2, 2, 0)
    assert (found.used["stage"], found.used["quote"]) == (True, False)


@pytest.mark.parametrize(
    ("row", "code", "column", "words", "suggestion"),
    [
        ({"value": None}, "S011", "value", "missing", ""),
        ({"source": None}, "S011", "source", "missing", ""),
        ({"subject": None}, "S011", "subject", "missing", ""),
        ({"stage": "plan"}, "S012", "stage", "`plan`", "planned"),
        ({"measure": "a guess"}, "S012", "measure", "`a guess`", ""),
        ({"complete": "perhaps"}, "S012", "complete", "`perhaps`", ""),
        ({"credibility": "7"}, "S012", "credibility", "`7`", ""),
        ({"source": "thre"}, "S013", "source", "`thre`", "three"),
        ({"field": "dat"}, "S014", "field", "`dat`", "date"),
        ({"id": "a"}, "S016", "id", "`a`", ""),
    ],
)
def test_what_is_wrong_is_said_with_what_would_be_right(
    surveyed, row, code, column, words, suggestion
):
    (fault,) = surveyed(SOUND, {**SOUND, "id": "b", **row}).faults
    assert (fault.fault.code, fault.column) == (code, column)
    assert words in fault.message
    assert suggestion in str(fault.suggestion)
    assert column in fault.said


@pytest.mark.parametrize(
    "row",
    [
        {"subject": None, "subject_id": "r1"},
        {"complete": "YES", "implied": "f"},
        {"credibility": "6", "measure": "estimate", "stage": "happened"},
    ],
)
def test_what_is_right(surveyed, row):
    assert surveyed(SOUND, {**SOUND, "id": "b", **row}).faults == ()


def test_of_one_kind_only_the_first_are_looked_for(surveyed):
    from reconcile.engines.survey import MOST  # noqa: PLC0415 (an extra)

    rows = [{**SOUND, "id": f"c{n:02}", "source": f"s{n:02}"} for n in range(MOST + 5)]
    assert [each.said["source"] for each in surveyed(*rows).faults] == [
        f"s{n:02}" for n in range(MOST)
    ]
