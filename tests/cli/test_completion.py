"""The shell completes what the project at hand has."""

import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from reconcile.cli import completion

CLAIMS = """\
claims:
  - {source: one, field: casualties.killed, subject: Varn flood, value: "12", claimant: the mayor}
  - {source: two, field: date, subject: Essel fire, value: May 2024}
"""
PARAMETER = click.Argument(["x"])


@pytest.fixture
def ctx(make_project):
    context = click.Context(click.Command("x"))
    context.params["folder"] = make_project(CLAIMS)
    return context


@pytest.mark.parametrize(
    ("complete", "typed", "proposed"),
    [
        (completion.sources, "t", ["three", "two"]),
        (completion.fields, "casualties.k", ["casualties.killed"]),
        (completion.subjects, "varn", ["Varn flood"]),
        (completion.claimants, "", ["the mayor"]),
        (completion.questions, "date", ["date/essel-fire"]),
        (completion.sources_or_claimants, "t", ["three", "two"]),
    ],
)
def test_what_begins_so_is_proposed(ctx, complete, typed, proposed):
    assert [item.value for item in complete(ctx, PARAMETER, typed)] == proposed


def test_sources_come_with_their_titles_and_fields_with_their_types(ctx):
    assert completion.sources(ctx, PARAMETER, "one")[0].help == "A source"
    assert completion.fields(ctx, PARAMETER, "date.s")[0].help == "date"


def test_without_a_project_nothing_is_proposed(ctx, tmp_path):
    ctx.params["folder"] = tmp_path / "nowhere"
    for complete in (
        completion.sources,
        completion.fields,
        completion.subjects,
        completion.claimants,
        completion.questions,
    ):
        assert complete(ctx, PARAMETER, "") == []


def test_columns_by_claimant_are_claimants(ctx):
    ctx.params["by"] = "claimant"
    assert [i.value for i in completion.sources_or_claimants(ctx, PARAMETER, "")] == ["the mayor"]


BASH = shutil.which("bash")
IN_BASH = """
PATH={bin}:$PATH
source <(reconcile completion bash)
COMP_WORDS=(reconcile {words}) COMP_CWORD={at}
_reconcile_completion reconcile
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


@pytest.mark.skipif(BASH is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("words", "proposed"),
    [
        (["com"], ["compare", "completion"]),
        (["report", "--verd"], ["--verdict"]),
        (["report", "--verdict", "out"], ["outright"]),
        (["report", "--subject", "Es"], [r"Essel\ fire"]),
        (["report", "--subject", r"Essel\ f"], [r"Essel\ fire"]),
        (["explain", "casualties"], ["casualties.killed/varn-flood"]),
        (["source", "at"], ["attach"]),
    ],
    ids=" ".join,
)
def test_bash_gets_each_word_in_one_piece(make_project, words, proposed):
    quoted = " ".join(f"'{word}'" for word in words)
    script = IN_BASH.format(bin=Path(sys.executable).parent, words=quoted, at=len(words))
    done = subprocess.run(
        [BASH, "-c", script], cwd=make_project(CLAIMS), capture_output=True, text=True, check=True
    )
    assert (done.stdout.splitlines(), done.stderr) == (proposed, "")


@pytest.mark.parametrize(
    ("shell", "begins"),
    [
        ("bash", "_reconcile_completion() {"),
        ("zsh", "#compdef reconcile"),
        ("fish", "function _reconcile_completion;"),
        ("powershell", "Register-ArgumentCompleter -Native -CommandName reconcile"),
    ],
)
def test_every_shell_has_its_script(run, shell, begins):
    assert run("completion", shell).stdout.startswith(begins)


def test_completing_loads_no_pydantic():
    """It costs more than all else together, and Tab has to be answered in 150 ms."""
    modules = "reconcile.cli.report, reconcile.cli.explain, reconcile.files.words_at_hand"
    code = f"import sys, {modules}; print([m for m in ('pydantic', 'rich') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert done.stdout == "[]\n"
