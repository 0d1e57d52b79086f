"""The documentation is true and whole: what it shows is printed so, and all that there is is told."""

import importlib.util
import re
import tomllib
from pathlib import Path

import click
import pytest

from reconcile.check.registry import RULES
from reconcile.cli.main import cli
from reconcile.model.claim import Claim
from reconcile.model.decision import Decision
from reconcile.model.entity import Entity, NameRuling
from reconcile.model.field import BUILT_IN, Field
from reconcile.model.source import Fingerprint, Source
from reconcile.values import circumstances
from reconcile.values.registry import TYPES, value_type
from reconcile.values.settings import Settings

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
NAMES = {"JSON", "Markdown", "CSV", "CI", "YAML", "Python", "SARIF"}
"""Words that are written with a capital anywhere in a heading."""


def _script(name):
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


console = _script("console")
PAGES = console.pages()

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def _text(name):
    return (DOCS / name).read_text(encoding="utf-8")


def _commands(group, context):
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        within = click.Context(command, info_name=name, parent=context)
        yield within
        if isinstance(command, click.Group):
            yield from _commands(command, within)


@each_page
def test_the_page_shows_what_is_printed(page):
    text = page.read_text(encoding="utf-8")
    assert console.current(text) == text, f"to write it anew: python docs/console.py {page}"


@each_page
def test_what_is_not_run_is_said_with_a_reason(page):
    for block in console.blocks(page.read_text(encoding="utf-8")):
        shown = block.language in ("console", "sh", "bash", "shell")
        assert not shown or block.lines[0].startswith("$ ") or "not run" in block.marks, block


@each_page
def test_headings_are_in_sentence_case(page):
    text = page.read_text(encoding="utf-8")
    for block in reversed(list(console.blocks(text))):
        text = text.replace("\n".join(block.lines), "")
    for heading in re.findall(r"(?m)^#+ (.+)$", text):
        words = re.sub(r"`[^`]*`", "", heading).split()
        assert not [word for word in words[1:] if word.istitle() and word not in NAMES], heading


@each_page
def test_every_link_leads_to_a_file(page):
    prose = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    linked = [link.partition("#")[0] for link in re.findall(r"\]\(([^)]+)\)", prose)]
    inside = [link for link in linked if link and not link.startswith("https://")]
    assert [link for link in inside if not (page.parent / link).is_file()] == []


def test_every_command_and_option_is_told():
    page = _text("reference/commands.md")
    with click.Context(cli, info_name="reconcile") as context:
        for within in _commands(cli, context):
            _, heading, section = page.partition(f"\n## {within.command_path}\n")
            assert heading, within.command_path
            told = section.partition("\n## ")[0]
            for option in within.command.params:
                if isinstance(option, click.Option) and option.name != "help":
                    assert option.opts[0] in told, f"{within.command_path} {option.opts[0]}"


def test_every_rule_has_its_page():
    index = _text("rules/README.md")
    for rule in RULES:
        page = f"{rule.code}-{rule.name}.md"
        assert (DOCS / "rules" / page).is_file()
        assert f"]({page})" in index


@pytest.mark.parametrize("name", TYPES)
def test_every_value_type_and_its_reasons_are_told(name):
    pages = _text("values.md") + _text("attendance.md")
    assert f"`{name}`" in pages
    assert [code for code in value_type(name).reasons if f"`{code}`" not in pages] == []


def test_every_reason_of_the_circumstances_is_told():
    assert [code for code in circumstances.REASONS if f"`{code}`" not in _text("values.md")] == []


@pytest.mark.parametrize("model", [Claim, Field, Entity, Source, Fingerprint, Decision, NameRuling])
def test_every_key_of_the_files_is_told(model):
    page = _text("reference/files.md")
    derived = {"id"} if model is Source else set()
    assert [key for key in set(model.model_fields) - derived if f"\n| `{key}` |" not in page] == []


def test_every_setting_is_told():
    page = _text("reference/settings.md")
    assert [name for name in Settings.model_fields if f"`{name}`" not in page] == []


def test_every_dependency_has_its_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    shipped = ("annotate", "sources", "spark", "tables", "xlsx")
    needed = [*project["dependencies"], *(each for name in shipped for each in extras[name])]
    rows = re.findall(r"^\|(.+)\|$", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    told = {name.strip() for row in rows for cell in row.split("|") for name in cell.split(",")}
    assert {re.split(r"[<>=]", name)[0] for name in needed} - told == set()


def test_every_built_in_field_is_told():
    page = _text("reference/fields.md")
    assert [name for name in BUILT_IN if f"| `{name}` |" not in page] == []


@pytest.mark.parametrize(
    ("page", "mistake"),
    [
        ("```console\nreconcile report\n```\n", "begins with `\\$ `"),
        ("<!-- in: my folder -->\n```console\n$ ls\n```\n", "not in my folder"),
    ],
)
def test_a_page_that_breaks_the_convention_is_refused(page, mistake):
    with pytest.raises(console.PageError, match=mistake):
        console.current(page)


def test_a_block_is_written_anew_and_cut_where_the_page_cuts_it():
    page = (
        '```text title="folder/one.txt"\nfirst\nsecond\nthird\n```\n\n'
        "```console\n$ cat folder/one.txt\nold\n...\n$ wc -l < folder/one.txt\n```\n\n"
        "<!-- not run: to show it -->\n```console\n$ false\nas it is\n```\n"
    )
    anew = page.replace("old\n", "first\n").replace("one.txt\n```\n\n<", "one.txt\n3\n```\n\n<")
    assert console.current(page) == anew


def test_a_new_folder_is_empty():
    page = (
        '```text title="one.txt"\nfirst\n```\n\n<!-- in: a new folder -->\n```console\n$ ls\n```\n'
    )
    assert console.current(page) == page


def test_the_page_on_attendance_is_made_from_the_sets():
    written = _script("write_attendance")
    assert written.PAGE.read_text(encoding="utf-8") == written.page()
