"""`reconcile check --explain`: the page of one rule."""

from __future__ import annotations

import click

from reconcile.check.page import info
from reconcile.check.registry import BY_CODE
from reconcile.check.rule_selection import NoSuchRuleError, codes
from reconcile.cli.output import put
from reconcile.report.rule_page import page_text


def print_rule(word: str) -> None:
    """Print the pages of the rules that a word names, by code."""
    try:
        found = codes(word)
    except NoSuchRuleError as error:
        raise click.UsageError(str(error)) from None
    put("\n".join(page_text(info(BY_CODE[code])) for code in sorted(found)))
