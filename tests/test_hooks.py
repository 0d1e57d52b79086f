"""The hook, as pre-commit and prek install and run it in a repository of claims."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CONFIG = """\
repos:
  - repo: {repository}
    rev: {commit}
    hooks:
      - id: reconcile-check
"""
CONTRADICTING = """\
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13"}
  - {source: two, field: casualties.killed, subject: raid, value: "15"}
"""


def _git(folder, *arguments):
    call = ["git", "-C", folder, "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments]
    return subprocess.run(call, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="hooks are installed from a checkout")
@pytest.mark.parametrize(
    "tool",
    [
        pytest.param("pre-commit", marks=pytest.mark.needs_extra("dev", "pre_commit")),
        pytest.param("prek", marks=pytest.mark.needs_extra("dev", "prek")),
    ],
)
def test_a_commit_that_contradicts_is_refused(make_project, tmp_path, tool):
    root = make_project(CONTRADICTING)
    _git(root, "init", "--quiet")
    config = CONFIG.format(repository=ROOT, commit=_git(ROOT, "rev-parse", "HEAD"))
    (root / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    _git(root, "add", ".")
    homes = {"PRE_COMMIT_HOME": str(tmp_path / "home"), "PREK_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [Path(sys.executable).with_name(tool), "run"],
        cwd=root, env={**os.environ, **homes}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout + done.stderr
    assert "reconcile check" in done.stdout
    assert "V001 outright-contradiction" in done.stdout
