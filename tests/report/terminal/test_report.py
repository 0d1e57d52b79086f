"""The report of a terminal: what comes first, what is a line, what is a number."""

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.brief_or_full import Depth, Shown
from reconcile.report.terminal.report import render


@pytest.fixture(scope="module")
def five_articles(pytestconfig):
    return reconcile(load(pytestconfig.rootpath))


def printed(result, lines, shown=None, questions=None, width=80):
    wanted = result.questions if questions is None else questions
    return lines(render(result, wanted, shown or Shown()), width)


def test_the_shipped_report_is_at_most_260_lines(five_articles, lines):
    assert len(printed(five_articles, lines)) <= 260


def test_what_is_accepted_shows_why_and_its_quotes_where_they_are_asked_for(five_articles, lines):
    wanted = [q for q in five_articles.questions if q.id in five_articles.accepted][:2]
    reason = five_articles.accepted[wanted[0].id].reason.split(".")[0]
    usual = " ".join(" ".join(printed(five_articles, lines, questions=wanted)).split())
    assert reason in usual
    assert "“" not in usual
    for shown in (Shown(Depth.FULL), Shown(narrowed=True)):
        text = " ".join(" ".join(printed(five_articles, lines, shown, wanted)).split())
        assert reason in text
        assert "“" in text


def test_what_is_not_accepted_comes_first(result, lines):
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: casualties.killed, subject: {subject}, value: {value}}}\n"
        for subject in ("raid", "storm")
        for source, value in (("one", "13"), ("two", "15"))
    )
    accepted = (
        "accepted:\n  - {question: casualties.killed/raid, verdict: outright,"
        " reason: Two counts., claims: {}}\n"
    )
    text = printed(result(claims, decisions=accepted), lines)
    titles = [line for line in text if line.startswith("✗")]
    assert [title.split()[-1].rpartition("/")[2] for title in titles] == ["storm", "raid"]
    assert "1 accepted, for the reason given; --full adds the quotes" in text


def test_it_begins_with_what_was_looked_at_and_a_line_a_contradiction(five_articles, lines):
    text = printed(five_articles, lines, Shown(Depth.BRIEF))
    assert text[0].startswith("5 sources, 365 claims, 196 questions;")
    marks = [line.split()[0] for line in text[10:] if line.startswith(("  ✗", "  ≠"))]
    assert len(marks) == sum(q.verdict.is_contradiction for q in five_articles.questions)
    assert not any(line.startswith("CONTRADICTIONS") for line in text)


def test_everything_is_there_where_it_is_asked_for(five_articles, lines):
    text = "\n".join(printed(five_articles, lines, Shown(Depth.FULL)))
    flat = " ".join(text.split())
    for claim in five_articles.claims[::25]:
        assert claim.source in flat
    assert "not listed" not in flat


def test_a_narrowed_report_counts_what_it_shows_beside_the_whole(five_articles, lines):
    wanted = [q for q in five_articles.questions if q.field == "attendance"]
    text = printed(five_articles, lines, Shown(narrowed=True), wanted)
    assert f"showing {len(wanted)} of 196 questions" in text
    apparent = next(line for line in text if line.startswith("  ≠"))
    assert apparent.split()[1:4] == ["2", "of", "16"]


def test_agreements_show_quotes_where_they_were_asked_for(five_articles, lines):
    wanted = [q for q in five_articles.questions if q.verdict.value == "agreement"][:3]
    short = "\n".join(printed(five_articles, lines, Shown(narrowed=True), wanted))
    long = "\n".join(printed(five_articles, lines, Shown(narrowed=True, by_verdict=True), wanted))
    quotes = [a.claim.quote for q in wanted for a in q.answers if a.claim.quote]
    assert not any(quote in short for quote in quotes)
    assert any(quote in long for quote in quotes)


def test_above_forty_contradictions_fields_take_the_place_of_lines(result, lines):
    claims = "claims:\n" + "".join(
        f"  - {{source: {source}, field: casualties.killed, subject: Event {n}{n}{n},"
        f" subject_id: e{n}, value: {value}, id: {source}{n}}}\n"
        for n in range(45)
        for source, value in (("one", "13"), ("two", "15"))
    )
    found = result(claims)
    text = printed(found, lines)
    flat = " ".join(" ".join(text).split())
    assert "45 number killed ✗ 45 casualties.killed" in flat
    assert "reconcile report --field casualties.killed" in flat
    assert "CONTRADICTIONS, OUTRIGHT" not in flat
    assert len(printed(found, lines, Shown(Depth.FULL))) > len(text)


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_line_is_wider_than_the_screen(five_articles, lines, width):
    assert max(map(len, printed(five_articles, lines, width=width))) <= width


@pytest.mark.parametrize(("width", "has_hint"), [(80, True), (60, False)])
def test_a_hint_is_behind_a_heading_where_there_is_room(five_articles, lines, width, has_hint):
    text = printed(five_articles, lines, width=width)
    (heading,) = (each for each in text if each.startswith("CONTRADICTIONS, OUTRIGHT"))
    assert ("reconcile explain ID" in heading) is has_hint
    assert "explain ID" not in text[text.index(heading) + 1]
