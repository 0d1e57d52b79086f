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
