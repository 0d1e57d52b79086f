"""What went wrong with a call, printed to the standard error: `error:`, why, and what to do.

In: what stopped the call. Out: lines on the standard error. Where the call is of a form that the
command doesn't take, its usage follows.
"""

from __future__ import annotations

import errno
import os
import sys

import click

DEBUG_VARIABLE = "RECONCILE_DEBUG"
_ADVICE = {
    errno.ENOENT: "make its folder first, or name another",
    errno.ENOTDIR: "a file is in the way of a folder; name another",
    errno.EACCES: "see who may read and write there",
    errno.EROFS: "nothing can be written there; name another",
    errno.ENOSPC: "free some space, then run it again",
}
"""What to do about what a disk refuses."""
_TOO_MANY = "Got unexpected extra argument"


def complain(message: str) -> None:
    """Print one error."""
    from reconcile.report.safe_for_terminal import show  # noqa: PLC0415 (only a failed call needs it)

    if sys.stderr is not None:
        click.echo(f"error: {show(message)}", err=True)


def cause(error: OSError) -> str:
    """Return what the system refused, for which file, and what to do about it."""
    name = f": {error.filename}" if error.filename else ""
    from reconcile.files.missing_file import NO_ADDRESS, is_address  # noqa: PLC0415 (only a failed call needs it)

    an_address = bool(error.filename) and is_address(str(error.filename))
    advice = NO_ADDRESS if an_address else _ADVICE.get(error.errno or 0)
    return f"{error.strerror or error}{name}{f'; {advice}' if advice else ''}"


def own_fault(error: Exception) -> None:
    """Print that reconcile itself failed; raise the error where a developer asks for it."""
    if os.environ.get(DEBUG_VARIABLE):
        raise error
    kind = type(error).__name__
    complain(f"a fault of reconcile itself ({kind}); {DEBUG_VARIABLE}=1 shows where")


def complain_of_call(error: click.ClickException) -> None:
    """Print what is wrong with a call; its usage, too, where options or arguments don't fit it."""
    context = getattr(error, "ctx", None)
    if context is not None and isinstance(error, click.exceptions.NoArgsIsHelpError):
        complain(f"no command given to '{context.command_path}'")
        _add(error.format_message())
        return
    advice = _advice_on_words(error, context)
    message = error.format_message()
    complain(f"{message.removesuffix('.')}; {advice}" if advice else message)
    if context is not None and _is_of_wrong_form(error):
        helping = f"{context.command_path} {max(context.help_option_names, key=len)}"
        _add(f"{context.get_usage()}\nTry '{helping}' for help.")


def _add(text: str) -> None:
    if sys.stderr is not None:
        click.echo(f"\n{text}", err=True)


def _advice_on_words(error: click.ClickException, context: click.Context | None) -> str:
    """Return what to do about words that the shell has split, and a value like an option, or ""."""
    if context is None:
        return ""
    takes_words = any(isinstance(each, click.Argument) for each in context.command.params)
    if takes_words and error.message.startswith(_TOO_MANY):
        return "put quotation marks around words that belong together"
    is_number = isinstance(error, click.NoSuchOption) and error.option_name[1:2].isdigit()
    return "-- goes before words that begin with a hyphen" if takes_words and is_number else ""


def _is_of_wrong_form(error: click.ClickException) -> bool:
    """Say whether the call isn't one that the command takes; a value or a file is no such thing."""
    if isinstance(error, click.BadParameter):
        return isinstance(error, click.MissingParameter)
    return isinstance(error, click.UsageError)
