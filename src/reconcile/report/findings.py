"""The forms in which a run of the checks is printed: one row each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.model.checked import Checked

FORMATS = {
    "text": "reconcile.report.findings_text:checked_text",
    "concise": "reconcile.report.findings_text:concise_text",
    "json": "reconcile.report.findings_json:checked_json",
    "github": "reconcile.report.findings_github:checked_github",
    "sarif": "reconcile.report.findings_sarif:checked_sarif",
    "junit": "reconcile.report.findings_junit:checked_junit",
    "gitlab": "reconcile.report.findings_gitlab:checked_gitlab",
}
"""Where each format's function is; imported when it is asked for."""


def rendered(form: str, checked: Checked, *, show_accepted: bool = False) -> str:
    """Return a run in one of `FORMATS`; text lists what is accepted only where it is asked for."""
    module, _, function = FORMATS[form].partition(":")
    options = {"show_accepted": True} if show_accepted and form == "text" else {}
    text: str = getattr(import_module(module), function)(checked, **options)
    return text
