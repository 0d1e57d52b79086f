"""The options of `reconcile compare` that say something of A and of B, and what they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reconcile.cli.refusal import RefusalError
from reconcile.one_pair import Circumstance

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from reconcile.cli.options import Command

_UNKNOWN = "-"


def of_both(
    name: str, text: str, choices: Sequence[str] | None = None
) -> Callable[[Command], Command]:
    """Return an option for the circumstances of A and B: once for both, twice for each."""
    return click.option(
        name,
        multiple=True,
        type=click.Choice(choices) if choices else str,
        metavar=None if choices else "DATE",
        help=text,
    )


def of_pairs(
    ctx: click.Context, parameter: click.Parameter, texts: tuple[str, ...]
) -> frozenset[frozenset[str]]:
    """Return the pairs of words that WORD=WORD texts name; raise `BadParameter` for others."""
    pairs = set()
    for text in texts:
        one, sign, other = text.partition("=")
        if not (sign and one.strip() and other.strip()):
            raise click.BadParameter(f"{text!r} isn't WORD=WORD", ctx, parameter)
        pairs.add(frozenset((one.strip(), other.strip())))
    return frozenset(pairs)


def given(options: Mapping[str, Sequence[str]]) -> tuple[Circumstance, Circumstance]:
    """Return what surrounds A and B; each option was given never, once for both, or once each."""
    for name, values in options.items():
        if len(values) > 2:
            option = name.replace("_", "-")
            message = f"--{option} {', '.join(values)}: one for both values, or one for each"
            raise RefusalError(message)
    return _of_side(options, 0), _of_side(options, -1)


def _of_side(options: Mapping[str, Sequence[str]], side: int) -> Circumstance:
    given = {name: values[side] for name, values in options.items() if values}
    complete = given.pop("complete", "no") == "yes"
    known = {name: text for name, text in given.items() if text != _UNKNOWN}
    return Circumstance(**known, complete=complete)
