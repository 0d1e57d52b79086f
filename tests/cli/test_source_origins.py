"""`reconcile source origins`: suggestions with evidence, in words and as JSON; never a merge."""

import hashlib
import json

import pytest

COPY = (
    "The keeper of the harbour counted nine boats at dawn and wrote their names in his book before "
    "a storm that nobody had foreseen drove all of them out to the open sea."
)
TEXTS = {
    "mail": f"Harbour ablaze\n\nVELLMAR (AFP) - {COPY}\n",
    "post": f"Fire in the harbour\n\n{COPY}\n\n© 2024 Valley Media Ltd\n",
    "star": "Boats gone\n\nNobody saw them leave.\n\nWith agencies\n\n© 2024 Valley Media\n",
}


def record(text):
    digest = hashlib.sha256(text.encode()).hexdigest()
    return f"title: A source\ntext:\n  sha256: {digest}\n  characters: {len(text)}\n"


@pytest.fixture
def root(make_project):
    root = make_project("claims: []\n", sources={id_: record(text) for id_, text in TEXTS.items()})
    folder = root / "data" / "sources" / "text"
    folder.mkdir()
    for id_, text in TEXTS.items():
        (folder / f"{id_}.txt").write_text(text)
    return root


def test_suggestions_come_with_evidence_and_what_to_write(run, root):
    before = {path: path.read_bytes() for path in root.rglob("*.yaml")}
    done = run("source", "origins", cwd=root)
    assert done.returncode == 0
    assert done.stdout == (
        "3 of 3 sources searched for shared origins, 4 suggestions\n"
        "\n"
        "mail  credited to an agency\n"
        "  mail:3  “VELLMAR (AFP) - The keeper of the harbour counted nine boats at”\n"
        "  write into mail: derived_from: AFP\n"
        "\n"
        "star  credited to an agency\n"
        "  star:5  “With agencies”  in part\n"
        "  It doesn't say which agency: where you know, write it as derived_from.\n"
        "\n"
        "mail and post  equal words\n"
        "  33 words in 1 run outside quotation marks:\n"
        "    33 words  “The keeper of the harbour counted nine boats at     mail:3 post:3\n"
        "              dawn and wrote ...”\n"
        "  write into mail: derived_from: AFP\n"
        "  write into post: derived_from: AFP\n"
        "\n"
        "post and star  one publisher\n"
        "  under one copyright line: Valley Media\n"
        "  If they share a newsroom, give both the same derived_from, such as the\n"
        "  publisher.\n"
        "\n"
        "Nothing is merged: write derived_from into the records in data/sources where a\n"
        "suggestion is right, and note there where it is not.\n"
    )
    assert {path: path.read_bytes() for path in root.rglob("*.yaml")} == before


def test_json_has_the_same(run, root):
    found = json.loads(run("source", "origins", "--format", "json", cwd=root).stdout)
    assert (found["sources"], found["texts_searched"]) == (3, 3)
    signs = [each["sign"] for each in found["suggestions"]]
    assert signs == ["agency", "agency", "equal-words", "publisher"]
    words = found["suggestions"][2]
    assert words["runs"][0]["places"] == [
        {"source": "mail", "line": 3},
        {"source": "post", "line": 3},
    ]
    assert words["write"] == [
        {"source": "mail", "derived_from": "AFP"},
        {"source": "post", "derived_from": "AFP"},
    ]
    assert found["suggestions"][0]["credits"][0]["agencies"] == ["AFP"]
    assert found["suggestions"][3]["publisher"]["name"] == "Valley Media"


def test_what_is_written_is_suggested_no_more(run, root):
    for id_ in ("mail", "post"):
        path = root / "data" / "sources" / f"{id_}.yaml"
        path.write_text(f"derived_from: AFP\n{path.read_text()}")
    shown = run("source", "origins", cwd=root).stdout
    assert "mail" not in shown


def test_a_changed_text_is_not_searched(run, root):
    (root / "data" / "sources" / "text" / "mail.txt").write_text(f"{TEXTS['mail']} More.")
    shown = run("source", "origins", cwd=root).stdout
    assert shown.startswith("2 of 3 sources searched")
    assert "AFP" not in shown
    assert "reconcile source attach FILE" in shown


def test_without_texts_the_records_alone_are_searched(run, make_project):
    sources = {
        id_: f"title: A source\noutlet: Paper {id_}\nurl: https://www.valley.example/{id_}\n"
        for id_ in ("one", "two")
    }
    done = run("source", "origins", cwd=make_project("claims: []\n", sources=sources))
    assert done.returncode == 0
    assert "No texts attached: only the records of 2 sources searched, 1 suggestion" in done.stdout
    assert "on one site: valley.example" in done.stdout


def test_hostile_text_steers_no_terminal(run, make_project):
    text = f"VELLMAR (AFP) - \x1b[31m {COPY}\n"
    root = make_project("claims: []\n", sources={"one": record(text)})
    folder = root / "data" / "sources" / "text"
    folder.mkdir()
    (folder / "one.txt").write_text(text)
    for style in ("terminal", "json"):
        shown = run("source", "origins", "--format", style, cwd=root).stdout
        assert "AFP" in shown
        assert "\x1b" not in shown


def test_faults_of_records_are_said_and_no_project_is_an_error(run, root, tmp_path_factory):
    (root / "data" / "sources" / "bad.yaml").write_text("titel: Bad\n")
    done = run("source", "origins", cwd=root)
    assert "bad.yaml:1" in done.stderr
    assert "4 suggestions" in done.stdout
    nowhere = run("source", "origins", cwd=tmp_path_factory.mktemp("nowhere"))
    assert nowhere.returncode == 2
