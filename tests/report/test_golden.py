"""Whole reports on a small made-up project, kept to be read as a diff when they change."""

from pathlib import Path

import pytest

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report.editor_sentence import sentence
from reconcile.report.formats import FORMATS, writer

GOLDEN = Path(__file__).parents[1] / "golden"
FILES = {
    "html": "flood.html",
    "markdown": "flood.md",
    "csv": "flood.csv",
    "jsonl": "flood.jsonl",
    "json-ld": "flood.jsonld",
}


@pytest.fixture(scope="module")
def flood():
    project = load(GOLDEN / "flood")
    assert not project.findings
    return reconcile(project)


def _settle(path, text, request):
    if request.config.getoption("--update-golden"):
        path.write_text(text, encoding="utf-8", newline="")
    with path.open(encoding="utf-8", newline="") as kept:
        assert text == kept.read()


@pytest.mark.parametrize("style", FILES)
def test_the_report_is_as_kept(style, flood, request):
    _settle(GOLDEN / FILES[style], "".join(writer(style)(flood, flood.questions)), request)


def test_the_sentences_are_as_kept(flood, request):
    sources = {source.id: source for source in flood.sources}
    lines = [f"{q.id}\n    {sentence(q, sources)}\n" for q in flood.questions]
    _settle(GOLDEN / "flood-sentences.txt", "".join(lines), request)


def test_every_format_has_a_kept_report():
    assert set(FORMATS) - set(FILES) == {"json", "parquet", "xlsx"}
