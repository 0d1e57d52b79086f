"""Writes the manual pages, one a command: `python docs/write_man.py man`."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from click_man.core import write_man_pages

from reconcile.cli.commands import COMMANDS
from reconcile.cli.main import cli
from reconcile.version import VERSION


def write_man(folder: Path) -> None:
    """Write the pages of `reconcile` and of all its commands into a folder, made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    write_man_pages("reconcile", with_its_commands(), version=VERSION, target_dir=str(folder))


def with_its_commands() -> click.Group:
    """Return the program as a plain group: click-man doesn't ask a group for what it loads late."""
    context = click.Context(cli, info_name="reconcile")
    commands = {}
    for name, row in COMMANDS.items():
        command = cli.get_command(context, name)
        if command is not None:
            command.short_help = row.help
            commands[name] = command
    return click.Group(
        "reconcile",
        commands,
        params=cli.params,
        help=cli.help,
        context_settings=cli.context_settings,
    )


if __name__ == "__main__":
    write_man(Path(sys.argv[1]))
