"""A text that isn't attached is said once for each source that is quoted."""

QUOTED = """
claims:
  - {source: one, field: duration, subject: war, value: six years, quote: after six years}
  - {source: one, field: duration, subject: raid, value: six hours, quote: six hours}
  - {source: two, field: duration, subject: raid, value: six hours}
"""
WRONG = f"title: One\ntext: {{sha256: {'0' * 64}, characters: 3}}\n"


def test_a_missing_text_is_found_once_a_source(checked):
    findings = checked(QUOTED, select=("E008",)).findings
    assert [(f.about, f.severity.value) for f in findings] == [("one", "note")]


def test_a_text_that_is_another_one_is_changed(checked):
    sources = {"one": WRONG, "two": "title: Two\n"}
    run = checked(QUOTED, sources=sources, texts={"one": "after six years\n"}, select=("E009",))
    assert [f.message for f in run.findings] == [
        "the text of `one` is not the one that was annotated"
    ]
    assert run.findings[0].primary.file.endswith("one.yaml")


def test_why_a_text_can_not_serve_is_said(checked, tmp_path):
    (tmp_path / "data" / "sources" / "text" / "one.txt").mkdir(parents=True)
    (finding,) = checked(QUOTED, select=("E008",)).findings
    assert finding.message == "the text of `one` is not attached (it is a folder; a file is needed)"
