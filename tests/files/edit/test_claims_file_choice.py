"""A claim goes where its source's claims are, or where a person says, but never where nobody reads."""

from pathlib import Path

import pytest

from reconcile.files.edit.changes import EditError
from reconcile.files.edit.claims_file_choice import claims_file, named_file
from reconcile.files.folder import at
from reconcile.files.project import load

ONE = "claims:\n  - {source: one, field: f.x, subject: s, value: v}\n"
FIELDS = "fields:\n  f.x: {type: text}\n"


@pytest.fixture
def place(make_project):
    root = make_project(FIELDS + ONE)
    more = root / "data" / "claims"
    more.mkdir()
    (more / "two.yaml").write_text(ONE.replace("one", "two"), encoding="utf-8")
    (more / "two.csv").write_text("source,field,subject,value\nthree,f.x,s,v\n", encoding="utf-8")
    return at(root)


def test_the_file_with_the_sources_claims(place):
    project = load(place.path)
    assert claims_file(place, project, "two").name == "two.yaml"
    assert claims_file(place, project, "one").name == "claims.yaml"


def test_a_source_of_tables_or_without_claims_goes_to_the_first_file(place):
    project = load(place.path)
    assert claims_file(place, project, "three").name == "claims.yaml"
    for path in place.claims:
        path.unlink()
    assert claims_file(place, project, "four") == place.path / "claims.yaml"


@pytest.mark.parametrize("name", ["claims.yaml", "claims/two.yaml", "claims/deep/new.yaml"])
def test_a_file_that_is_read_may_be_named(place, name):
    assert named_file(place, place.path / name) == place.path / name


@pytest.mark.parametrize(
    "name", ["other.yaml", "claims/a.csv", "claims/a.map.yaml", "claims/.hidden.yaml", "../x.yaml"]
)
def test_a_file_that_nobody_would_read_is_refused(place, name):
    with pytest.raises(EditError, match="isn't read as a claims file"):
        named_file(place, place.path / name)


def test_a_name_is_found_from_the_current_folder(place, monkeypatch):
    monkeypatch.chdir(place.path)
    assert named_file(place, Path("claims.yaml")) == place.path / "claims.yaml"
