"""Ids and labels in SQL are those that Python makes of the same texts."""

import pytest

from reconcile.engines.query import (
    KEYS,
    claims_with_ids,
    distinct,
    labels_by_id,
    questions,
    summary,
    values_of,
    verdicts,
)

pytestmark = pytest.mark.needs_extra("tables", "duckdb", "pyarrow")


@pytest.fixture
def engine(duckdb):
    opened = duckdb()
    yield opened
    opened.close()


def give(engine, name, *rows):
    """Make rows a table, each cell a text or null."""
    import pyarrow as pa  # noqa: PLC0415 (an extra)

    engine.add(name, pa.Table.from_pylist(list(rows)))


def claims(engine, name, *rows):
    import pyarrow as pa  # noqa: PLC0415 (an extra)

    made = {key: pa.array([row.get(key) for row in rows], pa.string()) for key in KEYS}
    engine.add(name, pa.table(made))


def test_ids_are_those_of_a_file(engine, make_project):
    from reconcile.engines.lookups import add_slugs  # noqa: PLC0415 (an extra)
    from reconcile.files.project import load  # noqa: PLC0415

    field = "casualties.killed"
    rows = [
        {"source": "one", "field": field, "subject": "The Raid", "value": "13"},
        {"source": "one", "field": field, "subject": "the raid", "value": "15"},
        {"source": "one", "field": field, "subject": "the raid", "value": "15"},
        {"source": "one", "field": field, "subject_id": "r 1", "value": "15", "claimant": "UN"},
        {"source": "one", "field": field, "subject": "fire", "value": "1", "id": "own"},
        {"source": "two", "field": field, "subject": "fire", "value": "1"},
    ]
    entries = "".join(f"  - {row}\n" for row in rows)
    expected = {claim.id for claim in load(make_project(f"claims:\n{entries}")).claims}
    claims(engine, "rows", *rows)
    add_slugs(engine, ("The Raid", "the raid", "r 1", "fire"), ("UN",))
    found = engine.ask(claims_with_ids(engine.dialect, some_lack_one=True))
    assert len(expected) == len(rows)
    assert {row["id"] for row in found} == expected


def test_where_all_claims_have_an_id_nothing_is_made(engine):
    assert claims_with_ids(engine.dialect, some_lack_one=False) == "SELECT * FROM rows"


def test_an_identifier_is_called_as_most_claims_do_and_then_by_the_alphabet(engine):
    called = [("r1", "Raid"), ("r1", "the  raid"), ("r1", "the raid"), ("r2", "b"), ("r2", "a")]
    rows = [{"subject_id": one, "subject": name} for one, name in called]
    claims(engine, "claims", *rows, {"subject_id": "r3"}, {"subject": "no identifier"})
    found = engine.ask(f"{labels_by_id(engine.dialect)} ORDER BY 1")
    assert [tuple(row.values()) for row in found] == [
        ("r1", "the raid"),
        ("r2", "a"),
        ("r3", "r3"),
    ]


def test_distinct_texts_and_values_with_how_often(engine):
    rows = [{"field": "date", "value": v, "subject": s} for v, s in (("1", "b"), ("1", "a"))]
    claims(engine, "rows", *rows, {"field": "x", "value": "2", "subject": "a", "subject_id": "i"})
    claims(engine, "others", {"subject": "c"})
    assert [tuple(row.values()) for row in engine.ask(distinct("subject"))] == [("a", 2), ("b", 1)]
    found = engine.ask(distinct("subject", "subject_id IS NULL"))
    assert [row["often"] for row in found] == [1, 1]
    assert engine.ask(distinct("subject", rows="others")) == [{"text": "c", "often": 1}]
    assert [row["often"] for row in engine.ask(values_of(["date", "it's"]))] == [2]


def test_a_question_is_one_row_with_what_is_said_alike_as_one(engine):
    one = {"source": "one", "field": "date", "value": "2024"}
    rows = [
        {**one, "id": "b", "subject": "Raid"},
        {**one, "id": "a", "subject": "raid"},
        {**one, "id": "c", "subject": "raid"},
        {**one, "id": "d", "subject": "raid", "scope": "In  Varn"},
    ]
    claims(engine, "claims", *rows)
    give(
        engine, "subjects", *({"text": t, "key": "raid", "label": "Raid"} for t in ("Raid", "raid"))
    )
    give(engine, "scopes", {"text": "In  Varn", "folded": "in varn", "spaced": "In Varn"})
    give(engine, "claimants", {"text": "x", "folded": "x", "origin": "x"})
    give(engine, "coders", {"text": "x", "folded": "x", "spaced": "x"})
    engine.keep("labels", labels_by_id(engine.dialect))
    used = {key: any(row.get(key) for row in rows) for key in KEYS}
    asked = questions(engine.dialect, used, "g.source = 'two'")
    whole, narrow = sorted(engine.ask(asked), key=lambda row: row["scope"])
    assert (whole["subject_key"], whole["scope"], whole["wanted"]) == ("name raid", "", 0)
    assert sorted((each["first"], each["often"]) for each in whole["said"]) == [("a", 2), ("b", 1)]
    assert whole["said"][0].keys() == {"value", "source", "first", "often"}
    assert (narrow["scope"], narrow["scope_said"]) == ("in varn", "In Varn")


def test_verdicts_are_in_their_order_and_equal_ids_are_numbered(engine):
    row = {"field": "date", "scope": "", "scope_said": "", "subject": "raid"}
    row |= dict.fromkeys(("verdict", "agreement", "relation", "reason"), "agreement")
    row |= dict.fromkeys(("between", "a", "b", "a_value", "b_value"), "")
    numbers = ("claims", "readings", "origins", "pairs", "same", "refines", "compatible")
    others = ("differs", "contradicts", "unjudged", "incomparable", "not_compared")
    row |= dict.fromkeys((*numbers, *others), 1) | {"wanted": 1}
    give(
        engine,
        "judged",
        {**row, "question": "q", "subject_key": "name raid"},
        {**row, "question": "q", "subject_key": "id r1"},
        {**row, "question": "z", "subject_key": "name z", "verdict": "outright", "not_compared": 0},
    )
    found = engine.ask(verdicts((), ["outright", "agreement"]))
    assert [(each["question"], each["subject_id"]) for each in found] == [
        ("z", ""),
        ("q", "r1"),
        ("q.2", ""),
    ]
    assert len(engine.ask(verdicts(["verdict = 'outright'"], ["outright"]))) == 1
    counted = {each["verdict"]: each for each in engine.ask(summary(()))}
    assert (counted["agreement"]["questions"], counted["agreement"]["not_all_compared"]) == (2, 2)
    assert (counted["outright"]["questions"], counted["outright"]["not_all_compared"]) == (1, 0)
    assert engine.ask(summary(["verdict = 'none'"])) == []
