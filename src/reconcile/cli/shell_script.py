"""`reconcile completion`: what a shell runs once to complete calls."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from reconcile.cli.main import COMPLETION_VARIABLE, cli
from reconcile.cli.output import put

SHELLS = ("bash", "zsh", "fish", "powershell")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script that completes calls in a shell.

    Commands and options are completed, and the sources, fields, subjects and questions of the
    project in the current folder or above it. Add one line to the file that the shell reads when
    it starts:

    \b
    bash, ~/.bashrc:        eval "$(reconcile completion bash)"
    zsh, ~/.zshrc:          eval "$(reconcile completion zsh)"
    fish, ~/.config/fish/config.fish:
                            reconcile completion fish | source
    PowerShell, $PROFILE:
                            reconcile completion powershell | Out-String |
                            Invoke-Expression
    """  # noqa: D301 (click's mark of lines to keep)
    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"there is no completion for {shell}")
    put(made(cli, {}, "reconcile", COMPLETION_VARIABLE).source())
