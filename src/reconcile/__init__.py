"""Compare claims from several sources: where they agree, where they contradict, and why.

`load(path)` reads a project, `reconcile(project)` judges it, `compare(type, a, b)` compares two
values. Each is imported when first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from reconcile.version import VERSION

if TYPE_CHECKING:
    from reconcile.files.project import load
    from reconcile.one_pair import compare
    from reconcile.pipeline import reconcile

__version__ = VERSION
__all__ = ["__version__", "compare", "load", "reconcile"]

_HOMES = {
    "compare": "reconcile.one_pair",
    "load": "reconcile.files.project",
    "reconcile": "reconcile.pipeline",
}


def __getattr__(name: str) -> object:
    """Return a public function from the room it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    """Return the public names."""
    return sorted(__all__)
