"""`reconcile import --as`: what it prints, and its status."""

from __future__ import annotations

import json

import pytest

TEXT = "At least 13 workers were hurt.\nMarta Velden said that 13 workers left.\n"


def extraction(text, **more):
    return {"extraction_class": "Hurt", "extraction_text": text, "char_interval": None, **more}


@pytest.fixture
def export(tmp_path):
    extractions = [
        extraction("At least 13 workers"),
        extraction("at least 13 workers"),
        extraction("13 workers"),
        extraction("31 workers"),
        extraction("hurt"),
        extraction(""),
        {**extraction("Marta Velden"), "extraction_class": "Owner"},
    ]
    path = tmp_path / "run.jsonl"
    path.write_text(json.dumps({"document_id": "wire", "text": TEXT, "extractions": extractions}))
    return path


def test_a_mapping_is_drafted_corrected_and_used(run, export, tmp_path):
    done = run("import", str(export), "--as", "langextract", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        "wrote data/claims/run.map.yaml",
        "6 entries read with 2 labels; no claim was made yet",
        "Now correct data/claims/run.map.yaml, then run the same command again.",
    ]
    mapping = tmp_path / "data/claims/run.map.yaml"
    mapping.write_text(
        "format: langextract\nsource: document\nsubject: {constant: fire}\nignore_labels: []\n"
        "claims: [{field: casualties.wounded, value: text, when: {label: Hurt}}]\n"
    )
    done = run("import", str(export), "--as", "langextract", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "wrote data/sources.yaml\n"
        "wrote data/claims/run.yaml\n"
        "kept 1 text in data/sources/text\n"
        "4 claims from 7 entries in 1 document\n"
        "4 quotes: 1 verified, 1 repaired, 1 ambiguous, 1 unverified\n"
        "Repaired (1):\n"
        "  run.jsonl:1:extractions[1]: “at least 13 workers” is “At least 13 workers” in the text\n"
        "Ambiguous: the words occur in several places, and nothing says which (1):\n"
        "  run.jsonl:1:extractions[2]: “13 workers”: it occurs 2 times, in lines 1, 2\n"
        "Unverified: not found in the text of the source (1):\n"
        "  run.jsonl:1:extractions[3]: “31 workers”: it isn't in the text, and nothing like it\n"
        "Left out (2):\n"
        "  run.jsonl:1:extractions[5]: it has no words\n"
        "  run.jsonl:1:extractions[4]: the words end before a figure; expected: a count\n"
        "Left out: no claim of the mapping reads the label (1): Owner 1\n"
    ).replace("a count", done.stdout.partition("expected: ")[2].partition("\n")[0])
    again = run("import", str(export), "--as", "langextract", cwd=tmp_path)
    assert again.stdout.splitlines()[:2] == [
        "nothing was changed: all of it was brought in before",
        "0 new claims from 7 entries in 1 document; 4 were brought in before",
    ]


@pytest.mark.parametrize(
    ("content", "format_", "told"),
    [
        ('{"text": "a", "label": []}', "label-studio", "this looks like doccano, not label-studio"),
        ('[{"text": "a"', "doccano", "run.jsonl:1:14: error S020 bad-table"),
        ("", "claims", "the file is empty"),
        ('{"text": "a", "label": [["\\u001b[2J"]]}', "doccano", "it isn't [start, end, label]"),
    ],
)
def test_a_bad_file_is_refused_and_nothing_written(run, tmp_path, content, format_, told):
    path = tmp_path / "run.jsonl"
    path.write_text(content)
    done = run("import", str(path), "--as", format_, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "\x1b" not in done.stderr
    assert not (tmp_path / "data").exists()


def test_of_many_faults_twenty_are_printed_and_the_rest_counted(run, tmp_path):
    path = tmp_path / "run.jsonl"
    path.write_text('{"text": "a", "label": []}\n' + "{x\n" * 5000)
    done = run("import", str(path), "--as", "doccano", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.count(" error S020") == 20
    assert "5,000 faults in run.jsonl, of which 20 are listed" in done.stderr


def test_a_file_of_which_no_claim_can_be_made_is_bad_input(run, export, tmp_path):
    (tmp_path / "data/claims").mkdir(parents=True)
    (tmp_path / "data/claims/run.map.yaml").write_text(
        "format: langextract\nsource: document\nsubject: {constant: fire}\nclaims: [{field: date, value: text}]\n"
    )
    done = run("import", str(export), "--as", "langextract", cwd=tmp_path)
    assert done.returncode == 2
    assert "nothing was changed: no claim could be made" in done.stdout
    assert [p.name for p in (tmp_path / "data").rglob("*") if p.is_file()] == ["run.map.yaml"]


def test_a_source_without_a_text_says_how_it_gets_one(run, tmp_path):
    path = tmp_path / "run.json"
    selector = {"type": "TextQuoteSelector", "exact": "13 workers"}
    page = {"uri": "https://example.org/a", "target": [{"selector": [selector]}]}
    path.write_text(json.dumps({"rows": [page]}))
    (tmp_path / "data/claims").mkdir(parents=True)
    (tmp_path / "data/claims/run.map.yaml").write_text(
        "format: hypothesis\nsource: {id: url, url: url}\nsubject: {constant: fire}\n"
        "claims: [{field: casualties.wounded, value: text}]\n"
    )
    done = run("import", str(path), "--as", "hypothesis", cwd=tmp_path)
    assert done.stdout.splitlines()[2:] == [
        "1 claim from 1 entry in 1 document",
        "1 quote: 0 verified, 0 repaired, 0 ambiguous, 1 unverified",
        "Unverified: no text to look quotes up in (1):",
        "  https-example-org-a: 1 quote; the file has no text",
        "  Save a text as data/sources/text/SOURCE.txt, then run 'reconcile check'.",
    ]


def test_what_is_wrong_with_many_entries_alike_is_said_once(run, tmp_path):
    path = tmp_path / "run.json"
    path.write_text(json.dumps({"text": "a", "label": [[0]] * 1000}))
    done = run("import", str(path), "--as", "doccano", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    lines = done.stderr.splitlines()
    assert lines[0] == "At fault (1,000):"
    assert lines[1] == "  run.json:1:label[0] and 999 more: it isn't [start, end, label]"
    assert lines[-1].endswith("nothing in it is written as doccano has it")


def test_a_file_of_another_tool_is_not_taken_for_a_table(run, tmp_path):
    path = tmp_path / "run.jsonl"
    path.write_text('{"text": "a b", "label": [[0, 1, "A"]]}\n')
    done = run("import", str(path), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "run.jsonl: this looks like doccano: --as doccano reads it" in done.stderr
    assert run("import", str(path), "--as", "csv", cwd=tmp_path).returncode == 0
