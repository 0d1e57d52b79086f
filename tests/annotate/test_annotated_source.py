"""A source on the desk: its claims in the order of the text, and drafts of new and old ones."""

from reconcile.annotate.annotated_source import AnnotatedSource
from reconcile.annotate.draft import Draft
from reconcile.annotate.likely import Words
from reconcile.files.project import load


def test_claims_come_in_the_order_of_the_text_with_where_they_are_quoted(desk):
    (noted,) = desk.noted
    assert desk.passages.text[slice(*noted.span)] == "At least 12 people died"


def test_a_claim_whose_quote_is_not_there_comes_last(folder):
    claims = folder / "data" / "claims.yaml"
    more = (
        "  - {source: courier, field: date, subject: a flood, value: Monday, quote: on Tuesday it was}\n"
        "  - {source: courier, field: date, subject: Varn flood, value: Monday, quote: on Monday}\n"
    )
    claims.write_text(claims.read_text() + more)
    desk = AnnotatedSource(load(folder), "courier")
    assert [(n.claim.quote, n.span is None) for n in desk.noted] == [
        ("At least 12 people died", False),
        ("on Monday", False),
        ("on Tuesday it was", True),
    ]


def test_one_coder_sees_only_what_is_theirs(folder):
    claims = folder / "data" / "claims.yaml"
    said = "{source: courier, field: date, subject: Varn flood, value: Monday, coder: ann}"
    claims.write_text(claims.read_text() + f"  - {said}\n")
    assert [claim.value for claim in AnnotatedSource(load(folder), "courier", "ann").claims] == [
        "Monday"
    ]
    assert len(AnnotatedSource(load(folder), "courier").claims) == 2


def test_a_draft_quotes_what_is_marked_on_one_line(desk, marked):
    draft = desk.begin(marked(desk.passages, "put the\ndamage"))
    assert draft == Draft("put the damage")


def test_words_that_stand_twice_get_their_line(desk, marked):
    first = marked(desk.passages, "Holm")
    assert desk.begin(first) == Draft("Holm", "line 3")
    again = desk.passages.found("Holm", desk.passages.span(first).end)
    assert desk.begin(again).locator == "line 6"


def test_a_claim_as_a_draft_is_the_same_claim(desk):
    claim = desk.claims[0]
    entry = desk.draft_of(claim).entry("courier", claim.coder)
    assert entry == claim.model_dump(exclude_defaults=True, exclude={"id"})


def test_what_surrounds_the_quote_is_known_by_its_place(desk, marked):
    words = desk.words(desk.begin(marked(desk.passages, "3 million crowns")))
    assert "Varn flood" in words.around


def test_what_surrounds_a_quote_over_two_lines_is_found_too(desk, marked):
    words = desk.words(desk.begin(marked(desk.passages, "put the\ndamage")))
    assert words.quote == "put the damage"
    assert words.around.startswith("Flood in Varn")
    assert desk.words(Draft("Mayor Ida Holm")).onward == " put the"
    assert desk.words(Draft("not there")) == Words("not there", "")


def test_after_a_change_what_was_known_serves_until_the_result_is_worked_out(desk, folder):
    before = desk.result
    after = AnnotatedSource(load(folder), "courier", former=desk)
    assert after.passages is desk.passages
    assert after.known is before
    assert after.result is not before
    assert after.known is after.result


def test_values_are_those_of_the_passage_then_of_the_question_then_of_the_field(desk, marked):
    draft = desk.begin(marked(desk.passages, "3 million crowns"))
    killed = draft._replace(field="casualties.killed", subject="another flood")
    assert desk.values(killed) == ["3 million", "at least 12", "exactly 9"]


def test_what_surrounds_a_quote_is_three_hundred_characters_to_either_side(folder):
    text = "x" * 400 + " a quote of it " + "y" * 400
    (folder / "data" / "sources" / "text" / "courier.txt").write_text(text)
    words = AnnotatedSource(load(folder), "courier").words(Draft("a quote of it"))
    assert words.around == "x" * 299 + " a quote of it " + "y" * 299
    assert words.onward == " " + "y" * 400


def test_a_quote_at_the_beginning_is_surrounded_by_what_follows(desk):
    text = desk.passages.text
    words = desk.words(Draft("Flood in Varn"))
    assert text.startswith(words.around)
    assert len(words.around) == min(len(text), len("Flood in Varn") + 300)


def test_a_claim_is_assessed_without_the_one_that_it_replaces(desk):
    draft = desk.draft_of(desk.claims[0])
    again = desk.assess(draft._replace(value="at least 13"), desk.claims[0].id)
    beside = desk.assess(draft._replace(value="at least 13"))
    assert again != beside


def test_a_field_that_is_new_is_assessed_as_of_its_type(desk, marked):
    draft = desk.begin(marked(desk.passages, "3 million crowns"))
    new = draft._replace(field="damage", subject="Varn flood", value="3 million", new_type="count")
    assert desk.assess(new) != desk.assess(new._replace(new_type="text"))


def test_a_result_is_there_once_it_is_worked_out_of_this_state_or_the_one_before(folder):
    fresh = AnnotatedSource(load(folder), "courier")
    assert fresh.is_worked_out is False
    assert AnnotatedSource(load(folder), "courier", former=fresh).is_worked_out is False
    _ = fresh.result
    assert fresh.is_worked_out is True
    assert AnnotatedSource(load(folder), "courier", former=fresh).is_worked_out is True
    assert fresh.result is fresh.result
    assert fresh.likely is fresh.likely
    assert fresh.noted is fresh.noted


def test_a_text_that_changed_is_cut_anew(desk, folder):
    (folder / "data" / "sources" / "text" / "courier.txt").write_text("Another text.")
    after = AnnotatedSource(load(folder), "courier", former=desk)
    assert after.passages is not desk.passages
    assert after.passages.text == "Another text."
