"""What changed since a revision, as Markdown that GitHub takes as a comment."""

from reconcile.report.changes import markdown as module
from reconcile.report.changes.markdown import changes_markdown


def test_markdown_has_a_table_a_kind(found):
    text = changes_markdown(found, "HEAD")
    for title in ("Verdicts that changed", "Claims changed", "Claims added", "Claims removed"):
        assert f"### {title}\n" in text
    assert "| `b` | value | 13 | 15 |" in text


def test_what_github_would_refuse_is_left_out_and_counted(found, monkeypatch):
    whole = changes_markdown(found, "HEAD")
    monkeypatch.setattr(module, "LIMIT", whole.index("### Claims added") + 1)
    text = changes_markdown(found, "HEAD")
    assert text == whole[: whole.index("### Claims added")] + (
        "Too long for a comment: 2 entries left out\n"
    )


def test_a_claim_that_was_added_has_its_quote(found):
    assert "| `d` | 4 | “four hurt” |" in changes_markdown(found, "HEAD")
    assert "| `c` | 2016 |  |" in changes_markdown(found, "HEAD")
