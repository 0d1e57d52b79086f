"""What the options of `reconcile check` mean: rules, settings, and where each format goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from reconcile.check.rule_selection import NoSuchRuleError, chosen, fail_on
from reconcile.cli.refusal import RefusalError
from reconcile.files.check_config import Config, ConfigError, find_config, read_config
from reconcile.report.findings.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reconcile.check.rule import Rule
    from reconcile.check.rule_selection import FailOn

DEFAULT_FORMAT = "text"
DEFAULT_FAILING = ("warning",)


class Output(NamedTuple):
    """A format, and the file it is written to; None for the standard output."""

    form: str
    file: Path | None


def as_list(given: Iterable[str]) -> tuple[str, ...]:
    """Return what an option was given, once or more often, with commas or without, as one list."""
    return tuple(word.strip() for each in given for word in each.split(",") if word.strip())


def rules_of(
    select: Sequence[str], ignore: Sequence[str], failing: Sequence[str]
) -> tuple[tuple[Rule, ...], FailOn]:
    """Return the rules that are to run, and what makes the run fail."""
    try:
        rules = chosen(select, ignore)
        return rules, fail_on(failing or DEFAULT_FAILING)
    except NoSuchRuleError as error:
        raise RefusalError(str(error)) from None


def config_for(folder: Path | None, file: Path | None, *, isolated: bool) -> Config:
    """Return the settings for a project's folder, or those of a file that was named."""
    if isolated:
        return Config()
    try:
        return read_config(file) if file else find_config(folder or Path.cwd())
    except ConfigError as error:
        raise RefusalError(str(error)) from None


def _takers(without: list[Output], files: int) -> list[Output]:
    """Return the outputs that take the next file: text stays behind where there are too few."""
    if 1 < len(without) != files:
        return [output for output in without if output.form != DEFAULT_FORMAT]
    return without


def outputs_of(formats: Sequence[str], files: Sequence[Path]) -> tuple[Output, ...]:
    """Return each format with its file.

    A format names its file itself (`sarif=findings.sarif`), or takes the next of `files`. With
    fewer files than formats, text is what stays on the terminal. Only one may do so.
    """
    wanted = [_named(given) for given in formats] or [Output(DEFAULT_FORMAT, None)]
    without = [output for output in wanted if output.file is None]
    takers = _takers(without, len(files))
    if len(files) > len(takers):
        raise click.UsageError("there are more output files than formats; use --format FORMAT=FILE")
    taken = dict(zip(map(id, takers), files, strict=False))
    outputs = tuple(Output(o.form, o.file or taken.get(id(o))) for o in wanted)
    if sum(output.file is None for output in outputs) > 1:
        raise click.UsageError(
            "only one format can go to the standard output; use --format FORMAT=FILE"
        )
    return outputs


def _named(given: str) -> Output:
    form, named, file = given.partition("=")
    if form not in FORMATS:
        raise RefusalError(f"no format is called '{form}' (there are {', '.join(FORMATS)})")
    if named and not file:
        raise RefusalError(f"'{given}' names no file")
    return Output(form, Path(file) if file else None)
