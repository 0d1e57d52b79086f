"""Whatever becomes of a project's files, every command says so: none is a fault of reconcile's."""

# ruff: noqa: ARG001 (every way of breaking a file is called alike)

from __future__ import annotations

import os
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconcile.cli import main

CLAIMS = """\
fields:
  truce.state: {type: scale, of: [holds, fragile, broken]}
entities:
  - {name: Free Army, kind: organisation, aliases: [FA]}
settings: {round_unit: 100}
claims:
  - {source: one, field: casualties.killed, subject: raid, value: at least 15, quote: at least 15 dead}
  - {source: two, field: casualties.killed, subject: raid, value: "13", claimant: FA}
  - {source: two, field: truce.state, subject: truce, value: fragile, id: fragile}
"""
FILES = {
    "claims.yaml": CLAIMS,
    "claims/more.yaml": "claims:\n  - {source: one, field: date, subject: raid, value: Monday}\n",
    "decisions.yaml": "names:\n  - {a: FA, b: Free Army, same: true}\naccepted:\n"
    "  - {question: casualties.killed/raid, reason: Two counts., date: 2024-03-05}\n",
    "sources/one.yaml": "title: One\noutlet: The Post\npublished: 2024-03-04\n",
    "sources/two.yaml": "outlet: The News\npublished: 2024-03-04\nderived_from: one\n",
    "sources/text/one.txt": "There were at least 15 dead on Monday.\n",
    "reconcile.toml": 'ignore = ["E008"]\n',
}
COMMANDS = [
    ["report"],
    ["report", "--format", "json"],
    ["report", "--format", "csv"],
    ["diff"],
    ["explain", "casualties.killed/raid"],
    ["names"],
    ["names", "FA", "Free Army"],
    ["check"],
    ["check", "--format", "sarif"],
    ["source", "list"],
    ["schema"],
]


def _removed(path, content, at):
    path.unlink()


def _cut(path, content, at):
    path.write_bytes(content[:at])


def _other_byte(path, content, at):
    path.write_bytes(content[:at] + b"\xff" + content[at:])


def _control(path, content, at):
    path.write_bytes(content[:at] + b"\x00" + content[at:])


def _invisible(path, content, at):
    path.write_bytes(content[:at] + "\u200b".encode() + content[at:])


def _tab(path, content, at):
    path.write_bytes(content[:at] + b"\t" + content[at:])


def _bracket(path, content, at):
    path.write_bytes(content[:at] + b"[{" + content[at:])


def _twice(path, content, at):
    path.write_bytes(content + content)


def _listed(path, content, at):
    path.write_bytes(b"- " + content)


def _marked_utf16(path, content, at):
    path.write_bytes(content.decode(errors="replace").encode("utf-16"))


def _deep(path, content, at):
    path.write_bytes(b"a: " + b"[" * 200)


def _folder(path, content, at):
    path.unlink()
    path.mkdir()


def _pipe(path, content, at):
    path.unlink()
    os.mkfifo(path)


def _link_out(path, content, at):
    path.unlink()
    path.symlink_to("/etc/hostname")


def _link_nowhere(path, content, at):
    path.unlink()
    path.symlink_to("nowhere")


WAYS = [
    *(_removed, _cut, _other_byte, _control, _invisible, _tab, _bracket, _twice, _listed),
    *(_marked_utf16, _deep, _folder, _pipe, _link_out, _link_nowhere),
]


def write(root):
    for name, text in FILES.items():
        path = root / ("data" if name != "reconcile.toml" else ".") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def statuses(root, capsys, monkeypatch):
    """Return every command that reconcile itself failed in, or that left with an odd status."""
    monkeypatch.chdir(root)
    found = []
    for command in COMMANDS:
        status = main.run(command)
        told = capsys.readouterr()
        if status not in (0, 1, 2) or "a fault of reconcile" in told.err:
            found.append((command, status, told.err))
    return found


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", FILES)
def test_no_broken_file_breaks_a_command(tmp_path, capsys, monkeypatch, name, way):
    write(tmp_path)
    path = tmp_path / ("data" if name != "reconcile.toml" else ".") / name
    content = path.read_bytes()
    way(path, content, len(content) // 2)
    assert statuses(tmp_path, capsys, monkeypatch) == []


@settings(
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.data())
def test_nor_does_one_broken_anywhere(tmp_path, capsys, monkeypatch, data):
    root = tmp_path / "project"
    shutil.rmtree(root, ignore_errors=True)
    write(root)
    for name in data.draw(st.lists(st.sampled_from(sorted(FILES)), min_size=1, max_size=2)):
        path = root / ("data" if name != "reconcile.toml" else ".") / name
        if path.is_file() and not path.is_symlink():
            content = path.read_bytes()
            way = data.draw(st.sampled_from(WAYS))
            way(path, content, data.draw(st.integers(0, len(content))))
    assert statuses(root, capsys, monkeypatch) == []


def test_a_source_whose_record_cannot_be_read_leaves_its_claims_out(tmp_path, capsys, monkeypatch):
    write(tmp_path)
    (tmp_path / "data" / "sources" / "one.yaml").write_text("titel: One\n")
    monkeypatch.chdir(tmp_path)
    assert main.run(["check"]) == 2
    told = capsys.readouterr().out
    assert "`titel` is not a key of this entry" in told
    assert "unknown-source" not in told
