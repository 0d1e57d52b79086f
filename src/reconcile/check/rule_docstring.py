"""A rule's docstring to its page: a title, prose, and examples that can be run.

Examples are the indented blocks under `Bad:` and `Good:`. Each has the files of a project's data
folder: `claims.yaml`, unless a comment names another, as `# sources/one.yaml`.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, NamedTuple

from reconcile.model.check_result import RuleInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reconcile.check.rule import Rule

_BAD, _GOOD = "Bad:", "Good:"
_INDENT = " " * 4
_FOLDERS = ("claims", "sources", "constraints.yaml", "decisions.yaml")


class Page(NamedTuple):
    """A rule's page; `bad` and `good` are texts of examples, without their indent."""

    title: str
    prose: str
    bad: str
    good: str


def page_of(rule: Rule) -> Page:
    """Return the page of a rule, from the docstring of what finds it."""
    title, _, body = (inspect.getdoc(rule.find) or rule.name).partition("\n")
    prose, _, examples = body.partition(f"\n{_BAD}\n")
    bad, _, good = examples.partition(f"\n{_GOOD}\n")
    return Page(title, prose.strip(), _unindented(bad), _unindented(good))


def info(rule: Rule) -> RuleInfo:
    """Return what formats print of a rule."""
    page = page_of(rule)
    return RuleInfo(rule.code, rule.name, rule.severity, page.title, _whole(page))


def files(example: str) -> Mapping[str, str]:
    """Return the files of an example by their path below the data folder, in order."""
    found = {"claims.yaml": ""}
    path = "claims.yaml"
    for line in example.splitlines():
        named = line.removeprefix("# ")
        if named != line and named.split(" ")[0].split("/")[0] in (*_FOLDERS, "claims.yaml"):
            path = named
            found[path] = ""
        else:
            found[path] += line + "\n"
    return {path: text for path, text in found.items() if text}


def _whole(page: Page) -> str:
    """Return the page as Markdown, without its title."""
    parts = [page.prose]
    for heading, example in (("Bad", page.bad), ("Good", page.good)):
        if example:
            parts.append(f"{heading}:\n\n```yaml\n{example}\n```")
    return "\n\n".join(filter(None, parts))


def _unindented(block: str) -> str:
    return "\n".join(line.removeprefix(_INDENT) for line in block.strip("\n").splitlines())
