"""Whole reports on a small made-up project, kept to be read as a diff when they change."""

import pytest

from reconcile.report import explain_text, matrix_text, names_text
from reconcile.report.across import bearing_on, checks_shown, conflicts_of
from reconcile.report.as_json import check_json, question_json
from reconcile.report.console import plain_text
from reconcile.report.editor_sentence import sentence
from reconcile.report.formats import FORMATS, writer
from reconcile.report.joined_subjects import joined_subjects
from reconcile.report.matrix import matrix

FILES = {
    "html": "flood.html",
    "markdown": "flood.md",
    "csv": "flood.csv",
    "jsonl": "flood.jsonl",
    "json-ld": "flood.jsonld",
}


@pytest.mark.parametrize("style", FILES)
def test_the_report_is_as_kept(style, flood, as_kept):
    as_kept(FILES[style], "".join(writer(style)(flood, flood.questions)))


def test_the_sentences_are_as_kept(flood, as_kept):
    sources = {source.id: source for source in flood.sources}
    lines = [f"{q.id}\n    {sentence(q, sources)}\n" for q in flood.questions]
    as_kept("flood-sentences.txt", "".join(lines))


def test_every_format_has_a_kept_report():
    assert set(FORMATS) - set(FILES) == {"json", "parquet", "xlsx"}


def _explained(result, *, all_pairs=False):
    for question in result.questions:
        beside = explain_text.Beside(
            {}, {}, result.accepted.get(question.id), bearing_on(result, question)
        )
        yield plain_text(explain_text.render(question, beside, all_pairs=all_pairs), 80)


def test_every_question_is_explained_as_kept(flood, raid, as_kept):
    as_kept("explained.txt", "\n".join((*_explained(flood), *_explained(raid(), all_pairs=True))))


def test_questions_and_checks_are_the_kept_json(flood, raid, as_kept):
    result = raid()
    bearing = [question_json(q, bearing_on(result, q)) for q in result.questions[:2]]
    shown = [question_json(q, all_pairs=True) for q in flood.questions[:4]]
    as_kept("explained.json.txt", "".join((*bearing, *map(check_json, result.across), *shown)))


@pytest.mark.parametrize("by", ["source", "claimant"])
@pytest.mark.parametrize("width", [80, 150])
def test_the_matrix_is_as_kept(flood, raid, as_kept, by, width):
    drawn = ""
    for result in (flood, raid()):
        found = matrix(result, result.questions, (), f"{by}s")
        conflicts = conflicts_of(checks_shown(result, [row.question for row in found.rows]))
        drawn += plain_text(matrix_text.render(found, conflicts), width)
    as_kept(f"matrix-by-{by}-{width}.txt", drawn)


def test_the_names_are_as_kept(flood, as_kept):
    source_of = {claim.id: claim.source for claim in flood.claims}
    found = flood.groups, flood.close_calls, flood.conflicts
    drawn = names_text.render_groups(*found, source_of)
    joined = names_text.render_joined(joined_subjects(flood), source_of)
    as_kept("names.txt", plain_text(drawn, 80) + plain_text(joined, 80))
