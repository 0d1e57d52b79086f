"""The head of the report: counts in words, and what to type next."""

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.terminal.head import ORIGIN, head, looked_at

CLAIMS = """
claims:
  - {source: one, field: date, subject: Fire, value: 2016-05-01}
  - {source: two, field: date, subject: Fire, value: 2016-05-03}
  - {source: one, field: duration, subject: Fire, value: two days}
  - {source: two, field: duration, subject: Fire, value: 2 days}
  - {source: one, field: organisers, subject: Fair, value: Varnia}
"""


def test_sources_claims_and_questions_are_counted_in_one_line(result):
    said = "3 sources, 5 claims, 3 questions; 2 answered by more than one origin"
    assert looked_at(result(CLAIMS)) == said


def test_origins_are_counted_where_they_are_fewer(result):
    sources = {
        "one": "outlet: Post\n",
        "two": "derived_from: one\n",
        "three": "derived_from: one\n",
    }
    said = looked_at(result(CLAIMS, sources=sources))
    assert said.startswith("3 sources of 1 origin, 5 claims")
    assert "answered" not in said


def test_each_verdict_has_a_line_with_what_it_means(result, lines):
    found = result(CLAIMS)
    printed = [" ".join(line.split()) for line in lines(head(found, found.questions))]
    assert printed[3:6] == [
        "✗ 1 contradiction, outright cannot all be true",
        "= 1 agreement 1 same",
        "· 1 uncorroborated only one origin says it",
    ]


def test_an_origin_is_defined_where_the_word_comes_first(result, lines):
    found = result(CLAIMS)
    assert lines(head(found, found.questions))[1] == ORIGIN
    one = result("claims:\n  - {source: one, field: date, subject: Fire, value: 2016}\n")
    assert ORIGIN in lines(head(one, one.questions))
    assert ORIGIN not in lines(head(one, ()))


def test_contradictions_within_one_origin_make_the_sum_agree(result, lines):
    claims = CLAIMS + (
        "  - {source: one, field: date, subject: Flood, value: 2016-05-01, claimant: OCHA}\n"
        "  - {source: two, field: date, subject: Flood, value: 2016-05-02, claimant: OCHA}\n"
    )
    found = result(claims)
    printed = " ".join(" ".join(lines(head(found, found.questions), 100)).split())
    assert "4 questions; 2 answered by more than one origin" in printed
    assert "2 contradictions, outright cannot all be true" in printed
    assert "1 contradiction is within one origin" in printed


def test_what_is_shown_is_counted_beside_the_whole(result, lines):
    found = result(CLAIMS)
    printed = lines(head(found, found.questions[:1]))
    assert printed[2] == "showing 1 of 3 questions"
    assert "agreement" not in " ".join(printed)


def test_a_narrowed_report_has_its_marks_and_numbers_below_each_other(result, lines):
    found = result(CLAIMS)
    shown = [q for q in found.questions if q.field != "organisers"]
    more = found._replace(questions=(*found.questions, *found.questions[:1] * 20))
    assert lines(head(more, shown))[4:6] == [
        "  ✗ 1 of 21 contradictions, outright  cannot all be true",
        "  =       1 agreement                 1 same",
    ]


def test_accepted_contradictions_are_counted_and_matches_lead_to_the_review(result, lines):
    decisions = "accepted:\n  - {question: date/fire, reason: Two days are possible.}\n"
    claims = CLAIMS.replace("subject: Fair", "subject: Lorn city library") + (
        "  - {source: two, field: date, subject: library in Lorn, value: 2016-05-03}\n"
    )
    found = result(claims, decisions=decisions)
    printed = " ".join(" ".join(lines(head(found, found.questions), 100)).split())
    assert "cannot all be true, 1 accepted" in printed
    why = "1 contradiction accepted, each with a reason"
    assert f"{why} reconcile check --show-accepted" in printed
    assert "1 possible name match needs a decision reconcile names --review" in printed


def test_without_claims_there_is_nothing_to_type(result, lines):
    found = result("claims: []\n")
    assert lines(head(found, ())) == ["3 sources, 0 claims, 0 questions"]


def test_what_to_do_about_quotes_is_said_where_there_is_something(result, make_project, lines):
    claims = CLAIMS + "  - {source: one, field: date, subject: Ox, value: 2016, quote: in 2016}\n"

    def printed(found):
        return " ".join(" ".join(lines(head(found, found.questions), 100)).split())

    missing = printed(result(claims))
    assert "1 quote not verified, no texts attached reconcile source attach FILE" in missing
    texts = make_project(claims) / "data" / "sources" / "text"
    texts.mkdir(parents=True)
    (texts / "one.txt").write_text("It was in 2016.\n")
    found = printed(result(claims))
    assert "1 of 1 quote verified" in found
    assert "reconcile source attach" not in found
    (texts / "one.txt").write_text("It was later.\n")
    assert "1 not found as quoted reconcile check" in printed(reconcile(load(texts.parents[2])))
    assert "reconcile source attach" not in printed(result(CLAIMS))
