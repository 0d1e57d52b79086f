"""The sources against each other: where each two agree and contradict."""

from reconcile.report.web import pairs as page_pairs
from reconcile.report.web.page import page
from reconcile.report.web.pairs import pair_table


def test_a_pair_of_sources_stands_with_its_furthest_relation(judged):
    result = judged(
        ("one", "casualties.killed", "13"),
        ("one", "casualties.killed", "15", ", claimant: the mayor"),
        ("two", "casualties.killed", "15"),
        ("one", "casualties.wounded", "more than 300"),
        ("two", "casualties.wounded", "more than 310"),
        ("one", "date", "2016"),
        ("two", "date", "May 2016"),
    )
    table = pair_table(result, result.questions)
    assert table.sources == ("one", "two")
    (met,) = table.met.values()
    assert [q.field for q in met.contradict] == ["casualties.killed"]
    assert [q.field for q in met.differ] == ["casualties.wounded"]
    assert [q.field for q in met.agree] == ["date"]


def test_of_too_many_pairs_those_that_contradict_least_are_counted(judged, monkeypatch):
    monkeypatch.setattr(page_pairs, "MOST_PAIRS", 1)
    result = judged(
        ("one", "date", "2016"),
        ("two", "date", "2016"),
        ("three", "date", "2017"),
        ("two", "casualties.killed", "13"),
        ("three", "casualties.killed", "15"),
    )
    table = pair_table(result, result.questions)
    assert (list(table.met), table.more) == ([("three", "two")], 2)
    assert "2 more pairs of sources" in page(result, result.questions)


def test_of_very_many_pairs_of_a_question_those_that_contradict_each_other_come_first(
    judged, monkeypatch
):
    monkeypatch.setattr(page_pairs, "MOST_OF_A_QUESTION", 2)
    monkeypatch.setattr(page_pairs, "MOST_PAIRS", 1)
    result = judged(
        ("one", "casualties.killed", "13"),
        ("three", "casualties.killed", "15"),
        ("two", "casualties.killed", "13"),
    )
    table = pair_table(result, result.questions)
    assert (list(table.met), table.more, table.all_met) == ([("one", "three")], 1, False)
    assert "At least 1 more pair of sources" in page(result, result.questions)


def test_a_pair_is_numbered_among_all(judged):
    result = judged(*((source, "date", "2016") for source in ("one", "three", "two")))
    met = pair_table(result, result.questions).met.values()
    assert [each.anchor for each in met] == [f"pair-{number}" for number in range(1, 4)]


def test_sources_that_share_no_question_dont_meet(judged):
    result = judged(("one", "date", "2016"), ("two", "casualties.killed", "13"))
    assert not pair_table(result, result.questions).met


def test_too_many_sources_for_a_table_are_listed_as_pairs(judged, monkeypatch):
    monkeypatch.setattr(page_pairs, "MOST_IN_TABLE", 1)
    result = judged(("one", "date", "2016"), ("two", "date", "2017"))
    table = pair_table(result, result.questions)
    assert not table.sources
    assert len(table.met) == 1
    assert '<details class="met" id="pair-' in page(result, result.questions)


def test_pairs_are_all_met_below_the_most_of_a_question(judged, monkeypatch):
    result = judged(*((source, "date", "2016") for source in ("one", "three", "two")))
    for most, all_met in ((3, False), (4, True)):
        monkeypatch.setattr(page_pairs, "MOST_OF_A_QUESTION", most)
        assert pair_table(result, result.questions).all_met is all_met
    monkeypatch.setattr(page_pairs, "MOST_OF_A_QUESTION", 3)
    few = judged(("one", "date", "2016"), ("two", "date", "2016"), ("one", "cause", "x"))
    assert pair_table(few, few.questions).all_met is True


def test_the_pairs_that_contradict_most_are_listed_and_then_those_that_differ(judged, monkeypatch):
    monkeypatch.setattr(page_pairs, "MOST_PAIRS", 2)
    result = judged(
        ("one", "casualties.killed", "more than 300,000"),
        ("two", "casualties.killed", "more than 310,000"),
        ("three", "date", "2017"),
        ("one", "date", "2017"),
        ("two", "casualties.wounded", "3"),
        ("three", "casualties.wounded", "4"),
    )
    table = pair_table(result, result.questions)
    assert list(table.met) == [("one", "two"), ("three", "two")]
    assert table.more == 1


def test_more_sources_than_fit_make_no_table(judged, monkeypatch):
    result = judged(*((source, "date", "2016") for source in ("one", "three", "two")))
    for most, sources in ((3, ("one", "three", "two")), (2, ())):
        monkeypatch.setattr(page_pairs, "MOST_IN_TABLE", most)
        assert pair_table(result, result.questions).sources == sources
