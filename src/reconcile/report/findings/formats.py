"""The forms in which a run of the checks is printed: one row each."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile.model.check_result import Checked

FORMATS = {
    "text": "reconcile.report.findings.text:checked_text",
    "concise": "reconcile.report.findings.text:concise_text",
    "json": "reconcile.report.findings.as_json:checked_json",
    "github": "reconcile.report.findings.github:checked_github",
    "sarif": "reconcile.report.findings.sarif:checked_sarif",
    "junit": "reconcile.report.findings.junit:checked_junit",
    "gitlab": "reconcile.report.findings.gitlab:checked_gitlab",
}
"""Where each format's function is; imported when it is asked for."""


def rendered(form: str, checked: Checked, *, show_accepted: bool = False) -> str:
    """Return a run in one of `FORMATS`; text lists what is accepted only where it is asked for."""
    module, _, function = FORMATS[form].partition(":")
    options = {"show_accepted": True} if show_accepted and form == "text" else {}
    text: str = getattr(import_module(module), function)(checked, **options)
    return text
