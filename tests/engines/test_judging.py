"""A batch of questions to a batch of verdicts: columns by name, whatever their order."""

import json

import pytest

from reconcile.model.reading import Days

ORIGINS = {"one": "one", "two": "two", "three": "three", "reprint": "one"}
PUBLISHED = {"one": Days(738_961, 738_961), "three": Days(738_965, 738_965)}
pytestmark = pytest.mark.needs_extra("tables", "pyarrow")


def entry(value, source, **more):
    made = dict.fromkeys(("stage", "as_of", "measure", "complete"))
    made |= dict.fromkeys(("claimant", "claimant_folded", "origin", "coder", "own", "revises"))
    made |= {"value": value, "source": source, "first": f"{source}/1", "often": 1}
    return {**made, **more}


def batch(*lists, turned=False):
    import pyarrow as pa  # noqa: PLC0415 (an extra)

    rows = [
        {
            "said": [dict(reversed(each.items())) if turned else each for each in said],
            "wanted": 1,
            "scope_said": None,
            "scope": "",
            "subject": f"raid {number}",
            "subject_key": f"id {number}",
            "field": "casualties.killed",
        }
        for number, said in enumerate(lists)
    ]
    return pa.RecordBatch.from_pylist(rows)


@pytest.fixture
def judged():
    from reconcile.engines.judging import Task, judge_batches  # noqa: PLC0415 (an extra)
    from reconcile.model.field import BUILT_IN  # noqa: PLC0415
    from reconcile.values.identity import SPELLED  # noqa: PLC0415
    from reconcile.values.settings import DEFAULTS  # noqa: PLC0415

    task = Task(BUILT_IN, DEFAULTS, SPELLED, ORIGINS, PUBLISHED)
    return lambda *batches: list(judge_batches(task, batches))


def test_a_row_a_question_in_their_order(judged):
    first = [entry("13", "one", often=3), entry("at least 15", "two")]
    (found,) = judged(batch(first, [entry("13", "one")]))
    one, other = found.to_pylist()
    assert (one["question"], one["verdict"]) == ("casualties.killed/raid-0", "outright")
    assert (one["a"], one["a_value"], one["b_value"]) == ("one/1", "13", "at least 15")
    assert (one["claims"], one["pairs"], one["same"], one["contradicts"]) == (4, 6, 3, 3)
    assert (other["verdict"], other["fault"], other["wanted"]) == ("uncorroborated", "", 1)


def test_no_order_changes_anything(judged):
    said = [entry("13", "one"), entry("15", "two"), entry("about 15", "three")]
    (expected,) = judged(batch(said))
    assert judged(batch(said[::-1], turned=True)) == [expected]


def test_what_no_claim_says_may_be_left_out(judged):
    said = [entry("13", "one"), entry("at least 15", "two")]
    names = ("stage", "as_of", "measure", "complete", "claimant", "claimant_folded", "origin")
    left_out = {*names, "coder", "own", "revises"}
    short = [{name: each[name] for name in each if name not in left_out} for each in said]
    assert judged(batch(short)) == judged(batch(said))


def test_a_source_has_its_own_origin_and_days(judged):
    reprinted = [entry("13", "one"), entry("13", "reprint")]
    risen = [entry("13", "one"), entry("15", "three")]
    fallen = [entry("15", "one"), entry("13", "three")]
    (found,) = judged(batch(reprinted, risen, fallen))
    assert [(row["verdict"], row["origins"], row["reason"]) for row in found.to_pylist()] == [
        ("uncorroborated", 1, ""),
        ("apparent", 2, "maybe-updated"),
        ("outright", 2, "figures-exclude"),
    ]


def test_a_named_claimant_is_the_origin(judged):
    un = {"claimant": "UN", "claimant_folded": "un", "origin": "UN"}
    aide = {"claimant": "an aide", "claimant_folded": "an aide"}
    quoted = [[entry("13", source, **who) for source in ("one", "two")] for who in (un, aide)]
    (found,) = judged(batch(*quoted))
    assert found.column("origins").to_pylist() == [1, 2]
    assert found.column("verdict").to_pylist() == ["uncorroborated", "agreement"]


def test_two_coders_of_one_source_say_nothing_of_it(judged):
    coded = [entry("13", "one", coder="ann"), entry("15", "one", first="one/2", coder="ben")]
    (row,) = judged(batch(coded))[0].to_pylist()
    assert (row["verdict"], row["contradicts"]) == ("uncorroborated", 1)


def test_a_slice_of_a_batch_is_judged_as_a_batch(judged):
    whole = batch([entry("13", "one")], [entry("14", "one"), entry("15", "two")])
    (expected,) = judged(whole)
    assert judged(whole.slice(1)) == [expected.slice(1)]


def test_without_rows_comes_one_batch_without_rows(judged):
    for batches in ((), (batch([entry("13", "one")]).slice(0, 0),)):
        (found,) = judged(*batches)
        assert found.num_rows == 0
        assert "verdict" in found.schema.names


def test_who_took_what_back(judged):
    mayor = {"claimant": "the mayor", "claimant_folded": "the mayor"}
    early = entry("5", "one", first="early", own="early", **mayor)
    late = entry("9", "one", first="late", own="late", revises="early", **mayor)
    (row,) = judged(batch([early, late, entry("9", "two")]))[0].to_pylist()
    assert (row["verdict"], row["incomparable"]) == ("agreement", 2)


def test_what_can_not_be_read_is_a_fault(judged):
    said = [entry("soonish", "two"), entry("13", "two"), entry("lately", "one")]
    for each in (said, said[::-1]):
        (row,) = judged(batch(each))[0].to_pylist()
        faults = [(f["column"], f["text"], f["source"]) for f in json.loads(row["fault"])]
        assert faults == [("value", "lately", "one"), ("value", "soonish", "two")]
        assert (row["verdict"], row["claims"]) == ("", 0)
