"""A new project is read without a fault, empty or with its example, and nothing is overwritten."""

import pytest

from reconcile.files.folder import at
from reconcile.files.new_project import begin
from reconcile.files.project import load


@pytest.mark.parametrize(("example", "claims"), [(False, 0), (True, 6)])
def test_a_new_project_is_sound(tmp_path, example, claims):
    written = begin(tmp_path, "{}\n", example=example)
    project = load(tmp_path)
    assert not project.findings
    assert len(project.claims) == claims
    first = (at(tmp_path).path / "claims.yaml").read_text(encoding="utf-8").split("\n")[0]
    assert first == "# yaml-language-server: $schema=claims.schema.json"
    assert tmp_path / "data" / "claims.schema.json" in written


def test_nothing_is_written_where_something_is(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "claims.schema.json").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        begin(tmp_path, "{}\n")
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["claims.schema.json"]
