"""The action for GitHub and the workflows: their steps run here as scripts, and their pins agree."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from reconcile.version import VERSION

ROOT = Path(__file__).parent.parent
ACTION = ROOT / "action.yml"
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PAGE = ROOT / "docs/ci.md"
BASH = shutil.which("bash")
SOUND = """
claims:
  - {source: one, field: casualties.killed, subject: raid, value: "13", quote: killed 13}
  - {source: two, field: casualties.killed, subject: raid, value: "13", quote: killed 13}
  - {source: three, field: casualties.killed, subject: raid, value: "13", quote: killed 13}
"""
CONTRADICTING = SOUND.replace('"13"', '"15"', 1)

pytestmark = pytest.mark.skipif(not ACTION.exists(), reason="a source archive has no action")


def _steps():
    return yaml.safe_load(ACTION.read_text(encoding="utf-8"))["runs"]["steps"]


@pytest.fixture
def check(tmp_path):
    """Run the step that checks a project, as a runner would; return its outcome and outputs."""
    script = next(step["run"] for step in _steps() if step.get("id") == "check")

    def run(project, arguments=""):
        (tmp_path / "runner").mkdir()
        outputs = tmp_path / "outputs"
        environment = {
            **os.environ,
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "RUNNER_TEMP": str(tmp_path / "runner"),
            "GITHUB_OUTPUT": str(outputs),
            "PROJECT": ".",
            "ARGUMENTS": arguments,
        }
        # how a runner starts a step whose shell is bash
        call = [BASH, "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
        done = subprocess.run(
            call, cwd=project, env=environment, capture_output=True, text=True, check=False
        )
        return done, dict(line.split("=", 1) for line in outputs.read_text().splitlines())

    return run


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
def test_findings_are_annotations_and_a_file_and_fail_the_step(check, make_project):
    done, outputs = check(make_project(CONTRADICTING))
    assert done.returncode == 1
    assert "::error file=data/claims.yaml,line=3" in done.stdout
    assert '"ruleId": "V001"' in Path(outputs["sarif-file"]).read_text(encoding="utf-8")


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
def test_arguments_are_split_at_white_space_and_run_nothing(check, make_project, tmp_path):
    done, _ = check(
        make_project(CONTRADICTING), f"--ignore V\n--fail-on $(touch${{IFS}}{tmp_path}/x)"
    )
    assert done.returncode == 2
    assert "$(touch" in done.stderr
    assert not (tmp_path / "x").exists()


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
def test_claims_without_findings_pass(check, make_project):
    done, _ = check(make_project(SOUND), "--select V001,V002")
    assert (done.returncode, done.stderr) == (0, "")


def test_what_is_installed_by_default_is_this_version():
    inputs = yaml.safe_load(ACTION.read_text(encoding="utf-8"))["inputs"]
    assert inputs["package"]["default"] == f"reconcile-claims=={VERSION}"
    assert f"reconcile@v{VERSION}" in PAGE.read_text(encoding="utf-8")


def test_no_input_is_part_of_a_script():
    assert not [step for step in _steps() if "${{" in step.get("run", "")]


def test_every_action_is_pinned_by_its_hash_and_everywhere_the_same():
    texts = [path.read_text(encoding="utf-8") for path in (ACTION, *WORKFLOWS, PAGE)]
    used = [line for text in texts for line in re.findall(r"uses: (\S+@.+)", text)]
    theirs = [line for line in used if not line.startswith("example/")]
    pins = {line.partition("@")[0]: line for line in theirs}
    assert len(theirs) > 10
    for line in theirs:
        assert re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)
        assert line == pins[line.partition("@")[0]]
