"""Cards and rows: each wording once with those who use it, and what was accepted."""

from reconcile.model.decision import Decision
from reconcile.report.web.cards import card, row


def test_each_wording_is_there_once_with_all_who_use_it(judged):
    result = judged(
        ("one", "casualties.killed", "13", ", quote: 13 died"),
        ("two", "casualties.killed", "thirteen"),
        ("three", "casualties.killed", "15"),
        ("two", "casualties.killed", "13", ", claimant: the mayor"),
    )
    made = card(result.questions[0], 0, "q", None)
    assert [(s.value, [one.source for one in s.speakers]) for s in made.said] == [
        ("13", ["one", "two"]),
        ("thirteen", ["two"]),
        ("15", ["three"]),
    ]
    assert made.said[0].quote == "13 died"
    assert made.said[0].speakers[1].claimant == "the mayor"
    assert made.said[1].read_as == "13"
    assert all(said.tells for said in made.said)


def test_of_many_who_say_the_same_three_are_named(judged):
    rows = [
        ("one", "casualties.killed", "13", f", claimant: Witness {name}")
        for name in ("Abel", "Bode", "Corin", "Dorn", "Ems")
    ]
    made = card(judged(*rows, ("two", "casualties.killed", "15")).questions[0], 0, "q", None)
    assert [(len(s.speakers), s.more) for s in made.said] == [(3, 2), (1, 0)]


def test_an_accepted_contradiction_says_so_with_the_reason(judged):
    (question,) = judged(("one", "date", "2016"), ("two", "date", "2017")).questions
    made = card(question, 0, "q", Decision(question=question.id, reason="Two fires.", author="Ann"))
    assert made.accepted == "Two fires. — Ann"
    assert not card(question, 0, "q", None).accepted


def test_a_row_has_its_values_and_how_they_agree(judged):
    (question,) = judged(("one", "date", "May 2016"), ("two", "date", "2 May 2016")).questions
    made = row(question, 3, "q")
    assert (made.number, made.sources, made.how) == (3, 2, "more exact")
    assert set(made.values) == {"May 2016", "2 May 2016"}
    assert made.spelled == ()


def test_a_row_has_the_other_spellings_of_its_subject(result):
    claims = """
claims:
  - {source: one, field: date, subject: Fire, value: 2016}
  - {source: two, field: date, subject: the fire, value: 2016}
"""
    assert row(result(claims).questions[0], 0, "q").spelled == ("Fire",)
