"""What is wrong with a claim that was to be added: printed, with what was probably meant."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NoReturn

import click

from reconcile.report.safe_for_terminal import show

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile.model.finding import Finding

WRONG_INPUT = 2
UNKNOWN_FIELD = "S014"
_READ_STRICTLY = ("duration", "count", "date")


def refuse_claim(faults: Iterable[Finding], value: str) -> NoReturn:
    """Print what is wrong with the claim of a value, and leave with status 2."""
    for fault in faults:
        click.echo(show(f"error: {fault.message}"), err=True)
        if fault.suggestion:
            click.echo(show(f"  did you mean `{fault.suggestion}`?"), err=True)
        if fault.expected:
            click.echo(show(f"  expected: {fault.expected}"), err=True)
        if fault.code == UNKNOWN_FIELD:
            click.echo(f"  or declare it with this claim: --type {_type_for(value)}", err=True)
    click.echo("Nothing was written.", err=True)
    raise click.exceptions.Exit(WRONG_INPUT)


def _type_for(value: str) -> str:
    """Return the types of which a field may be that has such a value, in words for a person."""
    from reconcile.values.registry import value_type  # noqa: PLC0415 (only a refusal needs it)
    from reconcile.values.value_type import ValueSyntaxError  # noqa: PLC0415

    for name in _READ_STRICTLY:
        with contextlib.suppress(ValueSyntaxError):
            value_type(name).read(value)
            return name
    return "person, organisation, place, parties or text, by what is named"
