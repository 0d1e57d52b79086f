"""The settings as a Markdown table, from the class that holds them: its fields and docstrings."""

from __future__ import annotations

import ast
import inspect
from typing import TYPE_CHECKING

from reconcile.values import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST = 60
"""Characters of a default that are printed; longer lists are counted instead."""


def table() -> str:
    """Return a row for every setting: its default, and what it does; neighbours may share one."""
    rows = (
        f"| {'<br>'.join(names)} | {'<br>'.join(defaults)} | {told} |"
        for names, defaults, told in _told()
    )
    return "\n".join(["| setting | default | what it does |", "|---|---|---|", *rows])


def _told() -> Iterator[tuple[list[str], list[str], str]]:
    names: list[str] = []
    defaults: list[str] = []
    for node in _body():
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            names.append(f"`{node.target.id}`")
            defaults.append(_default(node.value))
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and names:
            yield names, defaults, " ".join(str(node.value.value).split())
            names, defaults = [], []


def _body() -> list[ast.stmt]:
    module = ast.parse(inspect.getsource(settings))
    return next(
        node.body
        for node in module.body
        if isinstance(node, ast.ClassDef) and node.name == settings.Settings.__name__
    )


def _default(value: ast.expr) -> str:
    """Return a default as a claims file writes it; a long list as its length."""
    if isinstance(value, ast.Tuple):
        shown = ", ".join(_number(item) for item in value.elts)
        return f"`[{shown}]`" if len(shown) < _LONGEST else f"{len(value.elts)} names"
    return f"`{_number(value)}`"


def _number(value: ast.expr) -> str:
    if isinstance(value, ast.Constant) and isinstance(value.value, bool):
        return str(value.value).lower()
    found = eval(ast.unparse(value), {"__builtins__": {}})  # noqa: S307 (our own source's numbers)
    return f"{found:.4g}" if isinstance(found, float) else str(found)
