"""The pages of the rules: for a terminal, and as the files of the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reconcile.model.check_result import RuleInfo

_FAMILIES = {
    "S": "Structure: what is in the files",
    "E": "Evidence: quotes against texts, values against quotes",
    "N": "Names",
    "V": "Verdicts",
    "C": "Constraints",
    "D": "Decisions",
}

_HEAD = """# The rules of `reconcile check`

Made from the docstrings of the rules; `reconcile check --explain CODE` prints the same.
Errors and warnings fail a run, notes don't (`--fail-on`).
"""


def page_text(rule: RuleInfo) -> str:
    """Return a rule's page as plain Markdown."""
    return f"# {rule.code} {rule.name} ({rule.severity.value})\n\n{rule.title}\n\n{rule.page}\n"


def reason_text(code: str, meanings: Mapping[str, str]) -> str:
    """Return what a reason of `explain` means, for each type that gives it."""
    lines = "".join(f"- {type_}: {meaning}\n" for type_, meaning in meanings.items())
    return f"# {code} (a reason for how two claims relate)\n\n{lines}"


def file_name(rule: RuleInfo) -> str:
    """Return the name of a rule's page in the documentation."""
    return f"{rule.code}-{rule.name}.md"


def index_text(rules: Iterable[RuleInfo]) -> str:
    """Return the list of all rules, by family, with links to their pages."""
    parts = [_HEAD]
    rules = list(rules)
    for letter, title in _FAMILIES.items():
        rows = [_row(rule) for rule in rules if rule.code.startswith(letter)]
        head = "| code | rule | severity | what it finds |\n|---|---|---|---|"
        parts.append("\n".join([f"\n## {title}\n", head, *rows]) + "\n")
    return "".join(parts)


def _row(rule: RuleInfo) -> str:
    link = f"[{rule.name}]({file_name(rule)})"
    return f"| {rule.code} | {link} | {rule.severity.value} | {rule.title} |"
