"""`reconcile check --explain`: the page of a rule, or what a reason of `explain` means."""

from __future__ import annotations

from reconcile.check.registry import BY_CODE
from reconcile.check.rule_docstring import info
from reconcile.check.rule_selection import NoSuchRuleError, codes
from reconcile.cli.output import put
from reconcile.cli.refusal import RefusalError
from reconcile.report.rule_page import page_text, reason_text
from reconcile.values.registry import reason_meanings


def print_rule(word: str) -> None:
    """Print the pages of the rules that a word names, by code, or the meaning of a reason."""
    try:
        found = codes(word)
    except NoSuchRuleError as error:
        meanings = reason_meanings(word)
        if not meanings:
            raise RefusalError(
                f"{error} It isn't a reason of `reconcile explain` either."
            ) from None
        put(reason_text(word, meanings))
        return
    put("\n".join(page_text(info(BY_CODE[code])) for code in sorted(found)))
