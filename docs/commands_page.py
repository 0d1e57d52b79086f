"""The commands and their options as Markdown, from what `--help` prints."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import click

from reconcile.cli.main import cli

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = "| option | what it does |\n|---|---|"
SHARED = ("help", "version")
"""Options that every command has, told once."""


def commands() -> str:
    """Return a section for every command, in the order of `reconcile --help`."""
    with click.Context(cli, info_name="reconcile") as context:
        return "\n\n".join(_section(command, within) for command, within in _all(cli, context))


def _all(
    group: click.Group, context: click.Context
) -> Iterator[tuple[click.Command, click.Context]]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        within = click.Context(command, info_name=name, parent=context)
        yield command, within
        if isinstance(command, click.Group):
            yield from _all(command, within)


def _section(command: click.Command, within: click.Context) -> str:
    usage = " ".join(command.collect_usage_pieces(within))
    told = _prose(command.help or "")
    rows = [_row(option, within) for option in command.params if _is_told(option)]
    table = "\n".join([HEAD, *rows]) if rows else ""
    call = f"```text\n{within.command_path} {usage}\n```"
    shown = _examples(command)
    return "\n\n".join(filter(None, (f"## {within.command_path}", call, told, shown, table)))


def _examples(command: click.Command) -> str:
    """Return the calls that the help shows as examples; "" where it shows none."""
    epilog = command.epilog or ""
    calls = [line.strip() for line in epilog.splitlines() if line.startswith("  ")]
    return "\n".join(["```text", *calls, "```"]) if calls else ""


def _is_told(parameter: click.Parameter) -> bool:
    return isinstance(parameter, click.Option) and parameter.name not in SHARED


def _prose(text: str) -> str:
    """Return a help text as Markdown: an indented paragraph, or a call, is code."""
    paragraphs = inspect.cleandoc(text).split("\n\n")
    return "\n\n".join(map(_paragraph, paragraphs))


def _paragraph(text: str) -> str:
    if text.startswith(("  ", "reconcile ")):
        return f"```text\n{inspect.cleandoc(text)}\n```"
    return " ".join(text.split())


def _row(option: click.Parameter, within: click.Context) -> str:
    names, told = option.get_help_record(within) or ("", "")
    words = getattr(option.type, "choices", ())
    if words and " [" in names:  # else the help text has them
        names = f"{names.partition(' [')[0]} WORD"
        told = f"{told} One of {', '.join(f'`{word}`' for word in words)}."
    return f"| `{names}` | {_cell(told)} |"


def _cell(text: str) -> str:
    """Return a help text for a cell: no bar ends it, and the default stands last, in words."""
    told, _, default = text.partition("[default: ")
    word, _, rest = default.partition("]")
    shown = f"{told}{rest.strip()} Default: `{word}`." if default else text
    return " ".join(shown.replace("[required]", "Required.").replace("|", r"\|").split())
