"""Records of sources: one file each, or many in one."""

from __future__ import annotations

import pytest

from reconcile.files.faults import Faults
from reconcile.files.folder import Folder
from reconcile.files.project import load
from reconcile.files.source_files import read_sources
from reconcile.model.source import Fingerprint

YAML = "post: {outlet: The Post, published: 2024-03-04}\nnews: {outlet: The News}\n"
CSV = "id,outlet,published\npost,The Post,2024-03-04\nnews,The News,\n"
LINES = '{"id": "post", "outlet": "The Post", "published": "2024-03-04"}\n{"id": "news", "outlet": "The News"}\n'


def read(data):
    faults = Faults()
    return read_sources(Folder(data), faults), faults.found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("sources.yaml", YAML),
        ("sources.csv", CSV),
        ("sources.csv", CSV.replace(",", ";")),
        ("sources.jsonl", LINES),
        ("sources.json", "[" + LINES.replace("}\n{", "},{") + "]"),
    ],
)
def test_many_sources_in_one_file(tmp_path, name, text):
    (tmp_path / name).write_text(text)
    records, found = read(tmp_path)
    assert found == []
    assert {source.id: source.outlet for source in records.sources.values()} == {
        "post": "The Post",
        "news": "The News",
    }
    assert records.sources["post"].published == "2024-03-04"
    assert records.sources["news"].published == "unknown"


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("sources.yaml", "post: The Post\n", 1, "the record of `post` is not a mapping"),
        ("sources.yaml", "post: {outlet: a}\nnews: {utlet: b}\n", 2, "`utlet` is not a key"),
        ("sources.csv", "outlet\nThe Post\n", 1, "the table has no column `id`"),
        ("sources.csv", "id,outlet\n,The Post\n", 2, "the row has no `id`"),
        ("sources.csv", "id,outlet\na,x\na,y\n", 3, "the source `a` has two records"),
        ("sources.yaml", "one: {title: again}\n", 1, "the source `one` has two records"),
    ],
)
def test_a_mistake_is_reported_at_its_place(make_project, name, text, line, message):
    root = make_project("claims: []\n", sources={"one": "title: One\n"})
    (root / "data" / name).write_text(text)
    (found,) = load(root).findings
    assert found.message.startswith(message)
    assert found.primary.line == line


def test_claims_name_sources_of_either_kind(make_project):
    claims = "".join(
        f"  - {{source: {source}, field: date, subject: raid, value: 2017}}\n"
        for source in ("one", "post")
    )
    root = make_project(f"claims:\n{claims}", sources={"one": "title: One\n"})
    (root / "data" / "sources.yaml").write_text(YAML)
    project = load(root)
    assert project.findings == ()
    assert len(project.claims) == 2


def test_a_table_of_sources_may_have_fingerprints(make_project):
    root = make_project("claims: []\n")
    digest = "ab" * 32
    rows = f"id,text.sha256,text.characters\npost,{digest},12\nnews,,\nlate,{digest},many\n"
    (root / "data" / "sources.csv").write_text(rows)
    project = load(root)
    assert project.sources["post"].text == Fingerprint(sha256=digest, characters=12)
    assert project.sources["news"].text is None
    (fault,) = project.findings
    assert (fault.primary.line, fault.primary.name) == (4, "text.characters")
    assert fault.expected == "a whole number"


def test_ids_that_differ_only_in_case_are_noted(tmp_path):
    sources = tmp_path / "data" / "sources"
    sources.mkdir(parents=True)
    (tmp_path / "data" / "claims.yaml").write_text("claims: []\n", encoding="utf-8")
    for name in ("Post", "post", "past"):
        (sources / f"{name}.yaml").write_text("title: A paper\n", encoding="utf-8")
    found = [f for f in load(tmp_path).findings if f.code == "S016"]
    assert [(f.severity.value, f.message.partition(",")[0]) for f in found] == [
        ("warning", "`post` and `Post` differ only in case")
    ]
    assert found[0].related[0].position.file.endswith("Post.yaml")
