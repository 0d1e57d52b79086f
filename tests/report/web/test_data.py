"""The data of the page: every claim once, the telling pairs alone, and nothing that ends a script."""

import json

from reconcile.report.web.data import entity_labels, page_data


def test_every_claim_is_there_once_and_pairs_are_the_telling_ones(judged):
    rows = [("one", "casualties.killed", f"{n}") for n in range(3, 9)]
    result = judged(*rows, ("two", "casualties.killed", "9"))
    fields, (question,) = json.loads(page_data(result, result.questions, []))
    assert fields == [["casualties.killed", "number killed"]]
    assert len(question[7]) == 7
    assert len(question[8]) == 1
    a, b = (question[7][place][1] for place in question[8][0][:2])
    assert {a, b} == {"3", "9"}


def test_what_is_empty_at_the_end_of_a_claim_is_left_out(judged):
    result = judged(("one", "date", "2016"), ("two", "date", "2016", ", note: A note."))
    _, (question,) = json.loads(page_data(result, result.questions, []))
    assert [len(claim) for claim in question[7]] == [2, 8]


def test_nothing_in_it_ends_or_begins_an_element(judged):
    result = judged(("one", "date", "2016", ", note: '</script><b>&amp;'"))
    text = page_data(result, result.questions, [])
    assert not set("<>&") & set(text)
    assert json.loads(text)[1][0][7][0][7] == "</script><b>&amp;"


def test_entities_are_those_that_the_claims_name(judged):
    result = judged(("one", "delegation_head", "Ana Pell"))
    labels = entity_labels(result, result.questions)
    assert labels == ["Ana Pell", "Fire"]
    _, (question,) = json.loads(page_data(result, result.questions, labels))
    assert question[9] == [0, 1]
    assert entity_labels(result, ()) == []
