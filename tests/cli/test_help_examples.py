"""Every example that a help text shows runs as it is, in the project that `init --example` writes."""

import re
import shlex

import click
import pytest

from reconcile.cli.help_examples import examples
from reconcile.cli.main import cli
from reconcile.cli.main import run as reconcile

TOLLS = "outlet,day,killed\nCourier,2025-05-04,15\n"
ANSWER = '[{"source": "courier", "field": "date", "subject": "flood", "value": "3 May 2025"}]\n'
PAIRS = "A\tB\nat least 15\t13\n"
GIVEN = {
    "courier.txt": "Flood in Varn\n\nThe Courier, 4 May 2025\n\nThe river rose on 3 May.\n",
    "tolls.csv": TOLLS,
    "answer.json": ANSWER,
    "pairs.tsv": PAIRS,
}
"""The files that examples name."""
ANSWERED = {"annotate", "adjudicate"}
"""Commands that ask a person."""


def _commands(group, context):
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        within = click.Context(command, info_name=name, parent=context, terminal_width=78)
        yield within
        if isinstance(command, click.Group):
            yield from _commands(command, within)


def _helps():
    with click.Context(cli, info_name="reconcile") as context:
        return {each.command_path: each.get_help() for each in _commands(cli, context)}


HELPS = _helps()
EXAMPLES = [
    line.strip()
    for text in HELPS.values()
    for line in text.partition("\nExample")[2].splitlines()
    if line.strip().startswith("reconcile ")
]


@pytest.mark.parametrize("path", HELPS)
def test_a_help_text_fits_80_columns_and_says_what_each_option_does(path):
    assert [line for line in HELPS[path].splitlines() if len(line) > 80] == []
    with click.Context(cli, info_name="reconcile") as context:
        options = [
            option
            for each in _commands(cli, context)
            if each.command_path == path
            for option in each.command.params
            if isinstance(option, click.Option)
        ]
    assert [option.name for option in options if not option.help] == []


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("example")
    for name, content in GIVEN.items():
        (folder / name).write_text(content)
    assert reconcile(["init", str(folder), "--example"]) == 0
    assert reconcile(["source", "add", str(folder / "courier.txt"), "--id", "courier",
                      "--project", str(folder)]) == 0  # fmt: skip
    return folder


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_runs(project, monkeypatch, capsys, example):
    monkeypatch.chdir(project)
    _, *arguments = shlex.split(re.sub(r" > .*", "", example))
    if arguments[0] in ANSWERED or arguments == ["init"]:
        arguments.append("--help")  # a person answers, or there is a project already
    status = reconcile(arguments)
    said = capsys.readouterr()
    expected = {0, 1} if arguments[0] == "check" else {0}
    assert status in expected, said.err


def test_one_call_is_an_example_and_two_are_examples():
    assert examples("a") == "\b\nExample:\n  a"
    assert examples("a", "b") == "\b\nExamples:\n  a\n  b"
