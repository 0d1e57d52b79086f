"""Markdown: what data says is shown as it is, and starts no markup of any kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reconcile.files.project import load
from reconcile.pipeline import reconcile
from reconcile.report import as_markdown as module
from reconcile.report.as_markdown import markdown
from reconcile.report.markdown_text import code, plain, table
from reconcile.report.safe_for_terminal import show

READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def words(source):
    """Return the texts of a document's inline parts, comments apart."""
    parts = []
    for block in READER.parse(source):
        for token in block.children or ():
            assert token.type in ("text", "text_special", "html_inline", "code_inline"), token
            assert token.type != "html_inline" or token.content == "<!-- -->"
            parts.append("" if token.type == "html_inline" else token.content)
    return "".join(parts)


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no list",
        "1. no list",
        "12) no list",
        "> no quotation",
        "a*b*c _d_ `e` ~~f~~ [g](h) ![i](j) <k@l.m> <b>n</b> &amp; &lt;",
        "a | b \\| c \\",
        "<!-- c --> <script>alert(1)</script>",
        "===",
        "---",
        "+ plus",
        "$x$ :smile: @someone #12 GH-34",
        "    four spaces",
        "```",
    ],
)
def test_what_looks_like_markup_is_shown_as_written(text):
    assert words(plain(text)).strip() == text.strip()


@given(st.text(max_size=60))
def test_any_text_is_shown_as_written(text):
    shown = show(text).strip()
    assert words(plain(text)).strip() == shown


@given(st.lists(st.text(max_size=20), min_size=3, max_size=3))
def test_no_text_breaks_a_table(cells):
    source = table(["a", "b", "c"], [[plain(cell) for cell in cells]])
    kinds = [token.type for token in READER.parse(source)]
    assert kinds.count("td_open") == 3
    assert kinds.count("tr_open") == 2


def test_mentions_and_references_are_cut():
    assert plain("@user #1 :tada:") == ("@<!-- -->user #<!-- -->1 :<!-- -->tada:")


@pytest.mark.parametrize(
    "text", ["see https://x.example/a", "ftp://x.example", "www.x.example", "(WWW.X.EXAMPLE)"]
)
def test_addresses_become_no_links(text):
    assert "://" not in plain(text)
    assert "www." not in plain(text).lower()
    assert words(plain(text)) == text


@pytest.mark.parametrize("text", ["a", "a`b", "``a", "a b"])
def test_code_holds_backticks(text):
    assert words(code(text)) == text


@pytest.fixture
def result(make_project):
    rows = "".join(
        f"  - {{source: {source}, field: casualties.killed, subject: Fire {n}, value: {value}}}\n"
        for n in range(40)
        for source, value in (("one", 13), ("two", 15))
    )
    return reconcile(load(make_project("claims:\n" + rows)))


def test_a_report_too_long_for_a_job_summary_says_what_is_left_out(result, monkeypatch):
    monkeypatch.setattr(module, "LIMIT", 3000)
    said = markdown(result, result.questions)
    shown = said.count("### ")
    assert 0 < shown < 40
    assert f"{40 - shown} more questions left out" in said


def test_nothing_selected_is_said(result):
    assert "No question matches" in markdown(result, ())
