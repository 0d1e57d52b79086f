from importlib import import_module

import click
import pytest

from reconcile.cli.commands import COMMANDS


@pytest.mark.parametrize("name", COMMANDS)
def test_each_row_names_a_command_and_its_line_fits_beside_it(name):
    module, _, attribute = COMMANDS[name].where.partition(":")
    command = getattr(import_module(module), attribute)
    assert isinstance(command, click.Command)
    assert COMMANDS[name].help.endswith(".")
    assert len(COMMANDS[name].help) <= 66
