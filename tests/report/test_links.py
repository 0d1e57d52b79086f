"""A place in a file is a link to its line, where the file can have one."""

from reconcile.model.position import Position
from reconcile.report.links import link_to


def test_a_place_links_to_its_line(tmp_path):
    file = tmp_path / "a b.yaml"
    assert link_to(Position(str(file), 7, 2)) == f"link {file.as_uri()}#7"
