"""The command `reconcile`: finds the sub-command, runs it, and turns every outcome into a status.

0 done, 1 findings (from `check` alone), 2 the input or the call is wrong or the program failed,
130 interrupted, 141 the reader of a pipe went away.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING

import click

from reconcile.cli.commands import COMMANDS
from reconcile.cli.complaint import cause, complain, complain_of_call, own_fault
from reconcile.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from click.shell_completion import CompletionItem

DONE, FINDINGS, WRONG, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141
COMPLETION_VARIABLE = "_RECONCILE_COMPLETE"
_CLOSED = "the standard output is closed"


class LazyGroup(click.Group):
    """A group whose commands are imported when they are run, not when they are listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands, in the order of the table."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, imported now; None for none such."""
        del ctx
        row = COMMANDS.get(cmd_name)
        if row is None:
            return None
        module, _, attribute = row.where.partition(":")
        command: click.Command = getattr(import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from the table, without importing any."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, row.help) for name, row in COMMANDS.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Return the commands that begin so, from the table, or the options."""
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        from click.shell_completion import CompletionItem  # noqa: PLC0415 (only a shell needs it)

        begun = ((name, row) for name, row in COMMANDS.items() if name.startswith(incomplete))
        return [CompletionItem(name, help=row.help) for name, row in begun]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; suggest a near one for none such."""
        if args and not args[0].startswith("-") and args[0] not in COMMANDS:
            ctx.fail(_no_such_command(args[0]))
        return super().resolve_command(ctx, args)


def _no_such_command(name: str) -> str:
    import difflib  # noqa: PLC0415 (only a mistyped command needs it)

    near = difflib.get_close_matches(name[:80], COMMANDS, n=1)
    meant = f" Did you mean '{near[0]}'?" if near else ""
    return f"No such command {name!r}.{meant}"


def _print_version(ctx: click.Context, _parameter: click.Parameter, asked: bool) -> None:  # noqa: FBT001 (click calls it so)
    if not asked or ctx.resilient_parsing:
        return
    click.echo(f"reconcile {VERSION}")
    if ctx.params.get("verbose"):
        import platform  # noqa: PLC0415 (only asked for)

        python = f"{platform.python_implementation()} {platform.python_version()}"
        click.echo(f"{python} ({sys.executable})\n{platform.platform()}")
    ctx.exit()


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Run 'reconcile COMMAND --help' for the options of a command.",
)
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version and exit.",
)
@click.option(
    "-v",
    "--verbose",
    is_flag=True,
    is_eager=True,  # read before --version, wherever it is in the call
    help="With --version: print those of Python and the platform, too.",
)
def cli(verbose: bool) -> None:  # noqa: FBT001 (click calls it so)
    """Compare claims from several sources: where they agree, where they contradict, and why.

    Commands read the claims project in the current folder or above it (data/claims.yaml).
    """
    del verbose  # --version has read it


def main() -> None:
    """Run the command line and exit with its status."""
    _make_streams_total()
    if COMPLETION_VARIABLE in os.environ:
        _answer_a_shell()
    sys.exit(run(sys.argv[1:]))


def _answer_a_shell() -> None:
    from reconcile.cli.bash_words import use_bash_words  # noqa: PLC0415 (only a shell needs it)

    use_bash_words()
    cli.main(prog_name="reconcile")


def run(arguments: Sequence[str]) -> int:
    """Return the exit status of one call, having printed what it has to say."""
    status = _status_of(lambda: _invoke(arguments))
    if status in (DONE, FINDINGS):
        # What is still in the buffer counts as output: a full disk or closed pipe shows only now.
        status = _status_of(lambda: _flush(status))
    if status == BROKEN_PIPE:
        _silence_stdout()
    return status


def _invoke(arguments: Sequence[str]) -> int:
    with cli.make_context("reconcile", list(arguments), terminal_width=_help_width()) as context:
        cli.invoke(context)
    return DONE


def _help_width() -> int:
    """Return the width of help texts; asked here, since click would import an archiver for it."""
    try:
        columns = int(os.environ.get("COLUMNS") or os.get_terminal_size().columns)
    except (OSError, ValueError):
        columns = 80
    return max(50, min(columns, 80) - 2)


def _flush(status: int) -> int:
    if sys.stdout is None:
        complain(_CLOSED)
        return WRONG
    sys.stdout.flush()
    return status


def _status_of(step: Callable[[], int]) -> int:
    """Return the step's status; print what stopped it, and return the status for that."""
    try:
        return step()
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except (KeyboardInterrupt, click.Abort):  # an input that ends at a question is an Abort
        complain("interrupted")
        return INTERRUPTED
    except BrokenPipeError:
        return BROKEN_PIPE
    except click.ClickException as error:
        complain_of_call(error)
    except OSError as error:
        complain(cause(error))
    except Exception as error:  # noqa: BLE001 (our own fault must not pass for findings, status 1)
        if sys.stdout is not None:
            own_fault(error)
        else:  # whatever asks a closed output for what it is
            complain(_CLOSED)
    return WRONG


def _make_streams_total() -> None:
    """Let every text be written to whatever the output's encoding is: escaped, where it must be."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _silence_stdout() -> None:
    """Point stdout nowhere, so that the interpreter's last flush has nothing to complain of."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
