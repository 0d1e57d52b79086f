"""What is left to do in a source and in a project."""

from reconcile.annotate import agenda
from reconcile.annotate.annotated_source import AnnotatedSource
from reconcile.files.project import load


def test_sentences_with_figures_or_names_that_no_claim_quotes_are_suggested(desk):
    found = agenda.unquoted(desk)
    text = desk.passages.text
    firsts = [text[slice(*each.sentence)].split()[0] for each in found]
    assert firsts == ["Flood", "Mayor", "damage", "Rescue", '"No']
    assert found[2].words == text[slice(*found[2].span)] == "3 million"


def test_progress_counts_sentences_that_are_quoted(desk):
    assert agenda.progress(desk) == (1, 6)


def test_sources_without_claims_wait_those_with_a_text_first(folder):
    sources = folder / "data" / "sources"
    (sources / "herald.yaml").write_text("title: The flood\n")
    (sources / "wire.yaml").write_text("outlet: A wire\n")
    (sources / "text" / "wire.txt").write_text("Four died.\n")
    assert agenda.waiting(load(folder)) == [
        agenda.Waiting("wire", "A wire", has_text=True),
        agenda.Waiting("herald", "The flood", has_text=False),
    ]


def test_findings_are_those_of_this_source(folder):
    claims = folder / "data" / "claims.yaml"
    claims.write_text(claims.read_text().replace("value: at least 12", 'value: "12"'))
    found = agenda.findings(AnnotatedSource(load(folder), "courier"))
    assert {finding.code for finding in found} == {"E102"}
    assert {finding.about for finding in found} == {"courier/casualties.killed/varn-flood"}


def test_the_next_suggestion_is_after_a_place_or_before_it_round_the_end(desk):
    def words(place, by):
        found = agenda.next_unquoted(desk, desk.passages.text.index(place), by)
        return found.words

    assert words("Monday", 1) == "Ida Holm"
    assert words("Monday", -1) == "Varn"
    assert words("Holm added", 1) == "Varn"


def test_what_is_at_the_head_of_a_source(desk, folder):
    assert agenda.head(desk) == "Flood in Varn \u00b7 1 claim \u00b7 1 of 6 sentences quoted"
    other = AnnotatedSource(load(folder), "gazette")
    assert agenda.head(other) == "The Gazette \u00b7 1 claim \u00b7 no text attached"
    (folder / "data" / "sources" / "gazette.yaml").write_text("published: 2025-05-13\n")
    bare = AnnotatedSource(load(folder), "gazette")
    assert agenda.head(bare).startswith("gazette \u00b7")


def test_a_claim_over_two_sentences_quotes_both(folder):
    claims = folder / "data" / "claims.yaml"
    quote = "the mayor said. Mayor Ida Holm"
    more = f"  - {{source: courier, field: date, subject: x, value: Monday, quote: '{quote}'}}\n"
    claims.write_text(claims.read_text() + more)
    desk = AnnotatedSource(load(folder), "courier")
    assert agenda.progress(desk) == (2, 6)
    firsts = [
        desk.passages.text[slice(*each.sentence)].split()[0] for each in agenda.unquoted(desk)
    ]
    assert firsts == ["Flood", "damage", "Rescue", '"No']


def test_from_the_end_of_a_sentence_the_next_begins(desk):
    flood = agenda.unquoted(desk)[0]
    assert agenda.next_unquoted(desk, flood.sentence.start, -1) != flood
    assert agenda.next_unquoted(desk, flood.sentence.end - 1, 1).words == "Ida Holm"
    only = desk.passages.sentences[1]
    assert agenda.next_unquoted(desk, only.start, -1) == flood


def test_an_empty_text_suggests_nothing(folder):
    (folder / "data" / "sources" / "text" / "courier.txt").write_text("")
    desk = AnnotatedSource(load(folder), "courier")
    assert agenda.unquoted(desk) == []
    assert agenda.next_unquoted(desk, 0, 1) is None


def test_the_key_that_a_finding_is_about(folder):
    claims = folder / "data" / "claims.yaml"
    claims.write_text(claims.read_text().replace("value: at least 12", 'value: "12"'))
    desk = AnnotatedSource(load(folder), "courier")
    (found,) = agenda.findings(desk)
    key = agenda.key_of(desk, found)
    assert desk.project.places[found.about].at(key) == found.primary
    aside = found._replace(primary=found.primary._replace(line=1))
    assert agenda.key_of(desk, aside) == ""
