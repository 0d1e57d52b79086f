"""What findings propose is tried on what the files hold, and written whole or not at all."""

import pytest

from reconcile.files import fix_project as module
from reconcile.files.fix_project import Fixes
from reconcile.files.folder import Folder
from reconcile.files.project import read_project

CLAIMS = """# mine
claims:
  - sorce: one   # who says it
    field: casualties.kiled
    subject: raid
    value: "13"
"""
FIXED = CLAIMS.replace("sorce", "source").replace("kiled", "killed")


@pytest.fixture
def fixes(make_project):
    def make(claims=CLAIMS, tables=(), **others):
        data = make_project(claims, **others) / "data"
        for name, text in tables:
            (data / "claims").mkdir(exist_ok=True)
            (data / "claims" / name).write_text(text, encoding="utf-8")
        made = Fixes(Folder(data))
        while made.add(read_project(made.folder).findings):
            pass
        return made

    return make


def test_a_project_is_fixed_in_rounds_and_nothing_is_written(fixes):
    made = fixes()
    path = made.folder.path / "claims.yaml"
    assert path.read_text() == CLAIMS
    assert made.folder.held[path].decode() == FIXED
    assert [(f.fix.old, f.fix.new) for f in made.fixed] == [
        ("sorce", "source"),
        ("casualties.kiled", "casualties.killed"),
    ]
    assert [(before, after) for _, before, after in made.changed] == [
        (CLAIMS.encode(), FIXED.encode())
    ]


def test_what_was_fixed_needs_no_fix_again(fixes):
    assert fixes(FIXED).fixed == []
    assert not fixes(FIXED).add([])


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("constraints:\n  - {order: [date.strt, date.end]}\n", "[date.start, date.end]"),
        ("constraints:\n  - order:\n      - date.strt\n      - date.end\n", "- date.start\n"),
        ("entitis: []\n", "entities: []"),
        ("source: won\nclaims: []\n", "source: won"),
    ],
)
def test_sections_and_lists_are_mended_too(fixes, before, after):
    made = fixes(before + ("" if "claims" in before else "claims: []\n"))
    path = made.folder.path / "claims.yaml"
    assert after in made.folder.held.get(path, path.read_bytes()).decode()


def test_a_head_that_many_claims_share_is_mended_once(fixes):
    claim = "  - {field: date, subject: raid, value: 2017-01-0%d}\n"
    made = fixes(
        "source: openning\nclaims:\n" + claim % 1 + claim % 2, sources={"opening": "title: x\n"}
    )
    assert len(made.fixed) == 1
    assert made.folder.held[made.folder.path / "claims.yaml"].startswith(b"source: opening\n")


def test_a_record_of_a_source_and_a_table(fixes):
    rows = "source,field,subject,vlaue\nopenning,date,raid,2017-01-01\n"
    made = fixes("claims: []\n", [("t.csv", rows)], sources={"opening": "titel: x\n"})
    assert {name.rpartition("/")[2]: after for name, _, after in made.changed} == {
        "t.csv": b"source,field,subject,value\nopening,date,raid,2017-01-01\n",
        "opening.yaml": b"title: x\n",
    }


def test_a_cell_that_is_read_through_a_mapping_is_left_to_a_person(fixes):
    mapping = "source: openning\nsubject: '{who}'\nclaims:\n  - {field: '{kind}', value: day}\n"
    rows = "who,kind,day\nraid,dates,2017-01-01\n"
    made = fixes("claims: []\n", [("t.csv", rows), ("t.map.yaml", mapping)], sources={"opening": "title: x\n"})  # fmt: skip
    assert not any(name.endswith("t.csv") for name, _, _ in made.changed)


def test_all_are_written_or_none(fixes):
    made = fixes(sources={"one": "titel: x\n"})
    record = made.folder.sources / "one.yaml"
    record.write_text("titel: meanwhile\n")
    with pytest.raises(OSError, match="changed since"):
        made.write()
    assert (made.folder.path / "claims.yaml").read_text() == CLAIMS
    assert record.read_text() == "titel: meanwhile\n"


def test_the_files_hold_what_was_tried(fixes):
    made = fixes()
    made.write()
    assert (made.folder.path / "claims.yaml").read_text() == FIXED
    assert [path.name for path in made.folder.path.iterdir() if path.name.endswith(".tmp")] == []


def test_fixing_ends(fixes, monkeypatch):
    monkeypatch.setattr(module, "_MOST_ROUNDS", 1)
    assert len(fixes().fixed) == 1
